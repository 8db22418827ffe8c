import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { noPredecessor } from '../../../../shared/domain/ledger.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';
import { readLedger } from '../../../support/vault/ledger.ts';

test('every request that shows or writes a record leaves one row, chained to the one before', async () => {
  const vault = new VaultUnderTest();
  await vault.create();
  const personId = await vault.addPerson('Selam of the long road');
  const accountId = await vault.recordSealed(personId, 'marker-cobalt-heron');
  await vault.ask('account.read', { accountId });
  await vault.refusal('account.seal', { accountId, revision: 1 });
  await vault.ask('vault.status', {});
  const rows = await readLedger(vault.folder);

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
