import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as editing from '../../../../../renderer/features/record/transcript/turn-editing.ts';
import type { Speaker, Turn } from '../../../../../shared/domain/content.ts';
import { partsInText } from '../../../../../shared/domain/turns-in-text.ts';
import { exampleTurn } from '../../../../support/vault/examples.ts';

const makeTurn = (speaker: Speaker, words = ''): Turn => exampleTurn({ speaker, words });

function said(...turns: readonly (readonly [Speaker, string])[]): Turn[] {
  return turns.map(([speaker, words]) => exampleTurn({ speaker, words }));
}

function shown(turns: readonly Turn[]): string[] {
  return turns.map(({ speaker, words }) => `${speaker}: ${words}`);
}

function idAt(turns: readonly Turn[], index: number): string {
  return turns[index]?.id ?? '';
}

describe('Enter', () => {
  test('begins the answer after a question, and the next question after the answer', () => {
    const turns = said(['interviewer', 'Where?']);
    const answered = editing.endTurn(turns, { turnId: idAt(turns, 0), caret: 6 }, null, makeTurn);
    expect(shown(answered.turns)).toEqual(['interviewer: Where?', 'person: ']);
    const written = editing.changeTurn(answered.turns, answered.place.turnId, (turn) => ({ ...turn, words: 'There.' }));
    const asked = editing.endTurn(written, { ...answered.place, caret: 6 }, null, makeTurn);
    expect(shown(asked.turns)).toEqual(['interviewer: Where?', 'person: There.', 'interviewer: ']);
  });

  test('lets the person go on in a free narrative, and in an account where nobody asks', () => {
    const asked = said(['interviewer', 'Tell me.'], ['person', 'First.']);
    const free = editing.endTurn(asked, { turnId: idAt(asked, 1), caret: 6 }, 'free-narrative', makeTurn);
    expect(shown(free.turns).at(-1)).toBe('person: ');
    const plain = said(['person', 'First.']);
    expect(shown(editing.endTurn(plain, { turnId: idAt(plain, 0), caret: 6 }, null, makeTurn).turns)).toEqual([
      'person: First.',
      'person: ',
    ]);
  });

  test('in the middle parts a turn, and its speaker says both parts', () => {
    const turns = [exampleTurn({ speaker: 'other', name: 'R. Okafor', words: 'One.Two.' })];
    const parted = editing.endTurn(turns, { turnId: idAt(turns, 0), caret: 4 }, null, makeTurn);
    expect(parted.turns.map(({ name, words }) => [name, words])).toEqual([
      ['R. Okafor', 'One.'],
      ['R. Okafor', 'Two.'],
    ]);
    expect(parted.place).toEqual({ turnId: idAt(parted.turns, 1), caret: 0 });
  });

  test('makes no second empty turn', () => {
    const turns = said(['person', 'First.'], ['person', '']);
    expect(editing.endTurn(turns, { turnId: idAt(turns, 1), caret: 0 }, null, makeTurn).turns).toBe(turns);
    const back = editing.endTurn(turns, { turnId: idAt(turns, 0), caret: 6 }, null, makeTurn);
    expect([back.turns, back.place.turnId]).toEqual([turns, idAt(turns, 1)]);
  });
});

describe('Backspace at the beginning', () => {
  test('joins what one speaker said, with its original words and marks', () => {
    const turns = [
      exampleTurn({ words: 'One. ', original: { language: 'Tigrinya', words: 'ሓደ።' }, mark: 'a' }),
      exampleTurn({ words: 'Two.', original: { language: 'Tigrinya', words: 'ክልተ።' }, mark: 'b' }),
    ];
    const { turns: joined, place } = editing.joinToPrevious(turns, idAt(turns, 1));
    expect(joined).toMatchObject([{ words: 'One. Two.', original: { words: 'ሓደ።\nክልተ።' }, mark: 'a; b' }]);
    expect(place).toEqual({ turnId: idAt(turns, 0), caret: 5 });
  });

  test('never puts words under another speaker', () => {
    const turns = said(['interviewer', 'Where?'], ['person', 'There.']);
    const { turns: after, place } = editing.joinToPrevious(turns, idAt(turns, 1));
    expect([after, place]).toEqual([turns, { turnId: idAt(turns, 0), caret: 6 }]);
  });

  test('takes an empty turn away, and nothing else', () => {
    const empty = said(['interviewer', 'Where?'], ['person', '']);
    expect(shown(editing.joinToPrevious(empty, idAt(empty, 1)).turns)).toEqual(['interviewer: Where?']);
    const marked = [...said(['interviewer', 'Where?']), exampleTurn({ mark: '' })];
    expect(editing.joinToPrevious(marked, idAt(marked, 1)).turns).toBe(marked);
    const onlyOriginal = [...said(['interviewer', 'Q']), exampleTurn({ original: { language: '', words: 'ሓደ' } })];
    expect(editing.joinToPrevious(onlyOriginal, idAt(onlyOriginal, 1)).turns).toBe(onlyOriginal);
    const first = said(['person', '']);
    expect(editing.joinToPrevious(first, idAt(first, 0)).turns).toBe(first);
  });

  test('and Delete at the end do the same from either side', () => {
    const turns = said(['person', 'One.'], ['person', 'Two.'], ['interviewer', 'Three?']);
    const joined = editing.joinNext(turns, idAt(turns, 0));
    expect(shown(joined.turns)).toEqual(['person: One.Two.', 'interviewer: Three?']);
    expect(joined.place).toEqual({ turnId: idAt(turns, 0), caret: 4 });
    expect(editing.joinNext(turns, idAt(turns, 2)).turns).toBe(turns);
  });
});

