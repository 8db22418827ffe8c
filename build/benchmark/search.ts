/**
 * `npm run bench:search`: search over 5,000 accounts of 2,000 words, through the gateway of a real encrypted vault (every step that the window
 * waits for but the pipe), beside plain SQLite FTS5 on the same text unencrypted in the same run. `-- ACCOUNTS` takes another number.
 */

import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { inWords, type Percentiles, percentilesOf } from './percentiles.ts';
import { addPerson, addSealedAccount, ScratchVault } from './scratch-vault.ts';
import { inventQueries, inventScriptedAccount } from './scripts.ts';

const accounts = Number(process.argv[2] ?? 5_000);
const words = 2_000;
const accountsOfAPerson = 10;
const queries = inventQueries(42, 240);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function timed(ask: (query: string) => Promise<unknown> | unknown): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    await ask(query);
    times.push(performance.now() - started);
  }
  return times;
}

async function measureVault(vault: ScratchVault): Promise<Percentiles> {
  const started = performance.now();
  await vault.fill((store) => {
    for (let first = 0; first < accounts; first += accountsOfAPerson) {
      store.transaction((db) => {
        const personId = addPerson(db, `Person ${first}`);
        for (let index = first; index < Math.min(accounts, first + accountsOfAPerson); index += 1) {
          const number = index - first + 1;
          addSealedAccount(db, personId, number, inventScriptedAccount(index, words), number);
        }
      });
    }
  });
  say(`Filling the vault, with its index: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const ask = (query: string) => vault.raw('search.find', { words: query, personId: null, page: 1 });
  await timed(ask);
  return percentilesOf(await timed(ask));
}

async function measurePlain(path: string): Promise<Percentiles> {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE accounts (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
           CREATE VIRTUAL TABLE words USING fts5 (text, content = 'accounts', content_rowid = 'id', tokenize = unicode61);`);
  const [keep, index] = [
    db.prepare('INSERT INTO accounts VALUES (?, ?)'),
    db.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)'),
  ];
  const started = performance.now();
  db.transaction(() => {
    for (let account = 0; account < accounts; account += 1) {
      const text = inventScriptedAccount(account, words);
      keep.run(account + 1, text);
      index.run(account + 1, text);
    }
  })();
  say(`Filling plain SQLite: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const find = db.prepare(
    `SELECT rowid, snippet(words, 0, '[', ']', '…', 24) AS excerpt FROM words WHERE words MATCH ? ORDER BY rank LIMIT 50`,
  );
  // The same queries, beginnings of words included.
  const expression = (query: string): string =>
    query
      .split(' ')
      .map((word) => `"${word}"${word.length > 1 ? ' *' : ''}`)
      .join(' AND ');
  const ask = (query: string) => find.all(expression(query));
  await timed(ask);
  const measured = percentilesOf(await timed(ask));
  db.close();
  return measured;
}

const vault = new ScratchVault();
try {
  say(
    `${accounts} accounts of ${words} words in five scripts; ${queries.length} queries, each asked once before it is measured.`,
  );
  await vault.create();
  const own = await measureVault(vault);
  const plain = await measurePlain(join(vault.root, 'plain.db'));
  say(`\nUnfold, encrypted, variants and drafts too   ${inWords(own)}`);
  say(`Plain SQLite FTS5, unencrypted, 50 excerpts  ${inWords(plain)}`);
  say(`Ratio of the 95th percentiles: ${(own.p95 / plain.p95).toFixed(2)}`);
} finally {
  vault.remove();
}
