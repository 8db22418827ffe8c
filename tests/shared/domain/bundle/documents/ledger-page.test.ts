import { expect, test } from 'vitest';
import { ledgerPage } from '../../../../../shared/domain/bundle/documents/ledger-page.ts';
import { type LedgerEntry, noPredecessor } from '../../../../../shared/domain/ledger.ts';
import { sampleRecord } from '../../../../electron/vault/files/bundle/sample.ts';

const account = '22222222-2222-4222-8222-000000000000';
const otherAccount = '22222222-2222-4222-8222-000000000001';

function entry(at: string, changes: Partial<LedgerEntry> = {}): Omit<LedgerEntry, 'sequence' | 'previousSha256'> {
  return {
    format: 'ledger/1',
    at: `${at}:00.000Z`,
    officer: 'DC Example',
    category: 'alteration',
    operation: 'account.saveDraft',
    record: account,
    facts: { revision: 1, kept: true },
    ...changes,
  };
}

/** The rows of the table as a reader sees them. */
function rowsOf(entries: readonly ReturnType<typeof entry>[], hidden: readonly number[] = []): string[] {
  const lines = entries.map((facts, index) => {
    const chained = { ...facts, sequence: index + 1, previousSha256: noPredecessor };
    const { sequence, previousSha256 } = chained;
    const stub = { format: 'ledger-stub/1', sequence, sha256: noPredecessor, previousSha256 };
    return JSON.stringify(hidden.includes(sequence) ? stub : chained);
  });
  const { text } = ledgerPage(sampleRecord({ ledger: { lines, headSha256: noPredecessor } })).body;
  const body = text.slice(text.indexOf('<tbody>'), text.indexOf('</tbody>'));
  return body
    .split('</tr>')
    .slice(0, -1)
    .map((row) => row.replace(/<\/td>/g, ' | ').replace(/<[^>]*>/g, ''));
}

test('drafts of one account saved one after another by one officer stand in one line', () => {
  const rows = rowsOf([
    entry('2026-03-02T09:00', { operation: 'account.begin', facts: {} }),
    ...Array.from({ length: 74 }, (_, minute) =>
      entry(`2026-03-02T${minute < 59 ? '09' : '10'}:${String((minute + 1) % 60).padStart(2, '0')}`),
    ),
    entry('2026-03-02T10:15', { facts: { revision: 74, kept: false } }),
    entry('2026-03-02T10:20', { operation: 'account.seal', facts: { number: 1 } }),
  ]);
  expect(rows).toHaveLength(3);
  expect(rows[1]).toBe(
    '2 to 76 | 2 March 2026, 09:01 to 10:15 UTC | DC Example | Alteration | account: save draft | 74 drafts saved | ',
  );
  expect(rows[2]).toContain('77 | 2 March 2026, 10:20 UTC | DC Example | Alteration | account: seal | number: 1');
});

test('another account, officer, day or act begins another line; what is not shown does not', () => {
  const one = [entry('2026-03-02T09:01'), entry('2026-03-02T09:02')];
  expect(rowsOf([...one, entry('2026-03-02T09:03', { record: otherAccount })])).toHaveLength(2);
  expect(rowsOf([...one, entry('2026-03-02T09:03', { officer: 'DS Other' })])).toHaveLength(2);
  expect(rowsOf([...one, entry('2026-03-03T09:03')])).toHaveLength(2);
  expect(rowsOf([...one, entry('2026-03-02T09:03', { operation: 'account.read' }), ...one])).toHaveLength(3);
  expect(rowsOf([...one, entry('2026-03-02T09:03'), entry('2026-03-02T09:04')], [3])).toHaveLength(1);
});

test('a draft that was saved once, and acts that repeat, stay as they are', () => {
  expect(rowsOf([entry('2026-03-02T09:01')])[0]).toContain('revision: 1; kept: true');
  const read = entry('2026-03-02T09:01', { operation: 'account.read' });
  expect(rowsOf([read, read])).toHaveLength(2);
});
