/** Gathers what is known of how a person's accounts grew: for the window and for the bundle, in this one place. */
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { spokenText } from '../../../shared/domain/account-text.ts';
import type { Addendum } from '../../../shared/domain/addendum.ts';
import { type Compare, decidedComparison } from '../../../shared/domain/growth/decided.ts';
import type { GrowthAccount, GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { registerIdOf } from '../../../shared/domain/interpreter-warnings.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { ReadHandle } from '../database/handles.ts';
import { findSealedAccount } from '../database/tables/accounts.ts';
import { recordsAbout } from '../database/tables/versioned-records.ts';
import { readAddenda } from './addendum-chain.ts';
import { decisionKind } from './decisions.ts';
import { exposureKind } from './exposures.ts';
import { registeredInterpreters } from './interpreter-register.ts';
import { reasonKind } from './reasons-for-change.ts';
import { recognisedInterpreter } from './recognised-interpreters.ts';

/** `sealed`: all sealed accounts of the person, in the order in which they were given. */
export function gatherGrowth(
  db: ReadHandle,
  person: Person,
  sealed: readonly SealedAccount[],
  compare: Compare,
): GrowthRecord {
  const accounts = sealed.map((account) => growthAccount(db, account));
  const named = new Set(accounts.map(({ interpreterId }) => interpreterId));
  const decisions = sealed.flatMap(({ id }) => recordsAbout(db, decisionKind, id));
  return {
    person,
    accounts,
    ...decidedComparison(accounts, decisions, compare),
    decisions,
    addenda: sealed.flatMap(({ id }) => addendaTo(db, id)),
    reasons: sealed.flatMap(({ id }) => recordsAbout(db, reasonKind, id)),
    exposures: recordsAbout(db, exposureKind, person.id),
    interpreters: registeredInterpreters(db).filter(({ id }) => named.has(id)),
  };
}

function addendaTo(db: ReadHandle, accountId: string): Addendum[] {
  const stored = findSealedAccount(db, accountId);
  return stored === null ? [] : readAddenda(db, stored).map(({ addendum }) => addendum);
}

function growthAccount(db: ReadHandle, account: SealedAccount): GrowthAccount {
  const { phases, breaks, interpreting } = account.occasion;
  return {
    accountId: account.id,
    number: account.number,
    ...spokenText(account),
    circumstances: account.circumstances,
    occasion: { phases, breaks, interpreting },
    interpreterId: registerIdOf({ interpreting, recognised: recognisedInterpreter(db, account.id) }),
  };
}
