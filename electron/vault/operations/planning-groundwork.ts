/** What a plan rests on: the sealed accounts as occasions of asking, and the person's own words in them. */
import type { SealedAccount } from '../../../shared/domain/account.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { AskedAccount } from '../../../shared/domain/repetition.ts';
import { minutesOf, ownWords, questionsAsked } from '../../../shared/domain/told.ts';
import type { ReadHandle } from '../database/handles.ts';
import { newestVersion } from '../database/tables/versioned-records.ts';
import { sealedInOrderGiven } from './known-sealed.ts';
import { profileKind } from './record-kinds.ts';

interface Groundwork {
  readonly person: Person;
  readonly asked: AskedAccount[];
  readonly ownWords: string[];
}

/** Names that the person gave of themselves count as their own words. */
export function groundworkFor(db: ReadHandle, person: Person): Groundwork {
  const accounts = sealedInOrderGiven(db, person.id);
  const names = newestVersion(db, profileKind, person.id)?.document.namesAsGiven ?? [];
  return {
    person,
    asked: accounts.map(askedAccount),
    ownWords: [person.chosenName, ...names.map(({ name }) => name), ...accounts.flatMap(wordsOf)],
  };
}

function wordsOf(account: SealedAccount): string[] {
  const { circumstances, person } = account;
  return ownWords({ ...account, kind: circumstances.kind }, person.chosenName);
}

function askedAccount(account: SealedAccount): AskedAccount {
  const { id, number, circumstances, person } = account;
  const { kind, given, interviewer, interpreter } = circumstances;
  return {
    accountId: id,
    number,
    kind,
    given,
    interviewer,
    interpreter: interpreter.used === 'yes' ? interpreter.name : null,
    minutes: minutesOf(account.occasion),
    questions: questionsAsked({ ...account, kind }, person.chosenName),
  };
}
