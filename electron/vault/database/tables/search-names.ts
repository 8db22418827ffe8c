/** Asks for the names that are on record. Only the newest version of a profile or of an interpreter speaks. */
import * as z from 'zod';
import type { SearchTerm } from '../../../../shared/text/search-query.ts';
import { soundOf } from '../../../../shared/text/search-variants.ts';
import type { ReadHandle } from '../handles.ts';
import { nameRegisters } from '../search/recorded-names.ts';

const row = z.strictObject({ bearer: z.string(), register: z.enum(nameRegisters), name: z.string() });

export interface NamesOfBearer {
  readonly register: (typeof nameRegisters)[number];
  readonly names: readonly string[];
}

const isNewest = (names: string): string =>
  `(${names}.version = 0 OR ${names}.version = (SELECT max(version) FROM versioned_records WHERE id = ${names}.bearer))`;

/** All names of everyone one of whose names has the first word of the term, in whatever spelling. */
export function namesThatMayHave(db: ReadHandle, term: SearchTerm): NamesOfBearer[] {
  const word = term.kind === 'word' ? term.form : (term.words[0] ?? '');
  const rows = db.all(
    row,
    `SELECT DISTINCT bearer, register, name FROM search_names AS every
      WHERE bearer IN (SELECT bearer FROM search_names AS one WHERE sound = ? AND ${isNewest('one')})
        AND ${isNewest('every')}
      ORDER BY rowid`,
    soundOf(word),
  );
  return [...Map.groupBy(rows, ({ bearer }) => bearer).values()].map((ofOne) => ({
    register: ofOne[0]?.register ?? 'profile',
    names: ofOne.map(({ name }) => name),
  }));
}
