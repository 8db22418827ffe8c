/** In which accounts of a person the words occur, and in which not, as one sentence. */
import type { Presence } from '../../../shared/contract/subjects/search.ts';

const openings: Readonly<Record<Presence['occurs'], string>> = {
  exact: 'in',
  variant: 'in a spelling variant in',
  'only-in-draft': 'only in a draft of',
  no: 'not in',
};
const order = ['exact', 'variant', 'only-in-draft', 'no'] as const;

/** For instance "In accounts 1 and 3; not in account 2 or the draft." Empty where the person has no account. */
export function presenceWords(accounts: readonly Presence[]): string {
  const parts = order.flatMap((occurs) => {
    const concerned = accounts.filter((account) => account.occurs === occurs);
    if (concerned.length === 0) return [];
    // A draft that is not sealed is one itself, and is not said to have one.
    const sealed = concerned.filter(({ number }) => number !== null);
    const drafts = concerned.length - sealed.length;
    if (occurs !== 'only-in-draft')
      return [`${openings[occurs]} ${listed(sealed, drafts, occurs === 'no' ? 'or' : 'and')}`];
    return [
      ...(sealed.length > 0 ? [`${openings[occurs]} ${listed(sealed, 0, 'and')}`] : []),
      ...(drafts > 0 ? [`in ${listed([], drafts, 'and')}`] : []),
    ];
  });
  const sentence = parts.join('; ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function listed(sealed: readonly Presence[], drafts: number, last: 'and' | 'or'): string {
  const numbers = sealed.map(({ number }) => String(number));
  const accounts =
    numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'account' : 'accounts'} ${joined(numbers, last)}`];
  const unsealed =
    drafts === 0 ? [] : [drafts === 1 ? 'the draft that is not sealed' : `${drafts} drafts that are not sealed`];
  return joined([...accounts, ...unsealed], last);
}

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
