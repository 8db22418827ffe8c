import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../../shared/domain/comparison/result.ts';
import { type Run, runsInPlace, runsOfPassage, runsOfSource } from '../../../../shared/domain/growth/marked-runs.ts';

const earlier = 'We worked from six in the morning, every day.';
const newer = 'We worked from five in the morning until dark.';

function at(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const passage: Passage = {
  start: 0,
  end: newer.length,
  status: 'changed',
  labels: ['changed', 'added'],
  moved: false,
  sources: [{ account: 0, start: 0, end: earlier.length, similarity: 0.8 }],
  firstDisclosed: 0,
  origins: [{ ...at(newer, 'until dark'), account: 1 }],
  details: [
    { kind: 'changed', ...at(newer, 'five'), was: { account: 0, ...at(earlier, 'six') } },
    { kind: 'added', ...at(newer, 'dark') },
    { kind: 'dropped', start: 0, end: 0, was: { account: 0, ...at(earlier, 'every day') } },
  ],
};

function marked(runs: readonly Run[]) {
  return runs.filter(({ mark }) => mark !== 'plain').map(({ text, mark }) => [text, mark]);
}

describe('words marked inside a passage', () => {
  test('in place: what differs, and an added detail with the words that came with it', () => {
    expect(marked(runsInPlace(passage, newer, 1))).toEqual([
      ['five', 'differs'],
      ['until dark', 'first-told'],
    ]);
  });

  test('in the earlier passage: what differs there, and what is not repeated', () => {
    const source = { account: 0, start: 0, end: earlier.length };
    expect(marked(runsOfSource(passage, source, earlier, newer))).toEqual([
      ['six', 'differs'],
      ['every day', 'not-repeated'],
    ]);
  });

  test('beside its sources: other words are those that no source has', () => {
    const reworded = { ...passage, status: 'reworded' as const, details: [], origins: [] };
    expect(marked(runsOfPassage(reworded, newer, 1, [earlier]))).toEqual([
      ['five', 'other-words'],
      ['until dark', 'other-words'],
    ]);
    expect(marked(runsOfPassage(reworded, newer, 1, [earlier, 'five, until dark']))).toEqual([]);
  });

  test('a detail of another account leaves this source unmarked', () => {
    const elsewhere = { ...passage, details: passage.details.map((detail) => ({ ...detail, was: undefined })) };
    const cleaned = elsewhere.details.map(({ was: _, ...detail }) => detail);
    const source = { account: 0, start: 0, end: earlier.length };
    const runs = runsOfSource({ ...passage, details: cleaned }, source, earlier, newer);
    expect(marked(runs).map(([, mark]) => mark)).toEqual(['other-words', 'other-words']);
  });

  test('the runs of a passage are always exactly the passage', () => {
    const offset = fc.nat({ max: newer.length });
    const details = fc.array(
      fc
        .record({ kind: fc.constantFrom('added' as const, 'changed' as const), one: offset, other: offset })
        .map(({ kind, one, other }) => ({ kind, start: Math.min(one, other), end: Math.max(one, other) })),
    );
    fc.assert(
      fc.property(details, fc.string(), (found, source) => {
        const runs = runsOfPassage({ ...passage, details: found }, newer, 1, [source]);
        expect(runs.map(({ text }) => text).join('')).toBe(newer);
      }),
    );
  });
});
