/**
 * How many words each account was the first to tell and, on the same axis of time, who interpreted, what the person had seen or been told, contact
 * and support. A number of words says how much was told for the first time, and nothing about anyone.
 */
import type { CompleteCircumstances, SpokenDate } from '../account.ts';
import { exposureKindWords } from '../bundle/record-wording.ts';
import type { Exposure } from '../exposure.ts';
import type { Interpreter } from '../interpreter.ts';
import { isSameInterpreter, type NamedInterpreter } from '../interpreter-identity.ts';
import type { GrowthAccount } from './growth-record.ts';
import type { ComparedAccounts } from './told-passages.ts';
import { wordsFirstTold } from './words-first-told.ts';

/** What the chart is made of: a `GrowthRecord`, or the same out of a bundle. */
export interface ChartSource extends ComparedAccounts {
  readonly accounts: readonly Pick<GrowthAccount, 'number' | 'text' | 'turns' | 'circumstances' | 'interpreterId'>[];
  readonly exposures: readonly { readonly document: Exposure }[];
  readonly interpreters: readonly { readonly id: string; readonly document: Interpreter }[];
}

export interface ChartAccount {
  readonly number: number;
  readonly given: CompleteCircumstances['given'];
  /** Of the person's own. */
  readonly wordsFirstTold: number;
  /** Null where nobody interpreted. */
  readonly interpreter: ChartInterpreter | null;
}

export interface ChartInterpreter {
  /** "I1" for the first who interpreted, "I2" for the next one, the same wherever the same interpreted. */
  readonly mark: string;
  readonly name: string;
  readonly language: string;
  /** Number of the account interpreted before this one, where somebody else did. */
  readonly changedSince: number | null;
}

/** What can lie on the axis beside the accounts and their interpreters. */
export type ChartEventKind = 'exposure' | 'contact' | 'support';

export interface ChartEvent {
  readonly kind: ChartEventKind;
  /** "S1" for the first thing that was seen or told. */
  readonly mark: string;
  readonly when: SpokenDate;
  /** In our words. */
  readonly title: string;
  /** As it was entered. */
  readonly what: string;
}

export interface GrowthChart {
  /** In the order in which they were given. */
  readonly accounts: readonly ChartAccount[];
  /** By day; those without a day are last. */
  readonly events: readonly ChartEvent[];
}

export function growthChart(source: ChartSource): GrowthChart {
  const words = wordsFirstTold(source);
  const interpreters = interpretersOf(source);
  return {
    accounts: source.accounts.map(({ number, circumstances }, index) => ({
      number,
      given: circumstances.given,
      wordsFirstTold: words[index] ?? 0,
      interpreter: interpreters[index] ?? null,
    })),
    events: source.exposures
      .map(({ document }) => document)
      .toSorted((one, other) => earliestFirst(one.when, other.when))
      .map(({ kind, when, what }, index) => ({
        kind: 'exposure',
        mark: `S${index + 1}`,
        when,
        title: exposureKindWords[kind],
        what,
      })),
  };
}

/** Who interpreted each account, in the order given. */
function interpretersOf({ accounts, interpreters }: ChartSource): (ChartInterpreter | null)[] {
  const register = new Map(interpreters.map(({ id, document }) => [id, document]));
  const known: NamedInterpreter[] = [];
  let before: { readonly mark: string; readonly number: number } | null = null;
  return accounts.map(({ number, circumstances: { interpreter }, interpreterId }) => {
    if (interpreter.used === 'no') return null;
    const { name, language } = interpreter;
    const named = { registerId: interpreterId, name };
    const same = known.findIndex((other) => isSameInterpreter(other, named, register));
    const mark = `I${same < 0 ? known.push(named) : same + 1}`;
    const changedSince = before === null || before.mark === mark ? null : before.number;
    before = { mark, number };
    return { mark, name, language, changedSince };
  });
}

function earliestFirst(one: SpokenDate, other: SpokenDate): number {
  return compare(one.earliest, other.earliest) || compare(one.latest, other.latest);
}

/** What has no day comes last. */
function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}

/** First and last day of everything that has one. An account always has its days. */
export function daysOf({ accounts, events }: GrowthChart): { first: string; last: string } | null {
  const dates = [...accounts.map(({ given }) => given), ...events.map(({ when }) => when)];
  const days = dates.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
