/**
 * Changes inside a passage, in words, where colour or strike-through would be lost in print:
 * "[not repeated: …] [first told here: …]".
 */
import type { AccountComparison, Detail, Passage, Span } from '../../comparison/result.ts';
import type { BundledAccount } from '../record.ts';

/** The words of the passage with its changes spelled out in square brackets. */
export function passageInWords(
  passage: Passage,
  comparison: AccountComparison,
  accounts: readonly BundledAccount[],
): string {
  const text = accounts[comparison.account]?.sealed.text ?? '';
  const pieces: string[] = [];
  let at = passage.start;
  for (const detail of passage.details.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (detail.start < at) {
      continue;
    }
    pieces.push(text.slice(at, detail.start), detailInWords(detail, passage, comparison.account, accounts));
    at = detail.end;
  }
  pieces.push(text.slice(at, passage.end));
  return pieces.join('');
}

function detailInWords(detail: Detail, passage: Passage, account: number, accounts: readonly BundledAccount[]): string {
  const words = accounts[account]?.sealed.text.slice(detail.start, detail.end) ?? '';
  const before = detail.was === undefined ? '' : spanText(detail.was, accounts);
  const notRepeated = before === '' ? '' : `[not repeated: ${before}]`;
  if (words === '') {
    return notRepeated === '' ? '' : `${notRepeated} `;
  }
  const told = `[${firstTold(detail, passage, account, accounts)}: ${words}]`;
  return notRepeated === '' ? told : `${notRepeated} ${told}`;
}

/** "first told here", unless another account had these words before. */
function firstTold(detail: Detail, passage: Passage, account: number, accounts: readonly BundledAccount[]): string {
  const origins = passage.origins.filter((origin) => origin.start < detail.end && origin.end > detail.start);
  const earliest = origins.length === 0 ? account : Math.min(...origins.map((origin) => origin.account));
  const isHere = earliest === account || origins.some((origin) => origin.account === account);
  return isHere ? 'first told here' : `first told in account ${accounts[earliest]?.sealed.number ?? earliest + 1}`;
}

export function spanText({ account, start, end }: Span, accounts: readonly BundledAccount[]): string {
  return accounts[account]?.sealed.text.slice(start, end) ?? '';
}
