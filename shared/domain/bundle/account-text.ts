/** `account.txt`: the account as plain text, readable for ever. The header is ours; the words below it are exactly the person's. */
import { bundleId, exhibitReference } from './identity.ts';
import type { BundledAccount, BundleRecord } from './record.ts';
import { circumstanceRows, momentWords } from './wording.ts';

export function accountText(record: BundleRecord, { sealed, sha256, addenda }: BundledAccount): string {
  const reference = exhibitReference(bundleId(record), `A${sealed.number}`);
  const rows: [string, string][] = [
    ['Reference', reference],
    ['Account', `number ${sealed.number} of ${sealed.person.chosenName}`],
    ['Case', `${sealed.case.forceCode} ${sealed.case.reference}`],
    ...circumstanceRows(sealed.circumstances),
    ['Sealed', `${momentWords(sealed.sealedAt)}, by ${sealed.sealedBy}`],
    ['Addenda', addenda.length === 0 ? 'none' : `${addenda.length}, in addenda.json and account.pdf beside this text`],
    ['SHA-256 of account.json', sha256],
    ['SHA-256 of the words', sealed.textSha256],
  ];
  const header = rows.map(([label, value]) => `${label}: ${value}\n`).join('');
  return `OFFICIAL-SENSITIVE\n\n${header}\n--- The words, exactly as recorded ---\n${sealed.text}\n`;
}
