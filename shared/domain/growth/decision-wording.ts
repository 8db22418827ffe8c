/** The words for what people decided about the comparison, the same on screen and in every export. They describe; they never judge. */
import { isolated } from '../../text/isolated.ts';
import { dayWords, notRepeatedWords, statusWords } from '../bundle/wording.ts';
import type { KeptDecision, LinkVerdict, Matter, PassageMark, Suggestion, TranslationAnswer } from './decisions.ts';
import type { Across, AcrossKind, TranslationCheck } from './translation-check.ts';

export const verdictWords: Readonly<Record<LinkVerdict, string>> = {
  same: 'these tell the same',
  'not-the-same': 'these are not the same',
};

export const markWords: Readonly<Record<PassageMark, string>> = {
  'not-asked': 'not asked',
  'corrected-by-the-person': 'corrected by the person',
  'check-the-translation-first': 'check the translation first',
};

export const translationWords: Readonly<Record<TranslationAnswer, string>> = {
  'same-in-the-original': 'translation checked: same in the original',
  'differs-in-the-original': 'translation checked: differs in the original',
};

const acrossWords: Readonly<Record<AcrossKind, string>> = {
  interpreter: 'another interpreter',
  language: 'another language',
  dialect: 'another dialect',
};

const list = new Intl.ListFormat('en-GB');

/**
 * "check the translation first: another interpreter than in account 1", or once a person answered "translation checked: same in the original
 * (DC A. Moss, 5 March 2026)". Null where nobody asks.
 */
export function translationInWords({ across, isOpen, answer }: TranslationCheck): string | null {
  if (answer !== null) {
    return `${matterWords(answer.document.matter)} (${isolated(answer.savedBy)}, ${decidedOn(answer)})`;
  }
  if (!isOpen) return null;
  return [markWords['check-the-translation-first'], ...(across.length === 0 ? [] : [changedWords(across)])].join(': ');
}

/** "another interpreter and another language than in account 1, another dialect than in account 3". */
function changedWords(across: readonly Across[]): string {
  const byAccounts = Map.groupBy(across, ({ than }) => list.format(than.map(String)));
  return [...byAccounts]
    .map(([numbers, changed]) => {
      const kinds = list.format(changed.map(({ kind }) => acrossWords[kind]));
      return `${kinds} than in ${changed[0]?.than.length === 1 ? 'account' : 'accounts'} ${numbers}`;
    })
    .join(', ');
}

export function matterWords(matter: Matter): string {
  switch (matter.about) {
    case 'link':
      return verdictWords[matter.verdict];
    case 'mark':
      return markWords[matter.mark];
    case 'translation':
      return translationWords[matter.answer];
  }
}

/** Numbers of accounts by identifier. */
export type AccountNumbers = ReadonlyMap<string, number>;

/** "told before; first told in account 1", as the program had it when the decision was made. */
export function suggestionWords({ status, firstToldIn }: Suggestion, numbers: AccountNumbers): string {
  const number = numbers.get(firstToldIn);
  if (status === 'not-repeated') return notRepeatedWords;
  return status === 'new' || number === undefined
    ? statusWords[status]
    : `${statusWords[status]}; first told in account ${number}`;
}

/** "Decided by", or "Withdrawn by", for the officer's name and the day to follow. */
export function actWords({ document }: KeptDecision): string {
  return document.withdrawn ? 'Withdrawn by' : 'Decided by';
}

/** The day of a version, as "5 March 2026". */
export function decidedOn({ savedAt }: KeptDecision): string {
  return dayWords(savedAt.slice(0, 10));
}
