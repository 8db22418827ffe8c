/** What is about to be decided of a passage. Pure. */
import {
  isSamePlace,
  isSameQuestion,
  type KeptDecision,
  type LinkVerdict,
  type Matter,
  type Place,
} from '../../../../shared/domain/growth/decisions.ts';
import type { GrowthRecord } from '../../../../shared/domain/growth/growth-record.ts';
import type { Reading, ReadPassage } from '../reading.ts';

export interface Question {
  /** Index of the passage in the account that is read; null for one that it does not repeat. */
  readonly index: number | null;
  /** The account that is read. */
  readonly accountId: string;
  readonly passage: Place;
  /** Null while the earlier passage that is told again is still to be chosen. */
  readonly matter: Matter | null;
  /** Whether the program itself takes the two passages to tell the same. */
  readonly linked: boolean;
  readonly withdraws: boolean;
}

export function placeOfPassage({ account }: Reading, { passage: { start, end } }: ReadPassage): Place {
  return { accountId: account.accountId, start, end };
}

export function questionOf(record: GrowthRecord, reading: Reading, read: ReadPassage, matter: Matter | null): Question {
  const { index } = read;
  const linked = matter?.about === 'link' && isLinked(record, reading, read, matter.earlier);
  const { accountId } = reading.account;
  return { index, accountId, passage: placeOfPassage(reading, read), matter, linked, withdraws: false };
}

/** Of what an earlier account told and the one that is read does not repeat: that it was not asked about. */
export function notAskedQuestion({ account }: Reading, passage: Place): Question {
  const matter = { about: 'mark', mark: 'not-asked' } as const;
  return { index: null, accountId: account.accountId, passage, matter, linked: false, withdraws: false };
}

export function withdrawalOf(index: number | null, { document }: KeptDecision): Question {
  const { accountId, passage, matter, suggestion } = document;
  return { index, accountId, passage, matter, linked: suggestion.linked, withdraws: true };
}

/** The decision as it would be kept, perhaps without the earlier passage yet. */
export function decidedBy({ accountId, passage, matter, withdraws }: Question, entered: Entered) {
  const { earlier, note, reasonId } = entered;
  const link = { about: 'link', verdict: 'same', earlier } as const;
  return { accountId, passage, matter: matter ?? link, note, reasonId, withdrawn: withdraws };
}

export interface Entered {
  /** Chosen from the list, where the question does not name it. */
  readonly earlier: Place | null;
  readonly note: string;
  readonly reasonId: string | null;
}

/** The decision that answers the same question already; null where there is none, or where it is not asked yet. */
export function keptFor(
  decisions: readonly KeptDecision[],
  { accountId, passage, matter }: Question,
): KeptDecision | null {
  if (matter === null) return null;
  const asked = { accountId, passage, matter };
  return decisions.find(({ document }) => isSameQuestion(document, asked)) ?? null;
}

/** The reason for change that is recorded for the passage. */
export function reasonOf({ reasons }: GrowthRecord, passage: Place): GrowthRecord['reasons'][number] | null {
  return reasons.find(({ document }) => isSamePlace(document, passage)) ?? null;
}

/** By the program's own suggestion, where people decided otherwise; by the comparison where nobody did. */
function isLinked(record: GrowthRecord, { index }: Reading, { passage }: ReadPassage, earlier: Place): boolean {
  const suggested = record.suggested.find(
    (candidate) => candidate.account === index && candidate.passage.start === passage.start,
  );
  return (suggested?.passage ?? passage).sources.some(
    ({ account, start }) => record.accounts[account]?.accountId === earlier.accountId && start === earlier.start,
  );
}

/** What is decided of the passage and an earlier one today; null where nobody decided, or it was withdrawn. */
export function verdictOn({ decisions }: ReadPassage, earlier: Place): LinkVerdict | null {
  for (const { document } of decisions) {
    const { matter, withdrawn } = document;
    if (withdrawn || matter.about !== 'link') continue;
    if (matter.earlier.accountId === earlier.accountId && matter.earlier.start === earlier.start) return matter.verdict;
  }
  return null;
}
