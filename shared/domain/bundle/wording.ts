/** The words that exports use for the values of the domain, in one place. They describe; they never judge. */
import type { AccountKind, Circumstances, CompleteCircumstances } from '../account.ts';
import type { PassageStatus } from '../comparison/result.ts';
import type { LedgerCategory } from '../ledger.ts';

export const kindWords: Readonly<Record<AccountKind, string>> = {
  'initial-account': 'Initial account',
  'body-worn-video': 'Body-worn video',
  notebook: 'Notebook entry',
  'nrm-form': 'National Referral Mechanism form',
  'abe-video-interview': 'Video-recorded interview (ABE)',
  'audio-interview': 'Audio-recorded interview',
  'written-statement': 'Written statement (MG11)',
  'victim-personal-statement': 'Victim personal statement',
  'call-or-message': 'Call or message',
  'third-party-report': 'Report by a third party',
  'medical-record': 'Medical record',
};

export const statusWords: Readonly<Record<PassageStatus, string>> = {
  same: 'told before',
  reworded: 'told before, in other words',
  added: 'told before, with more detail',
  changed: 'differs',
  new: 'first told here',
};

export const categoryWords: Readonly<Record<LedgerCategory, string>> = {
  collection: 'Collection',
  alteration: 'Alteration',
  consultation: 'Consultation',
  disclosure: 'Disclosure',
  combination: 'Combination',
  erasure: 'Erasure',
};

export const notRepeatedWords = 'told earlier, not repeated here';
export const movedWords = 'told in another order than before';

/** A moment in UTC, as `2 March 2026, 14:05 UTC`. */
export function momentWords(instant: string): string {
  return `${dayWords(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A calendar day, as `2 March 2026`. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** The days that spoken words were taken to mean. */
export function rangeWords({ earliest, latest }: Circumstances['given']): string {
  if (earliest === null) return latest === null ? 'not recorded' : `on or before ${dayWords(latest)}`;
  if (latest === null) return `on or after ${dayWords(earliest)}`;
  return earliest === latest ? dayWords(earliest) : `between ${dayWords(earliest)} and ${dayWords(latest)}`;
}

/** The circumstances as pairs of label and value, in the order in which every export shows them. */
export function circumstanceRows(circumstances: CompleteCircumstances): [label: string, value: string][] {
  const { kind, given, place, interviewer, present, language, interpreter } = circumstances;
  return [
    ['Kind of account', kindWords[kind]],
    ['Given, as spoken', given.spoken],
    ['Taken to mean', rangeWords(given)],
    ['Place', place],
    ['Interviewer', interviewer],
    ['Present', presentWords(present)],
    ['Language spoken', language],
    ['Interpreter', interpreterWords(interpreter)],
  ];
}

export function presentWords(present: CompleteCircumstances['present']): string {
  return present.map(({ name, role }) => `${name} (${role})`).join('; ') || 'nobody else recorded';
}

export function interpreterWords(interpreter: CompleteCircumstances['interpreter']): string {
  return interpreter.used === 'yes'
    ? `${interpreter.name}, for ${interpreter.language}`
    : `none used: ${interpreter.reason}`;
}

/** "34,638". */
export const wholeNumber = new Intl.NumberFormat('en-GB');

/** "1 account", "3 accounts", "34,638 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${wholeNumber.format(count)} ${count === 1 ? one : many}`;
}

/** How much is recorded of one kind: "none recorded", "3 versions", "2, in 3 versions". */
export function recordedWords({ records, versions }: { readonly records: number; readonly versions: number }): string {
  if (records === 0) return 'none recorded';
  return records === 1 ? counted(versions, 'version') : `${records}, in ${counted(versions, 'version')}`;
}
