/** What people decided about the comparison, with what the program itself suggested. */
import type { SealedAccount } from '../../account.ts';
import { matterWords, suggestionWords } from '../../growth/decision-wording.ts';
import { decisionSchema, type Place } from '../../growth/decisions.ts';
import { passageAt } from '../../passage-at.ts';
import { recordKind } from './record-kind.ts';
import { entered, ours, type RecordRow } from './rows.ts';

export const comparisonDecision = recordKind({
  name: 'comparison-decision',
  keptAs: 'comparison-decision',
  keptBy: 'decision.keep',
  belongs: 'account',
  title: 'What people decided about the comparison',
  one: 'Decision',
  explains:
    'Where somebody decided whether passages tell the same, marked a passage, or had its translation checked. What the program itself suggested stands beside it; the accounts stay as they are.',
  document: decisionSchema,
  fits: ({ accountId, passage, matter }, account, accounts) =>
    accountId === account.id &&
    wordsAt(passage.accountId === account.id ? [account] : before(account, accounts), passage) !== '' &&
    (matter.about !== 'link' || wordsAt(before(account, accounts), matter.earlier) !== ''),
  rows: ({ passage, matter, note, withdrawn, reasonId, suggestion }, _, accounts) => [
    ...passageRow('Passage', passage, accounts),
    ...(matter.about === 'link' ? passageRow('Earlier passage', matter.earlier, accounts) : []),
    ...ours('The program’s suggestion', suggestionWords(suggestion, numbersOf(accounts))),
    ...ours(withdrawn ? 'Withdrawn' : 'Decided', matterWords(matter)),
    ...entered('Why', note),
    ...(reasonId === null ? [] : ours('Rests on the reason for change', reasonId)),
  ],
});

/** A decision looks back: the accounts given before that one. */
function before({ id }: SealedAccount, accounts: readonly SealedAccount[]): readonly SealedAccount[] {
  return accounts.slice(
    0,
    accounts.findIndex((candidate) => candidate.id === id),
  );
}

function passageRow(label: string, place: Place, accounts: readonly SealedAccount[]): RecordRow[] {
  const number = numbersOf(accounts).get(place.accountId);
  return number === undefined ? [] : entered(`${label}, account ${number}`, wordsAt(accounts, place));
}

function wordsAt(accounts: readonly SealedAccount[], { accountId, start, end }: Place): string {
  return passageAt(accounts.find(({ id }) => id === accountId)?.text ?? '', start, end) ?? '';
}

function numbersOf(accounts: readonly SealedAccount[]): ReadonlyMap<string, number> {
  return new Map(accounts.map(({ id, number }) => [id, number]));
}
