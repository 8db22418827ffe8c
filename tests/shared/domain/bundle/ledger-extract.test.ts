import { expect, test } from 'vitest';
import { ledgerExtract, ledgerLineSchema } from '../../../../shared/domain/bundle/ledger-extract.ts';
import { type LedgerEntry, noPredecessor } from '../../../../shared/domain/ledger.ts';

function row(sequence: number, record: string, previousSha256: string) {
  const entry: LedgerEntry = {
    format: 'ledger/1',
    sequence,
    at: '2026-01-01T00:00:00.000Z',
    officer: 'DC Example',
    category: 'consultation',
    operation: 'person.read',
    record,
    facts: { about: `secret of ${record}` },
    previousSha256,
  };
  return { entry: JSON.stringify(entry), sha256: String(sequence).repeat(64) };
}

const rows = [row(1, 'mine', noPredecessor), row(2, 'theirs', '1'.repeat(64)), row(3, 'mine', '2'.repeat(64))];

test('shows the rows of the record exactly, and of others only place and hashes', () => {
  const lines = ledgerExtract(rows, new Set(['mine']));
  expect(lines).toHaveLength(3);
  expect([lines[0], lines[2]]).toEqual([rows[0]?.entry, rows[2]?.entry]);
  expect(JSON.parse(lines[1] ?? '')).toEqual({
    format: 'ledger-stub/1',
    sequence: 2,
    sha256: '2'.repeat(64),
    previousSha256: '1'.repeat(64),
  });
  expect(lines.join('\n')).not.toContain('theirs');
  for (const line of lines) {
    expect(() => ledgerLineSchema.parse(JSON.parse(line))).not.toThrow();
  }
});

test('of no record shows nothing', () => {
  expect(ledgerExtract(rows, new Set()).every((line) => line.includes('ledger-stub/1'))).toBe(true);
});
