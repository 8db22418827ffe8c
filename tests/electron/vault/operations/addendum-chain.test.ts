/** What reading does with addenda that are not what the vault wrote: rows are put into a real database past the operations. */
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import { ReadHandle, WriteHandle } from '../../../../electron/vault/database/handles.ts';
import { migrate } from '../../../../electron/vault/database/migrate.ts';
import { insertAddendum } from '../../../../electron/vault/database/tables/addenda.ts';
import { readAddenda } from '../../../../electron/vault/operations/addendum-chain.ts';
import { type Addendum, addendumDocument } from '../../../../shared/domain/addendum.ts';

const at = '2026-03-03T09:00:00.000Z';
const account = { accountId: '10000000-0000-4000-8000-000000000001', sha256: 'ab'.repeat(32) };

function addendum(number: number, previousSha256: string): Addendum {
  return {
    format: 'addendum/1',
    id: `20000000-0000-4000-8000-00000000000${number}`,
    accountId: account.accountId,
    accountSha256: account.sha256,
    number,
    addedAt: at,
    addedBy: 'DC J. Hale',
    kind: 'own-change',
    start: 0,
    end: 4,
    words: 'عشرة',
    language: 'Arabic',
    explanation: 'She said so when it was read back.',
    linguist: '',
    previousSha256,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function databaseWith(addenda: readonly Addendum[], hashOf: (document: string) => string = sha256): ReadHandle {
  const connection = new Database(':memory:');
  migrate(connection);
  connection.exec(`INSERT INTO cases VALUES ('c', '2026-0001', '${at}')`);
  connection.exec(`INSERT INTO people VALUES ('p', 'c', 'Selam', '${at}')`);
  connection.exec(`INSERT INTO accounts VALUES ('${account.accountId}', 'p', '${at}', 'o')`);
  connection.exec(`INSERT INTO sealed_accounts VALUES ('${account.accountId}', 'p', 1, '{}', '${account.sha256}', 1)`);
  const db = new WriteHandle(connection);
  for (const kept of addenda) {
    const document = addendumDocument(kept);
    const { id, number } = kept;
    insertAddendum(db, { id, accountId: account.accountId, number, document, sha256: hashOf(document) });
  }
  return new ReadHandle(connection);
}

const first = addendum(1, account.sha256);
const second = addendum(2, sha256(addendumDocument(first)));

test('a whole chain is read in order', () => {
  expect(readAddenda(databaseWith([first, second]), account).map((kept) => kept.addendum)).toEqual([first, second]);
});

test.each([
  ['without its first', [second]],
  ['whose first does not begin with the account', [{ ...first, previousSha256: 'cd'.repeat(32) }]],
  ['whose first names another account', [{ ...first, accountId: '10000000-0000-4000-8000-000000000002' }]],
  ['whose first names another hash of the account', [{ ...first, accountSha256: 'cd'.repeat(32) }]],
  ['whose second does not follow the first', [first, { ...second, previousSha256: account.sha256 }]],
  ['whose first was written anew under the second', [{ ...first, words: 'تسعة' }, second]],
])('a chain %s is damaged', (_case, addenda) => {
  expect(() => readAddenda(databaseWith(addenda), account)).toThrow('does not match its own hash');
});

test('an addendum that is not what was hashed is damaged', () => {
  const forged = databaseWith([first], () => sha256('something else'));
  expect(() => readAddenda(forged, account)).toThrow('does not match its own hash');
});