describe('several lines at once', () => {
  const paste = (turns: Turn[], text: string, around = { before: '', behind: '' }) =>
    shown(editing.bringIn(turns, idAt(turns, 0), around, partsInText(text, 'Selam'), makeTurn).turns);

  test('become turns of whoever speaks', () => {
    expect(paste(said(['person', '']), 'One.\n\nTwo.')).toEqual(['person: One.', 'person: Two.']);
    expect(paste(said(['person', '']), 'Interviewer: Where?\nSelam: There.\nR. Okafor: Yes.')).toEqual([
      'interviewer: Where?',
      'person: There.',
      'other: Yes.',
    ]);
  });

  test('go on where the caret stands, and what stood behind it follows', () => {
    expect(paste(said(['person', 'Begun. Ended.']), 'One.\nTwo.', { before: 'Begun. ', behind: 'Ended.' })).toEqual([
      'person: Begun. One.',
      'person: Two.Ended.',
    ]);
    expect(paste(said(['person', 'Begun.']), 'Q: Where?\nA: There.', { before: 'Begun.', behind: '' })).toEqual([
      'person: Begun.',
      'interviewer: Where?',
      'person: There.',
    ]);
  });
});

test('only an interviewer’s turn has a question, which is open until somebody says otherwise', () => {
  const asked = editing.asSpokenBy(exampleTurn({ words: 'Where?' }), 'interviewer');
  expect(asked.question).toBe('open');
  expect(editing.asSpokenBy({ ...asked, question: 'leading' }, 'person').question).toBeNull();
  expect(editing.asSpokenBy(asked, 'interviewer')).toBe(asked);
});

test('a turn says when its first words were written, and keeps that', () => {
  const [first, later] = ['2026-03-03T09:00:00.000Z', '2026-03-03T09:01:00.000Z'];
  const begun = editing.written(exampleTurn(), 'O', first);
  expect([begun.at, editing.written(begun, 'On', later).at]).toEqual([first, first]);
  expect(editing.written(exampleTurn({ words: 'brought in' }), 'brought in!', later).at).toBeNull();
});

test('the language of original words is that of the speaker’s last turn', () => {
  const tigrinya = exampleTurn({ words: 'One.', original: { language: 'Tigrinya', words: 'ሓደ።' } });
  const turns = [tigrinya, ...said(['interviewer', 'And?'], ['person', ''])];
  expect(editing.expectedOriginal(turns, idAt(turns, 2))).toBe('Tigrinya');
  expect(editing.expectedOriginal(turns, idAt(turns, 1))).toBeNull();
});

test('no key loses a word', () => {
  const turn = fc.record({
    speaker: fc.constantFrom<Speaker>('person', 'interviewer'),
    words: fc.string({ maxLength: 5 }),
  });
  const wordsOf = (turns: readonly Turn[]): string => turns.map(({ words }) => words).join('');
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 6 }), fc.nat(5), fc.nat(5), (made, at, caret) => {
      const turns = made.map((part) => exampleTurn(part));
      const turnId = idAt(turns, at % turns.length);
      for (const { turns: after } of [
        editing.endTurn(turns, { turnId, caret }, null, makeTurn),
        editing.joinToPrevious(turns, turnId),
        editing.joinNext(turns, turnId),
      ]) {
        expect(wordsOf(after)).toBe(wordsOf(turns));
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      }
    }),
  );
});
