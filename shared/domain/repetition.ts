/**
 * The repetition budget: what a person has been asked before, by whom, how often and how long ago (domain.md 1.33 to 1.36, R13). Nothing here
 * judges; it is what an officer should have before their eyes before asking again.
 */
import * as z from 'zod';
import { comparableWord } from '../text/normalise.ts';
import { wordRanges } from '../text/words.ts';
import { type AccountKind, accountKinds, completeCircumstancesSchema } from './account.ts';
import { questionTypes } from './content.ts';
import { identifierSchema } from './text-fields.ts';

export const askedAccountSchema = z.strictObject({
  accountId: identifierSchema,
  number: z.int().positive(),
  kind: z.enum(accountKinds),
  given: completeCircumstancesSchema.shape.given,
  interviewer: z.string(),
  /** Null where nobody interpreted. */
  interpreter: z.string().nullable(),
  /** Minutes of its phases, breaks left out; null where no times were recorded. */
  minutes: z.int().nonnegative().nullable(),
  questions: z.array(z.strictObject({ words: z.string(), type: z.enum(questionTypes).nullable() })),
});
export type AskedAccount = z.output<typeof askedAccountSchema>;

/** Whole days before today; the two differ where the day of the account is a range. */
export interface DaysAgo {
  readonly least: number;
  readonly most: number;
}

export interface TimesAsked {
  readonly name: string;
  readonly accounts: readonly number[];
  readonly last: DaysAgo;
}

export interface RepeatedQuestion {
  readonly words: string;
  readonly times: readonly { readonly number: number; readonly interviewer: string; readonly ago: DaysAgo }[];
}

export interface RepetitionBudget {
  readonly accounts: readonly { readonly account: AskedAccount; readonly ago: DaysAgo }[];
  readonly interviewers: readonly TimesAsked[];
  readonly kinds: readonly { readonly kind: AccountKind; readonly accounts: number }[];
  readonly questions: number;
  /** Asked in the same words more than once. */
  readonly repeated: readonly RepeatedQuestion[];
  /** Of the accounts whose times were recorded; null where none were. */
  readonly minutes: number | null;
}

/** `accounts` in the order in which they were given; `today` is a calendar day. */
export function repetitionBudget(accounts: readonly AskedAccount[], today: string): RepetitionBudget {
  const timed = accounts.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  return {
    accounts: accounts.map((account) => ({ account, ago: daysAgo(account.given, today) })),
    interviewers: interviewersOf(accounts, today),
    kinds: kindsOf(accounts),
    questions: accounts.reduce((sum, { questions }) => sum + questions.length, 0),
    repeated: repeatedQuestions(accounts, today),
    minutes: timed.length === 0 ? null : timed.reduce((sum, minutes) => sum + minutes, 0),
  };
}

const day = 86_400_000;

/** A day that is still to come counts as none ago. */
export function daysAgo(given: AskedAccount['given'], today: string): DaysAgo {
  const since = (from: string) => Math.max(0, Math.round((Date.parse(today) - Date.parse(from)) / day));
  return { least: since(given.latest), most: since(given.earliest) };
}

/** Names that differ only in capitals, spaces and signs are one name. */
function mentions(words: string, name: string): boolean {
  return ` ${sameWords(words)} `.includes(` ${sameWords(name)} `);
}

function sameWords(text: string): string {
  return wordRanges(text)
    .map(({ start, end }) => comparableWord(text.slice(start, end)))
    .join(' ');
}

function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function interviewersOf(accounts: readonly AskedAccount[], today: string): TimesAsked[] {
  return grouped(accounts, ({ interviewer }) => sameWords(interviewer)).map((theirs) => ({
    name: theirs[0]?.interviewer ?? '',
    accounts: theirs.map(({ number }) => number),
    last: theirs.map(({ given }) => daysAgo(given, today)).reduce((last, ago) => (ago.least < last.least ? ago : last)),
  }));
}

function kindsOf(accounts: readonly AskedAccount[]): { kind: AccountKind; accounts: number }[] {
  const present = accountKinds.map((kind) => ({ kind, accounts: accounts.filter((one) => one.kind === kind).length }));
  return present.filter((one) => one.accounts > 0);
}

function repeatedQuestions(accounts: readonly AskedAccount[], today: string): RepeatedQuestion[] {
  const asked = accounts.flatMap(({ questions, number, interviewer, given }) =>
    questions.map(({ words }) => ({ words, time: { number, interviewer, ago: daysAgo(given, today) } })),
  );
  return grouped(asked, ({ words }) => sameWords(words))
    .filter((times) => times.length > 1)
    .map((times) => ({ words: times[0]?.words ?? '', times: times.map(({ time }) => time) }));
}

/** Who asked, or interpreted, last, where a plan names somebody else. */
export interface OtherThanLast {
  readonly what: 'interviewer' | 'interpreter';
  readonly last: string;
  readonly number: number;
}

/** Whether a plan changes who asks or who interprets; while it names nobody, nothing is said. `accounts` in the order in which they were given. */
export function otherThanLast(
  accounts: readonly AskedAccount[],
  plan: { readonly interviewer: string; readonly interpreter: string },
): OtherThanLast[] {
  const last = accounts.at(-1);
  if (last === undefined) return [];
  const names = [
    { what: 'interviewer' as const, last: last.interviewer, planned: plan.interviewer },
    { what: 'interpreter' as const, last: last.interpreter ?? '', planned: plan.interpreter },
  ];
  return names
    .filter(({ last: before, planned }) => before !== '' && planned.trim() !== '' && !mentions(planned, before))
    .map(({ what, last: before }) => ({ what, last: before, number: last.number }));
}
