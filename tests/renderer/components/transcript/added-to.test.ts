import { describe, expect, test } from 'vitest';
import { type AddedTo, addedParts, piecesOf } from '../../../../renderer/components/transcript/added-to.ts';
import { textOf } from '../../../../shared/domain/account-text.ts';
import { exampleTurn } from '../../../support/vault/examples.ts';

const chosenName = 'ሰላም';
const asked = exampleTurn({ id: 'asked', speaker: 'interviewer', words: 'Who took them?' });
const answered = exampleTurn({ id: 'answered', words: 'My uncle did. He was old. لا أعرف' });
const empty = exampleTurn({ id: 'empty', mark: '' });
const turns = [asked, empty, answered];
const text = textOf(turns, chosenName);

describe('words that were added to', () => {
  test('are found in their turn, behind the speaker’s label, and end with the pointer', () => {
    expect(pieces('answered', [about('He was old.')])).toEqual([
      ['My uncle did. ', false, []],
      ['He was old.', true, [1]],
      [' لا أعرف', false, []],
    ]);
    expect(pieces('answered', [about('ሰላም: My uncle did.')])).toEqual([
      ['My uncle did.', true, [1]],
      [' He was old. لا أعرف', false, []],
    ]);
  });

  test('may be added to twice, whole or in part', () => {
    const addenda = [about('He was old.'), { ...about('old. لا أعرف'), number: 2 }];
    expect(pieces('answered', addenda)).toEqual([
      ['My uncle did. ', false, []],
      ['He was ', true, []],
      ['old.', true, [1]],
      [' لا أعرف', true, [2]],
    ]);
  });

  test('may stand in two turns; the pointer stands in the last', () => {
    const both = [about('took them?\nሰላም: My uncle')];
    expect(pieces('asked', both)).toEqual([
      ['Who ', false, []],
      ['took them?', true, []],
    ]);
    expect(pieces('answered', both)).toEqual([
      ['My uncle', true, [1]],
      [' did. He was old. لا أعرف', false, []],
    ]);
  });

  test('are none where nothing was added', () => {
    expect(addedParts(turns, chosenName, [])).toEqual(new Map());
    expect(addedParts(turns, chosenName, [about('He was old.')]).has('asked')).toBe(false);
  });
});

function about(words: string): AddedTo {
  const start = text.indexOf(words);
  return { number: 1, kind: 'interpreter-slip', start, end: start + words.length };
}

function pieces(id: string, addenda: readonly AddedTo[]): [words: string, isAddedTo: boolean, endOf: number[]][] {
  const words = turns.find((turn) => turn.id === id)?.words ?? '';
  return piecesOf(words, addedParts(turns, chosenName, addenda).get(id) ?? []).map((piece) => [
    piece.words,
    piece.isAddedTo,
    piece.endOf.map(({ number }) => number),
  ]);
}
