/**
 * Two kinds of handle: what reads cannot write, by type here and by what SQLite says of each statement. Every row is parsed by a schema
 * before anyone sees it, so a column of the wrong shape never travels on.
 */
import type Database from 'better-sqlite3-multiple-ciphers';
import * as z from 'zod';

export type Parameter = string | number | Uint8Array | null;

export class ReadHandle {
  readonly #connection: Database.Database;
  readonly #statements = new Map<string, Database.Statement<unknown[]>>();
  protected readonly mayWrite: boolean = false;

  constructor(connection: Database.Database) {
    this.#connection = connection;
  }

  /** All rows that the statement gives, each parsed. */
  all<Row extends z.ZodType>(row: Row, sql: string, ...parameters: Parameter[]): z.output<Row>[] {
    return this.statement(sql)
      .all(...parameters)
      .map((found) => z.parse(row, found));
  }

  /** The first row, parsed, or null where there is none. */
  first<Row extends z.ZodType>(row: Row, sql: string, ...parameters: Parameter[]): z.output<Row> | null {
    const found = this.statement(sql).get(...parameters);
    return found === undefined ? null : z.parse(row, found);
  }

  protected statement(sql: string): Database.Statement<unknown[]> {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#connection.prepare<unknown[]>(sql);
    if (!prepared.readonly && !this.mayWrite) throw new Error('A statement that writes is no readonly statement.');
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

export class WriteHandle extends ReadHandle {
  protected override readonly mayWrite = true;

  /** Runs an INSERT that must add exactly one row; anything else is a bug and undoes the transaction. */
  insertOne(sql: string, ...parameters: Parameter[]): void {
    const { changes } = this.statement(sql).run(...parameters);
    if (changes !== 1) throw new Error(`An insert changed ${changes} rows instead of one.`);
  }
}
