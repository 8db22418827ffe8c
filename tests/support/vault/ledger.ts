/** Reads the ledger past the gateway, with the vault's own key. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Store } from '../../../electron/vault/database/store.ts';
import { ledgerRows } from '../../../electron/vault/database/tables/ledger.ts';
import { openHeader, parseHeader } from '../../../electron/vault/keys/header.ts';
import { subkey } from '../../../electron/vault/keys/subkeys.ts';
import { type LedgerEntry, ledgerEntrySchema } from '../../../shared/domain/ledger.ts';
import { examplePassphrase } from './examples.ts';

interface ReadLedgerRow {
  readonly entry: LedgerEntry;
  readonly text: string;
  readonly sha256: string;
}

export async function readLedger(folder: string): Promise<ReadLedgerRow[]> {
  const header = parseHeader(readFileSync(join(folder, 'vault.json'), 'utf8'));
  const key = subkey(await openHeader(header, examplePassphrase), 'database');
  const store = Store.open(join(folder, 'vault.db'), key, { create: false });
  const rows = ledgerRows(store.reader).map(({ entry, sha256 }) => ({
    entry: ledgerEntrySchema.parse(JSON.parse(entry)),
    text: entry,
    sha256,
  }));
  store.close();
  return rows;
}
