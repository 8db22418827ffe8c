import { expect, test } from 'vitest';
import { presenceWords } from '../../../../renderer/features/search/presence-words.ts';
import type { Presence } from '../../../../shared/contract/subjects/search.ts';

function account(number: number | null, occurs: Presence['occurs']): Presence {
  const given = { spoken: '', earliest: null, latest: null };
  return { accountId: `${number} ${occurs}`, number, kind: null, given, occurs };
}

test.each<[string, Presence[]]>([
  ['', []],
  ['In account 1.', [account(1, 'exact')]],
  ['In accounts 1 and 3; not in account 2.', [account(1, 'exact'), account(2, 'no'), account(3, 'exact')]],
  ['In accounts 1, 2 and 3.', [account(1, 'exact'), account(2, 'exact'), account(3, 'exact')]],
  ['In a spelling variant in account 2; not in account 1.', [account(1, 'no'), account(2, 'variant')]],
  [
    'In account 1; in another recorded form in account 3; not in account 2.',
    [account(1, 'exact'), account(2, 'no'), account(3, 'recorded')],
  ],
  ['Only in a draft of account 1; not in account 2.', [account(1, 'only-in-draft'), account(2, 'no')]],
  ['In the draft that is not sealed; not in account 1.', [account(1, 'no'), account(null, 'only-in-draft')]],
  ['Not in account 1, nor in the draft that is not sealed.', [account(1, 'no'), account(null, 'no')]],
  ['Not in 2 drafts that are not sealed.', [account(null, 'no'), account(null, 'no')]],
])('%s', (words, accounts) => {
  expect(presenceWords(accounts)).toBe(words);
});
