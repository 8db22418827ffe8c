import { describe, expect, test } from 'vitest';
import { movedElements } from '../../../../shared/domain/comparison/moves.ts';

describe('moved passages', () => {
  test.each([
    ['in order', [0, 1, 2], [1, 1, 1], [0, 0, 0]],
    ['one from the front to the end', [1, 2, 3, 0], [1, 1, 1, 1], [0, 0, 0, 1]],
    ['a block of two', [3, 4, 0, 1, 2], [1, 1, 1, 1, 1], [1, 1, 0, 0, 0]],
    ['the surer one stays', [1, 0], [0.4, 1], [1, 0]],
    ['two that share a source', [0, 0, 1], [1, 1, 1], [0, 0, 0]],
    ['nothing', [], [], []],
  ])('%s', (_, positions, weights, expected) => {
    expect([...movedElements(Int32Array.from(positions), Float64Array.from(weights))]).toEqual(expected);
  });
});
