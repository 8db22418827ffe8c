/** Asks the search index. What it finds are entries: the words of one account, draft, addendum, version of a record, or person. */
import * as z from 'zod';
import type { SearchTerm } from '../../../../shared/text/search-query.ts';
import type { ReadHandle } from '../handles.ts';
import { searchSources } from '../search/entries.ts';

const numbers = z.string().transform((json) => z.array(z.int()).parse(JSON.parse(json)));
const strings = z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json)));
const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);

const foundRow = z.strictObject({ person_id: z.string().nullable(), exact: flag, entries: numbers });
const foundDraftRow = z.strictObject({ person_id: z.string(), exact: flag, accounts: strings });
const entryRow = z.strictObject({
  source: z.enum(searchSources),
  record_id: z.string(),
  version: z.int(),
  account_id: z.string().nullable(),
});
const revisionRow = z.strictObject({ version: z.int() });

/** Where, for one person (or for none: cases, interpreters), the words were found. */
export interface FoundFor {
  readonly personId: string | null;
  readonly exact: readonly number[];
  readonly variant: readonly number[];
  /** Accounts whose drafts have the words, but whose sealed text has not. */
  readonly exactDrafts: readonly string[];
  readonly variantDrafts: readonly string[];
}

/** A term as FTS5 reads it. Forms hold letters, marks and digits only, so that quoting them is enough. */
function expressionOf({ form, isPrefix, skeleton }: SearchTerm, withVariants: boolean): string {
  const typed = `words : "${form}"${isPrefix ? ' *' : ''}`;
  return withVariants && skeleton !== null ? `(${typed} OR skeletons : "${skeleton}")` : `(${typed})`;
}

/** Everyone for whom all terms are found: as typed first, then in a variant; otherwise in the order in which they were recorded. */
export function findWords(db: ReadHandle, terms: readonly SearchTerm[]): FoundFor[] {
  const found = new Map<string | null, FoundFor>();
  const of = (personId: string | null): FoundFor =>
    found.get(personId) ?? { personId, exact: [], variant: [], exactDrafts: [], variantDrafts: [] };
  for (const { person_id: id, exact, entries } of foundEntries(db, terms)) {
    found.set(id, { ...of(id), [exact ? 'exact' : 'variant']: entries });
  }
  for (const { person_id: id, exact, accounts } of foundDrafts(db, terms)) {
    found.set(id, { ...of(id), [exact ? 'exactDrafts' : 'variantDrafts']: accounts });
  }
  const isExact = ({ exact, exactDrafts }: FoundFor): boolean => exact.length + exactDrafts.length > 0;
  return [...found.values()].toSorted((one, other) => Number(isExact(other)) - Number(isExact(one)));
}

function foundEntries(db: ReadHandle, terms: readonly SearchTerm[]): z.output<typeof foundRow>[] {
  const exact = terms.map((term) => expressionOf(term, false)).join(' AND ');
  const any = terms.map((term) => expressionOf(term, true)).join(' AND ');
  return db.all(
    foundRow,
    `WITH typed AS MATERIALIZED (SELECT rowid AS id FROM search_words WHERE search_words MATCH ?),
          found AS (
            SELECT id, 1 AS exact FROM typed
            UNION ALL
            SELECT rowid, 0 FROM search_words WHERE search_words MATCH ? AND rowid NOT IN (SELECT id FROM typed)
          )
     SELECT person_id, exact, json_group_array(id) AS entries
       FROM found JOIN search_entries USING (id)
      GROUP BY person_id, exact ORDER BY min(id)`,
    exact,
    any,
  );
}

/** A draft's words may be spread over its revisions: each term is looked for by itself, and the accounts that have all of them remain. */
function foundDrafts(db: ReadHandle, terms: readonly SearchTerm[]): z.output<typeof foundDraftRow>[] {
  const withTerm = `SELECT account_id FROM search_draft_words JOIN search_entries ON id = search_draft_words.rowid
                     WHERE search_draft_words MATCH ?`;
  const withAll = terms.map(() => withTerm).join(' INTERSECT ');
  const typed = terms.map((term) => expressionOf(term, false));
  const any = terms.map((term) => expressionOf(term, true));
  return db.all(
    foundDraftRow,
    `WITH typed AS MATERIALIZED (${withAll}),
          found AS MATERIALIZED (${withAll}),
          sealed AS (
            SELECT account_id FROM search_words JOIN search_entries ON id = search_words.rowid
             WHERE search_words MATCH ? AND source IN ('account', 'circumstances')
          )
     SELECT person_id, account_id IN typed AS exact, json_group_array(accounts.id) AS accounts
       FROM (SELECT account_id FROM found EXCEPT SELECT account_id FROM sealed) AS remaining
       JOIN accounts ON accounts.id = remaining.account_id
      GROUP BY person_id, exact ORDER BY min(accounts.rowid)`,
    ...typed,
    ...any,
    any.join(' AND '),
  );
}

export type SearchEntry = z.output<typeof entryRow>;

export function searchEntry(db: ReadHandle, id: number): SearchEntry | null {
  return db.first(entryRow, 'SELECT source, record_id, version, account_id FROM search_entries WHERE id = ?', id);
}

/** The newest revision of an account's draft that brought one of the terms. */
export function revisionThatBrought(db: ReadHandle, accountId: string, terms: readonly SearchTerm[]): number | null {
  const row = db.first(
    revisionRow,
    `SELECT version FROM search_draft_words JOIN search_entries ON id = search_draft_words.rowid
      WHERE search_draft_words MATCH ? AND account_id = ? ORDER BY version DESC LIMIT 1`,
    terms.map((term) => expressionOf(term, true)).join(' OR '),
    accountId,
  );
  return row?.version ?? null;
}

const documentRow = z.strictObject({ document: z.string() });
const versionRow = z.strictObject({
  kind: z.string(),
  about: z.string().nullable(),
  change_reason: z.string(),
  document: z.string(),
  is_newest: flag,
});

/** The JSON of an addendum that the index names. */
export function addendumDocument(db: ReadHandle, id: string): string {
  const row = db.first(documentRow, 'SELECT document FROM addenda WHERE id = ?', id);
  if (row === null) throw new Error('The search index names an addendum that is not kept.');
  return row.document;
}

/** One version of a record of any kind, with its JSON as it was kept. */
export function recordVersion(
  db: ReadHandle,
  id: string,
  version: number,
): { kind: string; about: string | null; changeReason: string; document: string; isNewest: boolean } {
  const row = db.first(
    versionRow,
    `SELECT kind, about, change_reason, document,
            version = (SELECT max(version) FROM versioned_records WHERE id = kept.id) AS is_newest
       FROM versioned_records AS kept WHERE id = ? AND version = ?`,
    id,
    version,
  );
  if (row === null) throw new Error('The search index names a version that is not kept.');
  return {
    kind: row.kind,
    about: row.about,
    changeReason: row.change_reason,
    document: row.document,
    isNewest: row.is_newest,
  };
}
