import { bundleId, exhibitReference } from '../identity.ts';
import { ledgerLineSchema } from '../ledger-extract.ts';
import type { BundleRecord } from '../record.ts';
import { categoryWords, counted, momentWords } from '../wording.ts';
import { html, table } from './markup.ts';
import type { PrintableDocument } from './page.ts';

/** What was done with this record, when and by whom. */
export function ledgerPage(record: BundleRecord): PrintableDocument {
  const lines = record.ledger.lines.map((line) => ledgerLineSchema.parse(JSON.parse(line)));
  const shown = lines.filter((line) => line.format === 'ledger/1');
  const hidden = lines.length - shown.length;
  return {
    title: 'Ledger: what was done with this record',
    reference: exhibitReference(bundleId(record), 'L1'),
    body: html`<p>The ledger of the vault has ${counted(lines.length, 'entry', 'entries')} up to this export.
${counted(shown.length, 'entry is', 'entries are')} shown here. Of ${counted(hidden, 'entry', 'entries')} about other records
or the vault itself only the hash leaves the vault; it stands in ledger.jsonl, so that the chain can be followed.</p>
${table(
  'Entries',
  ['No.', 'When', 'Officer', 'Category', 'What was done', 'Facts'],
  shown.map((entry) => [
    String(entry.sequence),
    momentWords(entry.at),
    entry.officer,
    categoryWords[entry.category],
    operationWords(entry.operation),
    Object.entries(entry.facts)
      .map(([name, value]) => `${name}: ${value}`)
      .join('; '),
  ]),
)}
<p class="hash">SHA-256 of the last entry: ${record.ledger.headSha256}</p>`,
  };
}

/** The name of an operation as words: `account.saveDraft` is "account: save draft". */
function operationWords(operation: string): string {
  return operation.replace('.', ': ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
