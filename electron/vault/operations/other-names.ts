/** Other forms under which a name that was typed is on record: in the profiles of people and in the register of interpreters. */
import type { AlsoLookedFor } from '../../../shared/contract/subjects/search.ts';
import { otherForms } from '../../../shared/text/name-forms.ts';
import { keyOf, type SearchTerm, type Sought, termOfName } from '../../../shared/text/search-query.ts';
import type { ReadHandle } from '../database/handles.ts';
import { namesThatMayHave } from '../database/tables/search-names.ts';

/** A name that many bear may have many forms; those on record first are looked for. */
const mostForms = 12;

export interface WithOtherNames {
  readonly soughts: Sought[];
  readonly alsoLookedFor: AlsoLookedFor[];
}

export function withOtherNames(db: ReadHandle, terms: readonly SearchTerm[]): WithOtherNames {
  const forms = terms.map((term) => ({ term, forms: formsOf(db, term) }));
  const shown = new Map(forms.flatMap((ofTerm) => ofTerm.forms.map(({ key, also }) => [key, also] as const)));
  return {
    soughts: forms.map((ofTerm) => ({ typed: ofTerm.term, recorded: ofTerm.forms.map(({ term }) => term) })),
    alsoLookedFor: [...shown.values()],
  };
}

interface RecordedForm {
  readonly key: string;
  readonly term: SearchTerm;
  readonly also: AlsoLookedFor;
}

function formsOf(db: ReadHandle, typed: SearchTerm): RecordedForm[] {
  const forms = new Map<string, RecordedForm>();
  for (const { register, names } of namesThatMayHave(db, typed)) {
    for (const name of otherForms(typed, names)) {
      const term = termOfName(name);
      const key = term === null ? keyOf(typed) : keyOf(term);
      if (term !== null && key !== keyOf(typed) && !forms.has(key))
        forms.set(key, { key, term, also: { name, register } });
    }
  }
  const found = [...forms.values()];
  // Who looks for a part of a name finds the whole with it.
  const holdsAnother = ({ key }: RecordedForm): boolean =>
    found.some((other) => other.key !== key && ` ${key} `.includes(` ${other.key} `));
  return found.filter((form) => !holdsAnother(form)).slice(0, mostForms);
}
