/**
 * `npm run bench:search`: search over 5,000 accounts of 2,000 words, through the gateway of a real encrypted vault (every step that the window
 * waits for but the pipe), beside plain SQLite FTS5 on the same text unencrypted in the same run. `-- ACCOUNTS` takes another number.
 */

import { availableParallelism, loadavg } from 'node:os';
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

/** What has gone by since, in words. */
function stopwatch(): () => string {
  const [started, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    const [clock, processor] = [(performance.now() - started) / 1000, (user + system) / 1_000_000];
    return `${clock.toFixed(1)} s by the clock, ${processor.toFixed(1)} s of processor time`;
  };
}

interface Measured {
  readonly clock: Percentiles;
  /** Of this process alone: what remains of the clock where other programs keep the machine busy. */
  readonly processor: Percentiles;
}

async function measure(ask: (query: string) => Promise<unknown> | unknown): Promise<Measured> {
  const [clock, processor]: [number[], number[]] = [[], []];
  for (const query of [...queries, ...queries]) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    await ask(query);
    const { user, system } = process.cpuUsage(before);
    clock.push(performance.now() - started);
    processor.push((user + system) / 1000);
  }
  // The first time round only warms up.
  return {
    clock: percentilesOf(clock.slice(queries.length)),
    processor: percentilesOf(processor.slice(queries.length)),
  };
}

async function measureVault(vault: ScratchVault): Promise<Measured> {
  const spent = stopwatch();
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
  say(`Filling the vault, with its index: ${spent()}`);
  const ask = (query: string) =>
    vault.raw('search.find', { words: query, onlyAsTyped: false, personId: null, page: 1 });
  return measure(ask);
}

async function measurePlain(path: string): Promise<Measured> {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE accounts (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
           CREATE VIRTUAL TABLE words USING fts5 (text, content = 'accounts', content_rowid = 'id', tokenize = unicode61);`);
  const [keep, index] = [
    db.prepare('INSERT INTO accounts VALUES (?, ?)'),
    db.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)'),
  ];
  const spent = stopwatch();
  db.transaction(() => {
    for (let account = 0; account < accounts; account += 1) {
      const text = inventScriptedAccount(account, words);
      keep.run(account + 1, text);
      index.run(account + 1, text);
    }
  })();
  say(`Filling plain SQLite: ${spent()}`);
  const find = db.prepare(
    `SELECT rowid, snippet(words, 0, '[', ']', '…', 24) AS excerpt FROM words WHERE words MATCH ? ORDER BY rank LIMIT 50`,
  );
  // The same queries, phrases and beginnings of words included.
  const expression = (query: string): string => {
    if (query.startsWith('"')) return query;
    return query
      .split(' ')
      .map((word) => `"${word}"${word.length > 1 ? ' *' : ''}`)
      .join(' AND ');
  };
  const ask = (query: string) => find.all(expression(query));
  const measured = await measure(ask);
  db.close();
  return measured;
}

function report({ clock, processor }: Measured): void {
  say(`  by the clock   ${inWords(clock)}`);
  say(`  processor time ${inWords(processor)}`);
}

function ratio(own: Percentiles, plain: Percentiles): string {
  return (own.p95 / plain.p95).toFixed(2);
}

const vault = new ScratchVault();
try {
  say(
    `${accounts} accounts of ${words} words in five scripts; ${queries.length} queries, each asked once before it is measured.`,
  );
  await vault.create();
  const own = await measureVault(vault);
  const plain = await measurePlain(join(vault.root, 'plain.db'));
  say('\nUnfold: encrypted, with spelling variants, drafts, excerpts and the row in the ledger');
  report(own);
  say('Plain SQLite FTS5: unencrypted, ranked, 50 excerpts');
  report(plain);
  say(
    `Ratio of the 95th percentiles: ${ratio(own.clock, plain.clock)} (processor: ${ratio(own.processor, plain.processor)})`,
  );
  say(`Load of the machine meanwhile, per processor: ${((loadavg()[0] ?? 0) / availableParallelism()).toFixed(1)}`);
} finally {
  vault.remove();
}
