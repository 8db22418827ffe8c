import type { LedgerEntry } from '../../ledger.ts';
import { bundleId, exhibitReference } from '../identity.ts';
import { ledgerLineSchema } from '../ledger-extract.ts';
import type { BundleRecord } from '../record.ts';
import { categoryWords, counted, dayWords, momentWords } from '../wording.ts';
import { html, nothing, table } from './markup.ts';
import type { PrintableDocument } from './page.ts';

/** What was done with this record, when and by whom. */
export function ledgerPage(record: BundleRecord): PrintableDocument {
  const lines = record.ledger.lines.map((line) => ledgerLineSchema.parse(JSON.parse(line)));
  const shown = lines.filter((line) => line.format === 'ledger/1');
  const runs = runsOf(shown);
  const hidden = lines.length - shown.length;
  return {
    title: 'Ledger: what was done with this record',
    reference: exhibitReference(bundleId(record), 'L1'),
    body: html`<p>The ledger of the vault has ${counted(lines.length, 'entry', 'entries')} up to this export.
${counted(shown.length, 'entry is', 'entries are')} shown here. Of ${counted(hidden, 'entry', 'entries')} about other records
or the vault itself only the hash leaves the vault; it stands in ledger.jsonl, so that the chain can be followed.</p>
${runs.length < shown.length ? foldedNote : nothing}
${table('Entries', ['No.', 'When', 'Officer', 'Category', 'What was done', 'Facts'], runs.map(row))}
<p class="hash">SHA-256 of the last entry: ${record.ledger.headSha256}</p>`,
  };
}

const foldedNote = html`<p>Where one officer saved the draft of one account again and again on one day, with nothing else of this record between,
the entries stand here in one line. Each of them stands in ledger.jsonl.</p>`;

/** One entry, or several that are told in one line. */
type Run = readonly [LedgerEntry, ...LedgerEntry[]];

/** Drafts are saved every few seconds: told one by one, they would hide everything else. */
function runsOf(entries: readonly LedgerEntry[]): Run[] {
  const runs: [LedgerEntry, ...LedgerEntry[]][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run !== undefined && isSavedOn(run[0], entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function isSavedOn(first: LedgerEntry, entry: LedgerEntry): boolean {
  return (
    first.operation === 'account.saveDraft' &&
    entry.operation === first.operation &&
    entry.category === first.category &&
    entry.record === first.record &&
    entry.officer === first.officer &&
    entry.at.slice(0, 10) === first.at.slice(0, 10)
  );
}

function row([first, ...others]: Run): string[] {
  const last = others.at(-1);
  const common = [first.officer, categoryWords[first.category], operationWords(first.operation)];
  if (last === undefined) return [String(first.sequence), momentWords(first.at), ...common, factsOf(first)];
  const saved = [first, ...others].filter(({ facts: { kept } }) => kept !== false).length;
  const until = `${dayWords(first.at.slice(0, 10))}, ${first.at.slice(11, 16)} to ${last.at.slice(11, 16)} UTC`;
  return [`${first.sequence} to ${last.sequence}`, until, ...common, `${counted(saved, 'draft')} saved`];
}

function factsOf({ facts }: LedgerEntry): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

/** The name of an operation as words: `account.saveDraft` is "account: save draft". */
function operationWords(operation: string): string {
  return operation.replace('.', ': ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
