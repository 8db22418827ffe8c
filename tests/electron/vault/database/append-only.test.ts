import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { migrate, migrations, newestVersion } from '../../../../electron/vault/database/migrate.ts';
import { nextLedgerRow } from '../../../../electron/vault/ledger/entry.ts';

const at = '2026-03-03T09:00:00.000Z';
const hash = randomBytes(32).toString('hex');
const ledgerRow = nextLedgerRow(null, {
  at,
  officer: 'o',
  category: 'collection',
  operation: 'x',
  record: 'r',
  facts: {},
});

/** One row for each table, in the order that its references need. */
const rows: Readonly<Record<string, string>> = {
  vault: `(1, 'v', 'TOY', '${at}')`,
  officers: `('o', 'DC J. Hale', '${at}')`,
  signing_key: `(1, 'pem', '${at}')`,
  cases: `('c', '2026-0001', '${at}')`,
  people: `('p', 'c', 'Selam', '${at}')`,
  accounts: `('a', 'p', '${at}', 'o')`,
  draft_revisions: `('a', 1, '${at}', 'o', '{}', 0, 0, '[]', NULL, '${hash}')`,
  sealed_accounts: `('a', 'p', 1, '{}', '${hash}', 1)`,
  bundle_numbers: `('c', 1, '${at}')`,
  bundles: `('b', 'c', 1, 'p', '${at}', 'CPS', '${hash}${hash}')`,
  versioned_records: `('plan', 'r', 1, 'p', '${at}', 'o', '', '{}')`,
  addenda: `('d', 'a', 1, '{}', '${hash}')`,
  original_files: `('f', 'a', 'notes.txt', '${hash}', x'00', '${at}', 'o')`,
  ledger: `(1, '${ledgerRow.entry}', '${ledgerRow.sha256}')`,
};

/** Made from the tables above and able to be made anew from them at any time; `search.test.ts` shows that they are. */
const derived = /^search_(entries|names|(draft_)?(words|phrases)(_(config|data|idx))?)$/;

function filledDatabase(): Database.Database {
  const db = new Database(':memory:');
  db.pragma('recursive_triggers = ON');
  db.pragma('foreign_keys = ON');
  migrate(db);
  for (const [table, row] of Object.entries(rows)) db.exec(`INSERT INTO ${table} VALUES ${row}`);
  return db;
}

const tableName = z.object({ name: z.string() });

test('every table of the schema is under this test', () => {
  const tables = filledDatabase().prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all();
  const kept = tables.map((row) => tableName.parse(row).name).filter((name) => !derived.test(name));
  expect(kept).toEqual(Object.keys(rows).toSorted());
});

test.each(Object.entries(rows))('%s refuses UPDATE, DELETE and REPLACE', (table, row) => {
  const db = filledDatabase();
  const [column] = z
    .array(tableName)
    .min(1)
    .parse(db.pragma(`table_info(${table})`));
  const before = db.prepare(`SELECT * FROM ${table}`).all();
  expect(before).toHaveLength(1);
  for (const attempt of [
    `UPDATE ${table} SET ${column?.name} = ${column?.name}`,
    `DELETE FROM ${table}`,
    `INSERT OR REPLACE INTO ${table} VALUES ${row}`,
    `REPLACE INTO ${table} VALUES ${row}`,
  ]) {
    expect(() => db.exec(attempt), attempt).toThrow(`${table} is append-only`);
  }
  expect(db.prepare(`SELECT * FROM ${table}`).all()).toEqual(before);
});

test('a second sealed account cannot take a number that is taken', () => {
  const db = filledDatabase();
  db.exec(`INSERT INTO accounts VALUES ('a2', 'p', '${at}', 'o')`);
  expect(() => db.exec(`REPLACE INTO sealed_accounts VALUES ('a2', 'p', 1, '{}', '${hash}', 1)`)).toThrow(
    'append-only',
  );
});

test('migrations are numbered without a gap, and the version is set with each', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  expect(filledDatabase().pragma('user_version', { simple: true })).toBe(newestVersion);
});

test('the schema is the one that was committed', () => {
  const schema = filledDatabase()
    .prepare(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name`)
    .all();
  expect(schema.map((row) => z.object({ sql: z.string() }).parse(row).sql).join(';\n')).toMatchSnapshot();
});

test('a vault of the first schema keeps every row when it is brought to the second', () => {
  const db = new Database(':memory:');
  db.exec(migrations[0].sql);
  db.pragma('user_version = 1');
  const old = Object.entries(rows).filter(
    ([table]) => !['versioned_records', 'addenda', 'original_files'].includes(table),
  );
  for (const [table, row] of old) db.exec(`INSERT INTO ${table} VALUES ${row}`);
  const before = old.map(([table]) => db.prepare(`SELECT * FROM ${table}`).all());
  migrate(db);
  expect(old.map(([table]) => db.prepare(`SELECT * FROM ${table}`).all())).toEqual(before);
  expect(db.pragma('user_version', { simple: true })).toBe(newestVersion);
});

test('versions of a record follow one another, each later one with its reason', () => {
  const db = filledDatabase();
  const add = (version: number, reason: string, kind = 'plan') =>
    db.exec(`INSERT INTO versioned_records VALUES ('${kind}', 'r', ${version}, 'p', '${at}', 'o', '${reason}', '{}')`);
  expect(() => add(3, 'corrected')).toThrow('append-only');
  expect(() => add(2, 'corrected', 'case')).toThrow('append-only');
  expect(() => add(2, ' ')).toThrow('CHECK');
  add(2, 'corrected');
});
