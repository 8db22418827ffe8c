import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import { comparisonSchema } from '../../../../shared/domain/comparison/result.ts';
import { accounts, anyText, retelling } from './arbitrary-accounts.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

function edgesOf(text: string): Set<number> {
  return new Set([...[...graphemes.segment(text)].map(({ index }) => index), text.length]);
}

function check(property: fc.IProperty<unknown>, runs = 60): void {
  fc.assert(property, { numRuns: runs, seed: 20261122 });
}

describe('the laws of the comparison', () => {
  test('1: the newer account can be rebuilt from its passages, code unit for code unit', () => {
    check(
      fc.property(accounts, (given) => {
        for (const { account, passages } of compareAccounts(given).comparisons) {
          const text = given[account]?.text ?? '';
          let rebuilt = '';
          for (const { start, end } of passages) {
            const between = text.slice(rebuilt.length, start);
            expect(between.trim()).toBe('');
            rebuilt += between + text.slice(start, end);
          }
          expect(text.slice(rebuilt.length).trim()).toBe('');
          expect(rebuilt + text.slice(rebuilt.length)).toBe(text);
        }
      }),
    );
  });

  test('2: the result depends on the accounts alone, not on what was compared before', () => {
    check(
      fc.property(accounts, accounts, (given, others) => {
        const first = compareAccounts(given);
        compareAccounts(others);
        compareAccounts([...given].reverse());
        expect(compareAccounts(structuredClone(given))).toEqual(first);
      }),
      20,
    );
  });

  test('3: every word lies in exactly one passage; every offset is in range and on a character edge', () => {
    check(
      fc.property(accounts, (given) => {
        const result = compareAccounts(given);
        const edges = given.map(({ text }) => edgesOf(text));
        const checkSpan = (account: number, start: number, end: number) => {
          expect(start).toBeLessThanOrEqual(end);
          expect(edges[account]?.has(start)).toBe(true);
          expect(edges[account]?.has(end)).toBe(true);
        };
        for (const { account, passages, notRepeated } of result.comparisons) {
          let reached = 0;
          for (const passage of passages) {
            expect(passage.start).toBeGreaterThanOrEqual(reached);
            expect(passage.end).toBeGreaterThan(passage.start);
            reached = passage.end;
            checkSpan(account, passage.start, passage.end);
            for (const { start, end } of passage.origins) checkSpan(account, start, end);
            for (const detail of passage.details) {
              checkSpan(account, detail.start, detail.end);
              if (detail.was) checkSpan(detail.was.account, detail.was.start, detail.was.end);
            }
            for (const source of passage.sources) checkSpan(source.account, source.start, source.end);
          }
          for (const span of notRepeated) checkSpan(span.account, span.start, span.end);
          for (const { index, segment, isWordLike } of words.segment(given[account]?.text ?? '')) {
            if (!isWordLike) continue;
            const holding = passages.filter(({ start, end }) => start < index + segment.length && end > index);
            expect(holding).toHaveLength(1);
          }
        }
      }),
    );
  });

  test('4: compared with itself all is the same, with nothing all is new, and a later account changes nothing', () => {
    check(
      fc.property(anyText, (text) => {
        const [itself] = compareAccounts([{ text }, { text }]).comparisons;
        expect(itself?.passages.every(({ status, moved }) => status === 'same' && !moved)).toBe(true);
        expect(itself?.notRepeated).toEqual([]);
        const [alone] = compareAccounts([{ text: '' }, { text }]).comparisons;
        expect(alone?.passages.every(({ status }) => status === 'new')).toBe(true);
      }),
    );
    check(
      fc.property(accounts, retelling, (given, text) => {
        const before = compareAccounts(given).comparisons;
        expect(compareAccounts([...given, { text }]).comparisons.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  test('5: first told names an account that holds a match, and no earlier account does', () => {
    check(
      fc.property(accounts, (given) => {
        for (const { account, passages, notRepeated } of compareAccounts(given).comparisons) {
          const told = new Set(
            passages.flatMap(({ sources }) => sources.map((source) => `${source.account}:${source.start}`)),
          );
          for (const span of notRepeated) expect(told.has(`${span.account}:${span.start}`)).toBe(false);
          for (const { status, sources, firstDisclosed, origins } of passages) {
            expect(firstDisclosed).toBe(Math.min(account, ...sources.map((source) => source.account)));
            expect(status === 'new').toBe(sources.length === 0);
            for (const origin of origins) expect(origin.account).toBeLessThanOrEqual(account);
          }
        }
      }),
    );
  });

  test('6: a budget that is too small is said to have been', () => {
    const many = Array.from(
      { length: 40 },
      (_, index) => `On day ${index} the red van drove to farm number ${index * 7}.`,
    );
    const given = [{ text: many.join(' ') }, { text: many.map((line) => line.replace('red', 'white')).join(' ') }];
    expect(compareAccounts(given).approximate).toBe(false);
    expect(compareAccounts(given, { budget: 3 }).approximate).toBe(true);
  });

  test('7: the same meaning in other code points, capitals, quotes and spacing is the same', () => {
    const earlier = { text: 'Tôi đã nói với họ rằng "Không". Über allem stand ’Nein’.' };
    const newer = {
      text: "TÔI ĐÃ NÓI VỚI HỌ RẰNG “KHÔNG”.   U\u0308ber allem stand 'nein'.".replace('ÔI', 'O\u0302I'),
    };
    const statuses = compareAccounts([earlier, newer]).comparisons[0]?.passages.map(({ status }) => status);
    expect(statuses).toEqual(['same', 'same']);
  });

  test('what it gives back is the contract', () => {
    check(
      fc.property(accounts, (given) => comparisonSchema.safeParse(compareAccounts(given)).success),
      30,
    );
  });
});
