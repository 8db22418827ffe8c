import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SignalDatabase from '@signalapp/sqlcipher';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { newestVersion } from '../../../../electron/vault/database/migrate.ts';
import { Store } from '../../../../electron/vault/database/store.ts';
import { insertVault } from '../../../../electron/vault/database/tables/vault.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const key = randomBytes(32);
const marker = 'marker-cobalt-heron';

function storeWithMarker(path: string): void {
  const store = Store.open(path, key, { create: true });
  store.transaction((db) => insertVault(db, { id: marker, forceCode: 'TOY', createdAt: '2026-03-03T09:00:00.000Z' }));
  store.close();
}

describe('the database file', () => {
  test('opens with an independent implementation of SQLCipher 4, given the key', () => {
    const path = join(temporaryFolder(), 'vault.db');
    storeWithMarker(path);
    const independent = new SignalDatabase(path);
    independent.pragma(`key = "x'${key.toString('hex')}'"`);
    expect(independent.prepare('SELECT id FROM vault').get()).toEqual({ id: marker });
    independent.close();
  });

  test('opens with nothing else, and shows nothing of what it holds', () => {
    const path = join(temporaryFolder(), 'vault.db');
    storeWithMarker(path);
    const withoutKey = new SignalDatabase(path);
    expect(() => withoutKey.prepare('SELECT id FROM vault').get()).toThrow();
    withoutKey.close();
    expect(() => Store.open(path, randomBytes(32), { create: false })).toThrow(/cannot be read/);
    const bytes = readFileSync(path);
    expect(bytes.includes(marker)).toBe(false);
    expect(bytes.subarray(0, 16).toString('latin1')).not.toContain('SQLite');
  });

  test('a damaged file is refused and left as it is', () => {
    const path = join(temporaryFolder(), 'vault.db');
    storeWithMarker(path);
    const bytes = readFileSync(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(() => Store.open(path, key, { create: false })).toThrow(expect.objectContaining({ name: 'Refusal' }));
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('a missing file is never made by opening', () => {
    const path = join(temporaryFolder(), 'vault.db');
    expect(() => Store.open(path, key, { create: false })).toThrow(/cannot be read/);
    expect(existsSync(path)).toBe(false);
  });

  test('a file that was emptied is refused, and neither it nor the log beside it is touched', () => {
    const path = join(temporaryFolder(), 'vault.db');
    writeFileSync(path, '');
    writeFileSync(`${path}-wal`, 'the last changes');
    expect(() => Store.open(path, key, { create: false })).toThrow(/cannot be read/);
    expect([readFileSync(path, 'utf8'), readFileSync(`${path}-wal`, 'utf8')]).toEqual(['', 'the last changes']);
  });

  test('a folder in the place of the file is refused in words', () => {
    expect(() => Store.open(temporaryFolder(), key, { create: false })).toThrow(/cannot be read/);
  });

  test('a file of a newer program is refused', () => {
    const path = join(temporaryFolder(), 'vault.db');
    storeWithMarker(path);
    const newer = openRaw(path);
    newer.pragma(`user_version = ${newestVersion + 1}`);
    newer.close();
    expect(() => Store.open(path, key, { create: false })).toThrow(/newer version of Unfold/);
  });

  test('temporary tables stay in memory for what reads and what writes', () => {
    const store = Store.open(join(temporaryFolder(), 'vault.db'), key, { create: true });
    const setting = z.strictObject({ temp_store: z.literal(2) });
    expect(store.reader.first(setting, 'PRAGMA temp_store')).toEqual({ temp_store: 2 });
    store.transaction((db) => expect(db.first(setting, 'PRAGMA temp_store')).toEqual({ temp_store: 2 }));
    store.close();
  });

  test('what reads cannot write', () => {
    const store = Store.open(join(temporaryFolder(), 'vault.db'), key, { create: true });
    expect(() =>
      store.reader.all(z.unknown(), `INSERT INTO officers (id, name, added_at) VALUES ('a', 'b', 'c') RETURNING id`),
    ).toThrow(/readonly/);
    store.close();
  });

  test('a transaction that fails keeps nothing', () => {
    const store = Store.open(join(temporaryFolder(), 'vault.db'), key, { create: true });
    expect(() =>
      store.transaction((db) => {
        insertVault(db, { id: marker, forceCode: 'TOY', createdAt: '2026-03-03T09:00:00.000Z' });
        throw new Error('power cut');
      }),
    ).toThrow('power cut');
    expect(store.reader.all(z.unknown(), 'SELECT * FROM vault')).toEqual([]);
    store.close();
  });
});

function openRaw(path: string): Database.Database {
  const connection = new Database(path);
  connection.pragma(`cipher = 'sqlcipher'`);
  connection.pragma('legacy = 4');
  connection.pragma(`key = "x'${key.toString('hex')}'"`);
  return connection;
}
