/**
 * What is sought, as SQL on the search index. Forms hold letters, marks and digits only, so that quoting them is enough; every expression is a
 * bound parameter all the same.
 */
import type { SearchMatch, SearchTerm, Sought } from '../../../../shared/text/search-query.ts';

/** A SELECT with its parameters. */
export interface Rows {
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** Two FTS5 tables: which words there are, and the words one after the other. */
type Index = 'search' | 'search_draft';

/** The matches that can come of a search at all, the most telling first. */
export function possibleMatches(soughts: readonly Sought[]): SearchMatch[] {
  const terms = soughts.flatMap(({ typed, recorded }) => [typed, ...recorded]);
  const hasVariants = terms.some((term) => (term.kind === 'word' ? term.skeleton : term.sounds) !== null);
  const hasRecorded = soughts.some(({ recorded }) => recorded.length > 0);
  return ['exact', ...(hasRecorded ? ['recorded' as const] : []), ...(hasVariants ? ['variant' as const] : [])];
}

/** The entries that have everything sought, answering at least as well as `match`: rows with the column `id`. */
export function entriesWithAll(index: Index, soughts: readonly Sought[], match: SearchMatch): Rows {
  const wanted = soughts.map((sought) => expressionsOf(sought, match));
  const onlyWords = wanted.flatMap(({ words, phrases }) => (phrases === null && words !== null ? [words] : []));
  const rest = wanted.filter(({ phrases }) => phrases !== null);
  return joined('INTERSECT', [
    ...(onlyWords.length === 0 ? [] : [matching(`${index}_words`, onlyWords.join(' AND '))]),
    ...rest.map((expressions) => entriesWith(index, expressions)),
  ]);
}

/** The entries that have one thing sought, or any of several. */
export function entriesWithAny(index: Index, soughts: readonly Sought[], match: SearchMatch): Rows {
  return joined(
    'UNION',
    soughts.map((sought) => entriesWith(index, expressionsOf(sought, match))),
  );
}

export function joined(operator: 'INTERSECT' | 'UNION', rows: readonly Rows[]): Rows {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return only;
  return {
    sql: rows.map(({ sql }) => `SELECT * FROM (${sql})`).join(` ${operator} `),
    parameters: rows.flatMap(({ parameters }) => parameters),
  };
}

interface Expressions {
  readonly words: string | null;
  readonly phrases: string | null;
}

function entriesWith(index: Index, { words, phrases }: Expressions): Rows {
  return joined('UNION', [
    ...(words === null ? [] : [matching(`${index}_words`, words)]),
    ...(phrases === null ? [] : [matching(`${index}_phrases`, phrases)]),
  ]);
}

function matching(table: string, expression: string): Rows {
  return { sql: `SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ?`, parameters: [expression] };
}

function expressionsOf({ typed, recorded }: Sought, match: SearchMatch): Expressions {
  const terms = match === 'exact' ? [typed] : [typed, ...recorded];
  const of = (kind: SearchTerm['kind']): string | null => {
    const some = terms.filter((term) => term.kind === kind).map((term) => expressionOf(term, match === 'variant'));
    return some.length === 0 ? null : `(${some.join(' OR ')})`;
  };
  return { words: of('word'), phrases: of('phrase') };
}

function expressionOf(term: SearchTerm, withVariants: boolean): string {
  if (term.kind === 'phrase') {
    // The words as they were typed sound like themselves.
    if (withVariants && term.sounds !== null) return `sounds : "${term.sounds.join(' ')}"`;
    return `words : "${term.words.join(' ')}"`;
  }
  const typed = `words : "${term.form}"${term.isPrefix ? ' *' : ''}`;
  return withVariants && term.skeleton !== null ? `${typed} OR skeletons : "${term.skeleton}"` : typed;
}
