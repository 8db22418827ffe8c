import { describe, expect, test } from 'vitest';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';

/** Speech without a full stop: words that never repeat in the same order. */
function speech(from: number, words: number): string {
  return Array.from({ length: words }, (_, index) => `w${((from + index) * 7919) % 100_003}`).join(' ');
}

const account = speech(0, 3000);
const telling = 'and then the man with the red scarf locked the cellar door behind us and laughed';

describe('speech without full stops', () => {
  test('is cut into passages of some length, the same again after the same words', () => {
    const later = `${speech(50_000, 40)} ${account}`;
    const [comparison] = compareAccounts([{ text: account }, { text: later }]).comparisons;
    const passages = comparison?.passages ?? [];
    expect(passages.length).toBeGreaterThan(15);
    expect(passages.filter(({ status }) => status === 'same').length).toBeGreaterThan(passages.length - 5);
  });

  test('shows what is told for the first time in the midst of it', () => {
    const words = account.split(' ');
    const later = [...words.slice(0, 1500), telling, ...words.slice(1500)].join(' ');
    const [comparison] = compareAccounts([{ text: account }, { text: later }]).comparisons;
    const at = later.indexOf('cellar');
    const passage = comparison?.passages.find(({ start, end }) => start <= at && at < end);
    expect(passage?.status).toBe('added');
    const marked = passage?.details.map(({ start, end }) => later.slice(start, end)).join(' ');
    expect(marked).toContain('red scarf locked the cellar door');
  });

  test('one sentence of 20,000 words is compared whole', () => {
    const long = speech(0, 20_000);
    const { comparisons, approximate } = compareAccounts([{ text: long }, { text: long.replaceAll('w7', 'x7') }]);
    const passages = comparisons[0]?.passages ?? [];
    expect(passages.length).toBeGreaterThan(100);
    expect(passages.filter(({ status }) => status === 'new').length).toBeLessThan(passages.length / 10);
    expect(approximate).toBe(false);
  });
});
