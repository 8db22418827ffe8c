import { expect, test } from 'vitest';
import {
  afterKey,
  nearestPosition,
  type Position,
  passageColumn,
} from '../../../../renderer/features/map/map-moving.ts';
import { cellElementId, positionOfElement } from '../../../../renderer/features/map/map-row.tsx';
import { chosenRows, inStretches, mapRows, rowChoices } from '../../../../renderer/features/map/map-rows.ts';
import { growthAccount, growthRecord } from '../../../support/growth-record.ts';
import { turnsOf } from '../../../support/vault/examples.ts';

const men = 'Two men came to the house with a dog.';
const bag = 'They searched my bag.';
const letters = 'I hid the letters under the stove.';

/** Rows 0 and 1 are first told in account 0, row 2 in account 1. */
const rows = mapRows(
  growthRecord(
    [`${men} ${bag}`, `${men} ${letters}`, letters].map((text, index) => growthAccount(turnsOf(text), index + 1)),
  ),
);

function press(from: Position, key: string, ctrl = false): Position | null {
  const next = afterKey(rows, from, key, ctrl);
  return next === undefined ? null : nearestPosition(rows, next);
}

test('arrow keys go from the passage to its accounts and back, and stop at the ends', () => {
  const passage = { row: 2, account: passageColumn };
  expect(press(passage, 'ArrowRight')).toEqual({ row: 2, account: 1 });
  expect(press({ row: 2, account: 1 }, 'ArrowRight')).toEqual({ row: 2, account: 2 });
  expect(press({ row: 2, account: 2 }, 'ArrowRight')).toEqual({ row: 2, account: 2 });
  expect(press({ row: 2, account: 1 }, 'ArrowLeft')).toEqual(passage);
  expect(press(passage, 'ArrowLeft')).toEqual(passage);
  expect(press(passage, 'End')).toEqual({ row: 2, account: 2 });
  expect(press({ row: 2, account: 2 }, 'Home')).toEqual(passage);
});

test('rows are gone through in order; where a row is younger than the column, its passage is in hand', () => {
  expect(press({ row: 1, account: 0 }, 'ArrowDown')).toEqual({ row: 2, account: passageColumn });
  expect(afterKey(rows, { row: 1, account: 0 }, 'ArrowDown', false)).toEqual({ row: 2, account: 0 });
  expect(press({ row: 2, account: 0 }, 'ArrowUp')).toEqual({ row: 1, account: 0 });
  expect(press({ row: 0, account: 1 }, 'ArrowUp')).toEqual({ row: 0, account: 1 });
  expect(press({ row: 0, account: 1 }, 'PageDown')).toEqual({ row: 2, account: 1 });
  expect(press({ row: 0, account: 2 }, 'End', true)).toEqual({ row: 2, account: 2 });
  expect(press({ row: 2, account: 2 }, 'Home', true)).toEqual({ row: 0, account: passageColumn });
  expect(press({ row: 0, account: 1 }, 'x')).toBeNull();
});

test('a row that a filter hides gives its place to the next one, or the last', () => {
  const quiet = chosenRows(rows, 'told-once');
  expect(quiet.map(({ words }) => words)).toEqual([bag]);
  expect(nearestPosition(quiet, { row: 0, account: 2 })).toEqual({ row: 1, account: 2 });
  expect(nearestPosition(quiet, { row: 2, account: 0 })).toEqual({ row: 1, account: 0 });
  expect(nearestPosition([], { row: 0, account: 0 })).toBeNull();
});

test('each choice shows the rows of its kind', () => {
  expect(rowChoices.map((choice) => chosenRows(rows, choice).length)).toEqual([3, 1, 2, 0, 0]);
});

test('stretches are of one account each, and know how many rows stand before them', () => {
  expect(
    inStretches(rows).map(({ account, opens, before, rows: held }) => [account, opens, before, held.length]),
  ).toEqual([
    [0, true, 0, 2],
    [1, true, 2, 1],
  ]);
  const many = Array.from({ length: 25 }, (_, index) => ({ ...(rows[0] ?? never()), index }));
  expect(inStretches(many).map(({ opens, before, rows: held }) => [opens, before, held.length])).toEqual([
    [true, 0, 10],
    [false, 10, 10],
    [false, 20, 5],
  ]);
});

test('a cell is found again by its element', () => {
  for (const position of [
    { row: 0, account: passageColumn },
    { row: 12, account: 3 },
  ]) {
    expect(positionOfElement(cellElementId(position))).toEqual(position);
  }
  expect(positionOfElement('thread-heading')).toBeNull();
});

function never(): never {
  throw new Error('There is a row.');
}
