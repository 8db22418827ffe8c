import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Store } from '../../../../electron/vault/database/store.ts';
import { ledgerRows } from '../../../../electron/vault/database/tables/ledger.ts';
import { openHeader, parseHeader } from '../../../../electron/vault/keys/header.ts';
import { subkey } from '../../../../electron/vault/keys/subkeys.ts';
import { type LedgerEntry, ledgerEntrySchema, noPredecessor } from '../../../../shared/domain/ledger.ts';
import { examplePassphrase } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

/** Reads the ledger past the gateway, with the vault's own key. */
async function readLedger(vault: VaultUnderTest): Promise<{ entry: LedgerEntry; text: string; sha256: string }[]> {
  const header = parseHeader(readFileSync(join(vault.folder, 'vault.json'), 'utf8'));
  const key = subkey(await openHeader(header, examplePassphrase), 'database');
  const store = Store.open(join(vault.folder, 'vault.db'), key, { create: false });
  const rows = ledgerRows(store.reader).map(({ entry, sha256 }) => ({
    entry: ledgerEntrySchema.parse(JSON.parse(entry)),
    text: entry,
    sha256,
  }));
  store.close();
  return rows;
}

test('every request that shows or writes a record leaves one row, chained to the one before', async () => {
  const vault = new VaultUnderTest();
  await vault.create();
  const personId = await vault.addPerson('Selam of the long road');
  const accountId = await vault.recordSealed(personId, 'marker-cobalt-heron');
  await vault.ask('account.read', { accountId });
  await vault.refusal('account.seal', { accountId, revision: 1 });
  await vault.ask('vault.status', {});
  const rows = await readLedger(vault);

  expect(rows.map(({ entry }) => [entry.operation, entry.category])).toEqual([
    ['vault.create', 'collection'],
    ['person.add', 'collection'],
    ['account.begin', 'collection'],
    ['account.saveDraft', 'alteration'],
    ['account.seal', 'alteration'],
    ['account.read', 'consultation'],
  ]);
  let previous = noPredecessor;
  for (const [index, { entry, text, sha256 }] of rows.entries()) {
    expect(entry.sequence).toBe(index + 1);
    expect(entry.officer).toBe('DC J. Hale');
    expect(entry.previousSha256).toBe(previous);
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    previous = sha256;
  }
  const written = rows.map(({ text }) => text).join('\n');
  expect(written).not.toContain('marker-cobalt-heron');
  expect(written).not.toContain('Selam');
});
