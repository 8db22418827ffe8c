import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import type { WriteHandle } from '../../../../electron/vault/database/handles.ts';
import { migrations } from '../../../../electron/vault/database/migrate.ts';
import { changedWords } from '../../../../electron/vault/database/search/changed-words.ts';
import { Store } from '../../../../electron/vault/database/store.ts';
import { insertAccount, insertSealedAccount } from '../../../../electron/vault/database/tables/accounts.ts';
import { insertCase, insertPerson } from '../../../../electron/vault/database/tables/people.ts';
import { findWords } from '../../../../electron/vault/database/tables/search.ts';
import { keepVersion } from '../../../../electron/vault/database/tables/versioned-records.ts';
import { readQuery } from '../../../../shared/text/search-query.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const key = randomBytes(32);
const at = '2026-03-03T09:00:00.000Z';
const hash = '0'.repeat(64);

function sealOne(db: WriteHandle, text: string): void {
  const [caseId, personId, accountId] = [randomUUID(), randomUUID(), randomUUID()];
  insertCase(db, { id: caseId, reference: `c-${caseId}`, openedAt: at });
  insertPerson(db, { id: personId, caseId, chosenName: 'Ana', addedAt: at });
  insertAccount(db, { id: accountId, personId, begunAt: at, begunBy: 'o' });
  const document = JSON.stringify({ text });
  insertSealedAccount(db, { accountId, personId, number: 1, document, sha256: hash, words: 1 });
  const made = { savedAt: at, savedBy: 'o', changeReason: '', basedOn: 0, document: { notes: `about ${text}` } };
  keepVersion(db, { ...made, kind: 'exposure', id: randomUUID(), about: personId });
}

function openRaw(path: string): Database.Database {
  const raw = new Database(path);
  raw.pragma(`cipher = 'sqlcipher'`);
  raw.pragma('legacy = 4');
  raw.pragma(`key = "x'${key.toString('hex')}'"`);
  return raw;
}

function hits(store: Store, query: string): unknown {
  return findWords(
    store.reader,
    readQuery(query).terms.map((typed) => ({ typed, recorded: [] })),
  );
}

test('an index that was emptied is made anew by the next transaction, and finds the same', () => {
  const path = join(temporaryFolder(), 'vault.db');
  const store = Store.open(path, key, { create: true });
  store.transaction((db) => {
    for (const text of ['Mohammed drove', 'Muhammad slept', 'ሠላም', 'the red van']) sealOne(db, text);
  });
  const queries = ['mohammed', 'ሰላም', 'red', 'about', 'ana', '"red van"'];
  const before = queries.map((query) => hits(store, query));
  expect(before.flat()).not.toHaveLength(0);

  const raw = openRaw(path);
  raw.exec(`DELETE FROM search_entries;
            DELETE FROM search_names;
            ${['words', 'draft_words', 'phrases', 'draft_phrases']
              .map((table) => `INSERT INTO search_${table} (search_${table}) VALUES ('delete-all');`)
              .join('\n')}`);
  raw.close();
  expect(queries.flatMap((query) => hits(store, query))).toEqual([]);

  store.transaction(() => undefined);
  expect(queries.map((query) => hits(store, query))).toEqual(before);
  store.close();
});

test('a vault that was written before phrases could be found has them after its first transaction', () => {
  const path = join(temporaryFolder(), 'vault.db');
  const raw = openRaw(path);
  for (const { sql } of migrations.slice(0, 3)) raw.exec(sql);
  raw.pragma('user_version = 3');
  raw.exec(`INSERT INTO cases VALUES ('c', '2026-0001', '${at}');
            INSERT INTO people VALUES ('p', 'c', 'Selam Tesfay', '${at}');
            INSERT INTO search_entries VALUES (1, 'person', 1, 'p', 1, 'p', NULL);
            INSERT INTO search_words (rowid, words, skeletons) VALUES (1, 'selam tesfay', '');`);
  raw.close();
  const store = Store.open(path, key, { create: false });
  store.transaction(() => undefined);
  expect(hits(store, 'selam')).toMatchObject([{ personId: 'p', entries: { exact: [1] } }]);
  expect(hits(store, '"selam tesfay"')).toMatchObject([{ personId: 'p', entries: { exact: [1] } }]);
  store.close();
});

test('what is not kept is not found either: the index goes back with the transaction', () => {
  const store = Store.open(join(temporaryFolder(), 'vault.db'), key, { create: true });
  const interrupted = () =>
    store.transaction((db) => {
      sealOne(db, 'heronsgate');
      throw new Error('interrupted');
    });
  expect(interrupted).toThrow('interrupted');
  expect(hits(store, 'heronsgate')).toEqual([]);
  store.transaction((db) => sealOne(db, 'heronsgate'));
  expect(hits(store, 'heronsgate')).toHaveLength(1);
  store.close();
});

test.each([
  ['', 'We met Selam.', 'We met Selam.'],
  ['We met Sel.', 'We met Selam.', 'Selam'],
  ['We met Selam.', 'We met.', ''],
  ['to Leeds now', 'to Bradford now', 'Bradford'],
  ['same', 'same', ''],
  ['a b', 'a x b', 'x b'],
  ['heron gate', 'herongate', 'herongate'],
  ['a 𞤀𞤁', 'a 𞤀𞤂', '𞤀𞤂'],
])('from %j to %j, the words %j are new', (before, after, changed) => {
  expect(changedWords(before, after).trim()).toBe(changed);
});
