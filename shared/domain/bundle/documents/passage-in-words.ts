/**
 * Changes inside a passage, in words, where colour or strike-through would be lost in print:
 * "[not repeated: …] [first told here: …]".
 */
import type { AccountComparison, Detail, Passage, Span } from '../../comparison/result.ts';
import type { BundledAccount } from '../record.ts';
import { html, type Markup, nothing } from './markup.ts';

/** The words of the passage with its changes spelled out in square brackets. */
export function passageInWords(
  passage: Passage,
  comparison: AccountComparison,
  accounts: readonly BundledAccount[],
): Markup {
  const text = accounts[comparison.account]?.sealed.text ?? '';
  const pieces: Markup[] = [];
  let at = passage.start;
  for (const detail of passage.details.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (detail.start < at) {
      continue;
    }
    pieces.push(html`${text.slice(at, detail.start)}${detailInWords(detail, passage, comparison.account, accounts)}`);
    at = detail.end;
  }
  return html`${pieces}${text.slice(at, passage.end)}`;
}

function detailInWords(detail: Detail, passage: Passage, account: number, accounts: readonly BundledAccount[]): Markup {
  const text = accounts[account]?.sealed.text ?? '';
  const words = text.slice(detail.start, detail.end);
  const before = detail.was === undefined ? '' : spanText(detail.was, accounts);
  const notRepeated = before === '' ? nothing : inBrackets('not repeated', before);
  if (words === '') {
    return detail.was === undefined ? nothing : setApart(notRepeated, text, detail.start);
  }
  const told = inBrackets(firstTold(detail, passage, account, accounts), words);
  return before === '' ? told : html`${notRepeated} ${told}`;
}

/** The label is ours and reads from left to right; the words keep their own direction, and the blanks around them stay outside. */
function inBrackets(label: string, words: string): Markup {
  const core = words.trim();
  const lead = words.slice(0, words.length - words.trimStart().length);
  const trail = core === '' ? '' : words.slice(words.trimEnd().length);
  return html`${lead}<bdi dir="ltr">[${label}: <bdi>${core}</bdi>]</bdi>${trail}`;
}

/** What is not repeated stands between two words of the newer text; blanks keep it from running into them. */
function setApart(bracket: Markup, text: string, at: number): Markup {
  const before = /^$|\s/.test(text.charAt(at - 1)) ? '' : ' ';
  const after = /[\p{L}\p{N}]/u.test(text.charAt(at)) ? ' ' : '';
  return html`${before}${bracket}${after}`;
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
