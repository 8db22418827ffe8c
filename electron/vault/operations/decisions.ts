/** What people decide about the comparison: one record for each question, about the later account. */
import { Refusal } from '../../../shared/contract/failure.ts';
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { spokenText } from '../../../shared/domain/account-text.ts';
import {
  type DecidedMatter,
  decisionSchema,
  isSameQuestion,
  needsNote,
  type Place,
  type Suggestion,
} from '../../../shared/domain/growth/decisions.ts';
import { suggestionFor } from '../../../shared/domain/growth/suggestion.ts';
import { passageAt } from '../../../shared/domain/passage-at.ts';
import type { ReadHandle } from '../database/handles.ts';
import { everyVersion, type RecordKind, recordsAbout } from '../database/tables/versioned-records.ts';
import type { CommandHandler, QueryHandler } from './handler.ts';
import { keepOneOfMany, refuseIfBegun } from './keep-about.ts';
import { knownPerson } from './known-records.ts';
import { headOf, knownSealed, sealedInOrderGiven } from './known-sealed.ts';
import { reasonKind } from './reasons-for-change.ts';

export const decisionKind: RecordKind<typeof decisionSchema> = {
  kind: 'comparison-decision',
  document: decisionSchema,
};

export const listDecisions: QueryHandler<'decision.list'> = ({ db }, { personId }) => {
  const person = knownPerson(db, personId);
  const accounts = sealedInOrderGiven(db, personId);
  const decisions = accounts.flatMap(({ id }) =>
    recordsAbout(db, decisionKind, id).map(({ id: decisionId, document: { passage, matter } }) => ({
      passage: wordsAt(accounts, passage),
      earlier: matter.about === 'link' ? wordsAt(accounts, matter.earlier) : null,
      versions: everyVersion(db, decisionKind, decisionId),
    })),
  );
  const value = { person, accounts: accounts.map(headOf), decisions };
  return { value, record: personId, facts: { shown: decisions.length } };
};

export const keepDecision: CommandHandler<'decision.keep'> = (context, input) => {
  const { document, id } = input;
  const { sealed } = knownSealed(context.db, document.accountId);
  const accounts = sealedInOrderGiven(context.db, sealed.person.id);
  refuseMisplaced(accounts, document);
  refuseUnknownReason(context.db, document);
  const suggestion = suggestionFor(accounts.map(named), document, context.vault.knownComparisons.compare);
  if (suggestion === null) throw noSuchPassage();
  refuseWithoutNote(document, suggestion);
  refuseOtherQuestion(context.db, document, id);
  const decision = { ...input, document: { ...document, suggestion } };
  const kept = keepOneOfMany(context, decisionKind, document.accountId, decision);
  return { value: kept, record: document.accountId, facts: { decision: kept.id, version: kept.version } };
};

function named(sealed: SealedAccount) {
  return { accountId: sealed.id, ...spokenText(sealed) };
}

function wordsAt(accounts: readonly SealedAccount[], { accountId, start, end }: Place): string {
  const account = accounts.find(({ id }) => id === accountId);
  const words = account === undefined ? null : passageAt(account.text, start, end);
  if (words === null) throw noSuchPassage();
  return words;
}

/** A decision looks back: from a passage of its account to one of an account that was given before. */
function refuseMisplaced(accounts: readonly SealedAccount[], { accountId, passage, matter }: DecidedMatter): void {
  const orderOf = (place: { accountId: string }): number => accounts.findIndex(({ id }) => id === place.accountId);
  wordsAt(accounts, passage);
  if (matter.about === 'link') wordsAt(accounts, matter.earlier);
  const mayBeEarlier = matter.about === 'mark' && matter.mark === 'not-asked';
  if (passage.accountId !== accountId && !(mayBeEarlier && orderOf(passage) < orderOf({ accountId }))) {
    throw new Refusal('not-permitted', 'The passage stands in another account. Open the account in which it stands.');
  }
  if (matter.about === 'link' && orderOf(matter.earlier) >= orderOf({ accountId })) {
    throw new Refusal('not-permitted', 'Choose a passage of an account that was given before this one.');
  }
}

function refuseUnknownReason(db: ReadHandle, { accountId, reasonId }: DecidedMatter): void {
  if (reasonId === null || recordsAbout(db, reasonKind, accountId).some(({ id }) => id === reasonId)) return;
  throw new Refusal('not-found', 'This reason is not recorded with the account. Record the reason first.');
}

function refuseWithoutNote(document: DecidedMatter, suggestion: Suggestion): void {
  if (document.withdrawn || document.note.trim() !== '' || !needsNote(document.matter, suggestion.linked)) return;
  const message = 'Enter why you decide so.';
  throw new Refusal('incomplete', message, [{ field: 'note', message }]);
}

/** A later version answers the question of the first; one question has one record. */
function refuseOtherQuestion(db: ReadHandle, document: DecidedMatter, id: string | null): void {
  const kept = recordsAbout(db, decisionKind, document.accountId);
  if (id === null) {
    refuseIfBegun(kept.filter((decision) => isSameQuestion(decision.document, document)));
    if (document.withdrawn) throw new Refusal('not-permitted', 'Nothing is decided here yet that could be withdrawn.');
    return;
  }
  const before = kept.find((decision) => decision.id === id);
  if (before !== undefined && !isSameQuestion(before.document, document)) {
    throw new Refusal('not-permitted', 'A decision stays with its passages. Record another decision for others.');
  }
  if (before?.document.withdrawn && document.withdrawn) {
    throw new Refusal('not-permitted', 'This decision is withdrawn already.');
  }
}

function noSuchPassage(): Refusal {
  return new Refusal('not-found', 'No words of the person stand there. Choose the passage again.');
}
