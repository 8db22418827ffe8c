import { describe, expect, test } from 'vitest';
import { afterMove, moveForKey, nearestShown } from '../../../../renderer/features/growth/moving.ts';
import type { ReadPassage } from '../../../../renderer/features/growth/reading.ts';
import type { PassageStatus } from '../../../../shared/domain/comparison/result.ts';

function read(index: number, status: PassageStatus): ReadPassage {
  return {
    index,
    firstTold: 1,
    opens: 'nothing',
    decisions: [],
    translation: { across: [], isOpen: false, answer: null },
    addenda: [],
    turn: { start: 0, wordsStart: 0, end: 6, speaker: 'person', original: null, question: null, at: null },
    passage: {
      start: index,
      end: index + 1,
      status,
      labels: [status],
      moved: false,
      sources: [],
      firstDisclosed: 0,
      origins: [],
      details: [],
    },
  };
}

/** Passage 2 is hidden by a filter. */
const shown = [read(0, 'new'), read(1, 'same'), read(3, 'reworded'), read(4, 'changed'), read(5, 'same')];

describe('moving through the passages', () => {
  test.each([
    ['next', 1, 3],
    ['previous', 3, 1],
    ['next', 5, null],
    ['previous', 0, null],
    ['first', 4, 0],
    ['last', 0, 5],
    ['next-change', 0, 4],
    ['next-change', 4, null],
    ['previous-change', 4, 0],
    ['previous-change', 0, null],
  ] as const)('%s from %i leads to %s', (move, from, to) => {
    expect(afterMove(shown, from, move)).toBe(to);
  });

  test('nothing is shown, nothing is reached', () => {
    expect(afterMove([], 0, 'first')).toBeNull();
    expect(nearestShown([], 3)).toBeNull();
  });

  test('a passage that the filter hides gives way to the next one shown, or the last', () => {
    expect(nearestShown(shown, 2)).toBe(3);
    expect(nearestShown(shown, 9)).toBe(5);
    expect(nearestShown(shown, 4)).toBe(4);
  });

  test('keys that mean nothing here are left alone', () => {
    expect(moveForKey('j')).toBe('next');
    expect(moveForKey('Tab')).toBeUndefined();
    expect(moveForKey('toString')).toBeUndefined();
  });
});
