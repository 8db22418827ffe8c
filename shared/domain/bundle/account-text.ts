/** `account.txt`: the account as plain text, readable for ever. The header is ours; the words below it are exactly the person's. */
import { type BundleName, bundleId, exhibitReference } from './identity.ts';
import { occasionRows } from './occasion-wording.ts';
import { broughtInRows } from './originals-document.ts';
import type { BundledAccount } from './record.ts';
import { saysMoreThanText, turnsText } from './turns-text.ts';
import { circumstanceRows, momentWords } from './wording.ts';

/** What the text says of an account; of the addenda only how many there are. */
type ToldAccount = Pick<BundledAccount, 'sealed' | 'sha256'> & { readonly addenda: readonly unknown[] };

export function accountText(bundle: BundleName, { sealed, sha256, addenda }: ToldAccount): string {
  const reference = exhibitReference(bundleId(bundle), `A${sealed.number}`);
  const rows: [string, string][] = [
    ['Reference', reference],
    ['Account', `number ${sealed.number} of ${sealed.person.chosenName}`],
    ['Case', `${sealed.case.forceCode} ${sealed.case.reference}`],
    ...circumstanceRows(sealed.circumstances),
    ...occasionRows(sealed.circumstances.interpreter, sealed.occasion).map(onOneLine),
    ['Sealed', `${momentWords(sealed.sealedAt)}, by ${sealed.sealedBy}`],
    ['Addenda', addenda.length === 0 ? 'none' : `${addenda.length}, in addenda.json and account.pdf beside this text`],
    ...broughtInRows(sealed.occasion).map(onOneLine),
    ['SHA-256 of account.json', sha256],
    ['SHA-256 of the words', sealed.textSha256],
  ];
  const header = rows.map(([label, value]) => `${label}: ${value}\n`).join('');
  const turns = saysMoreThanText(sealed) ? `\n--- Turn by turn ---\n${turnsText(sealed)}` : '';
  return `OFFICIAL-SENSITIVE\n\n${header}${turns}\n--- The words, exactly as recorded ---\n${sealed.text}\n`;
}

/** Line breaks become spaces, so that nothing in the header can look like its end; `account.json` has them as they were entered. */
function onOneLine([label, value]: [label: string, value: string]): [label: string, value: string] {
  return [label, value.replace(/\s+/g, ' ').trim()];
}
