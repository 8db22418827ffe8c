/** Which entries of the register are shown, and in which order. Pure: nothing of the register itself is changed. */
import { interviewPhases, questionTypes } from '../../../shared/domain/content.ts';
import type { RegisterEntry, RegisterKind } from '../../../shared/domain/growth/register.ts';
import { comparableWord } from '../../../shared/text/normalise.ts';

/** What was not recorded can be chosen as well as what was. */
export const unrecorded = 'not-recorded';
export const unasked = 'no-question';

/** An empty choice shows everything. */
export interface Choice {
  /** Number of the account. */
  readonly account: string;
  readonly kind: RegisterKind | '';
  readonly question: string;
  readonly phase: string;
  readonly words: string;
}

export const everything: Choice = { account: '', kind: '', question: '', phase: '', words: '' };

export const orders = ['told', 'account', 'given', 'question', 'phase'] as const;
export type Order = (typeof orders)[number];

export interface Sorting {
  readonly by: Order;
  readonly direction: 'ascending' | 'descending';
}

export const asTold: Sorting = { by: 'told', direction: 'ascending' };

/** The same column turns round; another one begins at its beginning. */
export function nextSorting({ by, direction }: Sorting, order: Order): Sorting {
  return { by: order, direction: by === order && direction === 'ascending' ? 'descending' : 'ascending' };
}

export function chosenEntries(
  entries: readonly RegisterEntry[],
  { account, kind, question, phase, words }: Choice,
): readonly RegisterEntry[] {
  const sought = comparable(words.trim());
  return entries.filter(
    (entry) =>
      (account === '' || String(entry.account.number) === account) &&
      (kind === '' || entry.kind === kind) &&
      (question === '' || questionValue(entry) === question) &&
      (phase === '' || phaseValue(entry) === phase) &&
      (sought === '' || comparable(entry.passage.words).includes(sought)),
  );
}

/** What is equal stays in the order told. */
export function inOrder(entries: readonly RegisterEntry[], { by, direction }: Sorting): readonly RegisterEntry[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return entries.toSorted((one, other) => sign * comparisons[by](one, other) || one.order - other.order);
}

export function questionValue({ question }: Pick<RegisterEntry, 'question'>): string {
  return question === null ? unasked : (question.type ?? unrecorded);
}

export function phaseValue({ phase }: Pick<RegisterEntry, 'phase'>): string {
  return phase ?? unrecorded;
}

const comparisons: Readonly<Record<Order, (one: RegisterEntry, other: RegisterEntry) => number>> = {
  told: (one, other) => one.order - other.order,
  account: (one, other) => one.account.number - other.account.number,
  given: (one, other) =>
    compareDays(one.account.given.earliest, other.account.given.earliest) ||
    compareDays(one.account.given.latest, other.account.given.latest),
  question: (one, other) => placeIn(questionOrder, questionValue(one)) - placeIn(questionOrder, questionValue(other)),
  phase: (one, other) => placeIn(phaseOrder, phaseValue(one)) - placeIn(phaseOrder, phaseValue(other)),
};

/** As the interviewing guidance orders them; what was not recorded comes last. */
export const questionOrder: readonly string[] = [...questionTypes, unrecorded, unasked];
export const phaseOrder: readonly string[] = [...interviewPhases, unrecorded];

function placeIn(values: readonly string[], value: string): number {
  return values.indexOf(value);
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function comparable(words: string): string {
  return comparableWord(words).replace(/\s+/gu, ' ');
}
