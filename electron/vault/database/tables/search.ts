/** Asks the search index. What it finds are entries: the words of one account, draft, addendum, version of a record, or person. */
import * as z from 'zod';
import { type SearchMatch, type Sought, searchMatches } from '../../../../shared/text/search-query.ts';
import type { ReadHandle } from '../handles.ts';
import { searchSources } from '../search/entries.ts';
import { entriesWithAll, entriesWithAny, joined, possibleMatches, type Rows } from './search-expressions.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));
const numbers = json.pipe(z.array(z.int()));
const strings = json.pipe(z.array(z.string()));
const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);

const match = z.enum(searchMatches);
const foundRow = z.strictObject({ person_id: z.string().nullable(), match, entries: numbers, accounts: strings });
const foundDraftRow = z.strictObject({ person_id: z.string(), match, accounts: strings });
const entryRow = z.strictObject({
  source: z.enum(searchSources),
  record_id: z.string(),
  version: z.int(),
  account_id: z.string().nullable(),
});
const revisionRow = z.strictObject({ version: z.int() });

/** Where, for one person (or for none: cases, interpreters), everything sought was found. */
export interface FoundFor {
  readonly personId: string | null;
  readonly entries: Readonly<Record<SearchMatch, readonly number[]>>;
  /** Accounts whose drafts have what is sought, but whose sealed text has not. */
  readonly drafts: Readonly<Record<SearchMatch, readonly string[]>>;
}

const nothing = { exact: [], recorded: [], variant: [] } as const;

/** Everyone for whom everything is found: the most telling matches first; otherwise in the order in which they were recorded. */
export function findWords(db: ReadHandle, soughts: readonly Sought[]): FoundFor[] {
  const found = new Map<string | null, FoundFor>();
  const of = (personId: string | null): FoundFor =>
    found.get(personId) ?? { personId, entries: nothing, drafts: nothing };
  const sealed: string[] = [];
  for (const { person_id: id, match, entries, accounts } of foundEntries(db, soughts)) {
    sealed.push(...accounts);
    found.set(id, { ...of(id), entries: { ...of(id).entries, [match]: entries } });
  }
  for (const { person_id: id, match, accounts } of foundDrafts(db, soughts, sealed)) {
    found.set(id, { ...of(id), drafts: { ...of(id).drafts, [match]: accounts } });
  }
  return [...found.values()].toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ entries, drafts }: FoundFor): number {
  return searchMatches.findIndex((match) => entries[match].length + drafts[match].length > 0);
}

function foundEntries(db: ReadHandle, soughts: readonly Sought[]): z.output<typeof foundRow>[] {
  const matches = possibleMatches(soughts);
  const rows = matches.map((match) => entriesWithAll('search', soughts, match));
  const tables = rows.map(({ sql }, index) => `found_${matches[index]} AS MATERIALIZED (${sql})`);
  const apart = matches.map((match, index) => {
    const better = matches.slice(0, index).map((other) => `id NOT IN (SELECT id FROM found_${other})`);
    return `SELECT id, '${match}' AS match FROM found_${match}${better.length === 0 ? '' : ` WHERE ${better.join(' AND ')}`}`;
  });
  return db.all(
    foundRow,
    `WITH ${tables.join(', ')}
     SELECT person_id, match, json_group_array(id) AS entries,
            json_group_array(account_id) FILTER (WHERE source IN ('account', 'circumstances')) AS accounts
       FROM (${apart.join(' UNION ALL ')}) JOIN search_entries USING (id)
      GROUP BY person_id, match ORDER BY min(id)`,
    ...rows.flatMap(({ parameters }) => parameters),
  );
}

/**
 * A draft's words may be spread over its revisions: each thing sought is looked for by itself, and the accounts that have all remain, but for those
 * whose `sealed` text has it too.
 */
function foundDrafts(
  db: ReadHandle,
  soughts: readonly Sought[],
  sealed: readonly string[],
): z.output<typeof foundDraftRow>[] {
  const matches = possibleMatches(soughts);
  const rows = matches.map((match) =>
    joined(
      'INTERSECT',
      soughts.map((sought) => accountsOf(entriesWithAll('search_draft', [sought], match))),
    ),
  );
  const tables = rows.map(({ sql }, index) => `found_${matches[index]} AS MATERIALIZED (${sql})`);
  const cases = matches.map((match) => `WHEN account_id IN (SELECT account_id FROM found_${match}) THEN '${match}'`);
  return db.all(
    foundDraftRow,
    `WITH ${tables.join(', ')}
     SELECT person_id, CASE ${cases.join(' ')} END AS match, json_group_array(accounts.id) AS accounts
       FROM (SELECT account_id FROM found_${matches.at(-1) ?? 'exact'}
             EXCEPT SELECT value FROM json_each(?)) AS remaining
       JOIN accounts ON accounts.id = remaining.account_id
      GROUP BY person_id, match ORDER BY min(accounts.rowid)`,
    ...rows.flatMap(({ parameters }) => parameters),
    JSON.stringify(sealed),
  );
}

function accountsOf({ sql, parameters }: Rows): Rows {
  return { sql: `SELECT account_id FROM (${sql}) JOIN search_entries USING (id)`, parameters };
}

export type SearchEntry = z.output<typeof entryRow>;

export function searchEntry(db: ReadHandle, id: number): SearchEntry | null {
  return db.first(entryRow, 'SELECT source, record_id, version, account_id FROM search_entries WHERE id = ?', id);
}

/** The newest revision of an account's draft that brought something sought. */
export function revisionThatBrought(db: ReadHandle, accountId: string, soughts: readonly Sought[]): number | null {
  const { sql, parameters } = entriesWithAny('search_draft', soughts, 'variant');
  const row = db.first(
    revisionRow,
    `SELECT version FROM (${sql}) JOIN search_entries USING (id) WHERE account_id = ? ORDER BY version DESC LIMIT 1`,
    ...parameters,
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
