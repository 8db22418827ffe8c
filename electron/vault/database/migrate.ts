/** Brings a database to the newest schema: each migration and its version number in one transaction; newer files are refused. */
import type Database from 'better-sqlite3-multiple-ciphers';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/failure.ts';
import { migration0001 } from './migrations/0001-first-slice.ts';
import { migration0002 } from './migrations/0002-versioned-records.ts';
import { migration0003 } from './migrations/0003-search.ts';
import { migration0004 } from './migrations/0004-phrases-and-names.ts';

export const migrations = [migration0001, migration0002, migration0003, migration0004] as const;
export const newestVersion = migrations.length;

/** Throws `Refusal('damaged')` where the file was written by a newer program. */
export function migrate(connection: Database.Database): void {
  const version = z.int().parse(connection.pragma('user_version', { simple: true }));
  if (version > newestVersion) {
    throw new Refusal('damaged', 'This vault was written by a newer version of Unfold. Open it with that version.');
  }
  for (const migration of migrations.slice(version)) {
    connection.transaction(() => {
      connection.exec(migration.sql);
      connection.pragma(`user_version = ${migration.version}`);
    })();
  }
}
