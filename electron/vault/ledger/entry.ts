/** Makes the next row of the ledger. The text that is returned is what is kept, hashed and exported, byte for byte. */
import { createHash } from 'node:crypto';
import { type LedgerCategory, type LedgerFacts, noPredecessor } from '../../../shared/domain/ledger.ts';

export interface LedgerRow {
  readonly sequence: number;
  readonly entry: string;
  readonly sha256: string;
}

export interface Act {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly officer: string;
  readonly category: LedgerCategory;
  readonly operation: string;
  readonly record: string;
  readonly facts: LedgerFacts;
}

/** `previous` is the head of the chain, or null for the first row. */
export function nextLedgerRow(previous: Pick<LedgerRow, 'sequence' | 'sha256'> | null, act: Act): LedgerRow {
  const sequence = (previous?.sequence ?? 0) + 1;
  const entry = JSON.stringify({
    format: 'ledger/1',
    sequence,
    at: act.at,
    officer: act.officer,
    category: act.category,
    operation: act.operation,
    record: act.record,
    facts: act.facts,
    previousSha256: previous?.sha256 ?? noPredecessor,
  });
  return { sequence, entry, sha256: createHash('sha256').update(entry, 'utf8').digest('hex') };
}
