/** In which accounts of a person the words occur, and in which not, as one sentence. */
import type { Presence } from '../../../shared/contract/subjects/search.ts';

const openings: Readonly<Record<Presence['occurs'], string>> = {
  exact: 'in',
  recorded: 'in another recorded form in',
  variant: 'in a spelling variant in',
  'only-in-draft': 'only in a draft of',
  no: 'not in',
};
const order = ['exact', 'recorded', 'variant', 'only-in-draft', 'no'] as const;

/** For instance "In accounts 1 and 3; not in account 2, nor in the draft that is not sealed." Empty where the person has no account. */
export function presenceWords(accounts: readonly Presence[]): string {
  const parts = order.flatMap((occurs) => {
    const concerned = accounts.filter((account) => account.occurs === occurs);
    const numbers = concerned.flatMap(({ number }) => number ?? []);
    const sealed = numbers.length === 0 ? [] : [`${openings[occurs]} ${accountsWords(numbers)}`];
    const drafts = concerned.length - numbers.length;
    if (drafts === 0) return sealed;
    if (occurs === 'no')
      return [[...sealed, `${sealed.length === 0 ? 'not' : 'nor'} in ${draftsWords(drafts)}`].join(', ')];
    return [...sealed, `in ${draftsWords(drafts)}`];
  });
  const sentence = parts.join('; ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function accountsWords(numbers: readonly number[]): string {
  if (numbers.length === 1) return `account ${numbers[0]}`;
  return `accounts ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

function draftsWords(drafts: number): string {
  return drafts === 1 ? 'the draft that is not sealed' : `${drafts} drafts that are not sealed`;
}
