/** Finds a record that an operation names, or refuses in words. */
import { Refusal } from '../../../shared/contract/failure.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { ReadHandle } from '../database/handles.ts';
import { type AccountFacts, findAccount, findSealedAccount } from '../database/tables/accounts.ts';
import { findCase, findPerson, type OpenedCase } from '../database/tables/people.ts';

export function knownPerson(db: ReadHandle, personId: string): Person {
  const person = findPerson(db, personId);
  if (person === null)
    throw new Refusal('not-found', 'This person is not in the vault. Go back to the list of people.');
  return person;
}

export function knownAccount(db: ReadHandle, accountId: string): AccountFacts {
  const account = findAccount(db, accountId);
  if (account === null)
    throw new Refusal('not-found', 'This account is not in the vault. Go back to the person’s page.');
  return account;
}

/** An account that can still be written to. */
export function knownDraft(db: ReadHandle, accountId: string): AccountFacts {
  const account = knownAccount(db, accountId);
  if (findSealedAccount(db, accountId) !== null) {
    throw new Refusal(
      'not-permitted',
      'This account is sealed and never changes. Record what is new as another account.',
    );
  }
  return account;
}

export function knownCase(db: ReadHandle, caseId: string): OpenedCase {
  const opened = findCase(db, caseId);
  if (opened === null) throw new Refusal('not-found', 'This case is not in the vault. Go back to the list of people.');
  return opened;
}
