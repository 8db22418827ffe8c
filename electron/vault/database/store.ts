/**
 * The SQLCipher 4 database of one vault, through one connection: what one connection writes makes SQLite forget the deciphered pages of every
 * other, and each act leaves its row in the ledger. Temporary tables stay in memory, because SQLite would spill them to disk in clear.
 */
import { statSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../../shared/contract/failure.ts';
import { ReadHandle, WriteHandle } from './handles.ts';
import { migrate } from './migrate.ts';
import { keepSearchIndexInStep } from './search/keep-in-step.ts';

/** Thrown where the file does not open with the key: the caller knows whether that means damage or a wrong key. */
const cannotOpen =
  'The vault database cannot be read. Nothing was changed. Restore a backup into an empty place, or ask for help.';

/**
 * SQLite takes an empty file for a new database, writes into it, and throws away the log that lies beside it: what is damaged in that way is
 * looked for before SQLite comes near.
 */
function refuseMissingOrEmpty(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size === 0) throw new Refusal('damaged', cannotOpen);
}

function openFile(path: string, options: Database.Options): Database.Database {
  try {
    return new Database(path, options);
  } catch (problem) {
    throw options.fileMustExist ? new Refusal('damaged', cannotOpen) : problem;
  }
}

function connect(path: string, key: Uint8Array, options: Database.Options): Database.Database {
  const connection = openFile(path, options);
  try {
    connection.pragma(`cipher = 'sqlcipher'`);
    connection.pragma('legacy = 4');
    connection.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
    connection.pragma('temp_store = MEMORY');
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return connection;
  } catch {
    connection.close();
    throw new Refusal('damaged', cannotOpen);
  }
}

export class Store {
  readonly reader: ReadHandle;
  readonly #connection: Database.Database;
  readonly #writer: WriteHandle;

  private constructor(connection: Database.Database) {
    this.#connection = connection;
    this.reader = new ReadHandle(connection);
    this.#writer = new WriteHandle(connection);
  }

  /**
   * Opens the database at `path` with the 32-byte raw `key`; creates it only where `create` says so. Throws `Refusal('damaged')` where
   * it cannot be read.
   */
  static open(path: string, key: Uint8Array, { create }: { create: boolean }): Store {
    if (!create) refuseMissingOrEmpty(path);
    const connection = connect(path, key, { fileMustExist: !create });
    try {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
      connection.pragma('recursive_triggers = ON');
      connection.pragma('trusted_schema = OFF');
      migrate(connection);
      return new Store(connection);
    } catch (problem) {
      connection.close();
      throw problem;
    }
  }

  /** Runs `work` in one immediate transaction: all of it is kept, and can be searched, or none. */
  transaction<Value>(work: (writer: WriteHandle) => Value): Value {
    return this.#connection
      .transaction(() => {
        const value = work(this.#writer);
        keepSearchIndexInStep(this.#writer);
        return value;
      })
      .immediate();
  }

  close(): void {
    this.#connection.close();
  }
}
