/** What a bundle knows of a kind of record of which every version is kept: one value a kind, and everything else follows from it. */
import type * as z from 'zod';
import type { SealedAccount } from '../../account.ts';
import { type RecordsDocument, recordsDocumentSchema } from './records-document.ts';
import type { RecordRow } from './rows.ts';

/**
 * Which records of the kind belong to a person: those of the case; those that have the person's own identifier; those about the person; those about
 * an account; those in the register of interpreters that the person's records name.
 */
export type RecordBelonging = 'case' | 'self' | 'person' | 'account' | 'register';

interface KindFacts {
  /** Names the files: `data/records/NAME.json`, `.html` and `.pdf`. */
  readonly name: string;
  /** The kind under which the vault keeps it. */
  readonly keptAs: string;
  /** The operation that keeps a version of it, as the ledger names it. */
  readonly keptBy: string;
  readonly belongs: RecordBelonging;
  readonly title: string;
  /** What one of them is called. */
  readonly one: string;
  /** What it is, in a sentence or two at the head of its page. */
  readonly explains: string;
  readonly notForDisclosure?: boolean;
}

export interface RecordKind extends KindFacts {
  /** Reads what the vault keeps, and gives what goes into the bundle. */
  readonly kept: z.ZodType;
  /** Of the whole file. */
  readonly schema: z.ZodType<RecordsDocument>;
  /** What a version says, as rows of its page. `account` is the one that it is about, or null; `accounts` are all of the person's. */
  rows(document: unknown, account: SealedAccount | null, accounts: readonly SealedAccount[]): readonly RecordRow[];
  /** Whether a version can be about that account. `accounts` are all of the person's, in the order in which they were given. */
  fits(document: unknown, account: SealedAccount, accounts: readonly SealedAccount[]): boolean;
  /** The entry in the register of interpreters that a version names, or null. */
  interpreterNamed(document: unknown): string | null;
}

interface NewKind<Document extends z.ZodType> extends KindFacts {
  readonly document: Document;
  /** Where only a part of what the vault keeps goes into these files. */
  readonly part?: z.ZodType<z.output<Document>>;
  rows(
    document: z.output<Document>,
    account: SealedAccount | null,
    accounts: readonly SealedAccount[],
  ): readonly RecordRow[];
  readonly fits?: (document: z.output<Document>, account: SealedAccount, accounts: readonly SealedAccount[]) => boolean;
  readonly interpreterNamed?: (document: z.output<Document>) => string | null;
}

export function recordKind<Document extends z.ZodType>({
  document,
  part,
  rows,
  fits = () => true,
  interpreterNamed = () => null,
  ...facts
}: NewKind<Document>): RecordKind {
  return {
    ...facts,
    kept: part ?? document,
    schema: recordsDocumentSchema(facts.name, document),
    rows: (value, account, accounts) => rows(document.parse(value), account, accounts),
    fits: (value, account, accounts) => fits(document.parse(value), account, accounts),
    interpreterNamed: (value) => interpreterNamed(document.parse(value)),
  };
}
