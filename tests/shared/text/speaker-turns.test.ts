import { describe, expect, test } from 'vitest';
import { blocksOf, isInterviewer } from '../../../shared/text/speaker-turns.ts';

function turns(text: string, speakers?: readonly string[]): [string | null, string][] {
  return blocksOf(text, speakers).map(({ speaker, wordsStart, end }) => [speaker, text.slice(wordsStart, end).trim()]);
}

describe('speaker turns', () => {
  test('labels open turns; lines without one go on with the speaker before', () => {
    expect(turns('Interviewer: Where?\nMira: In a van.\nIt was red.\n\nThen we stopped.')).toEqual([
      ['Interviewer', 'Where?'],
      ['Mira', 'In a van.'],
      ['Mira', 'It was red.'],
      ['Mira', 'Then we stopped.'],
    ]);
  });

  test('labels in other scripts', () => {
    expect(turns('Q: 谁？\n小梅： 黄姐。\nسعاد: نعم.')).toEqual([
      ['Q', '谁？'],
      ['小梅', '黄姐。'],
      ['سعاد', 'نعم.'],
    ]);
  });

  test('a colon in a narrative is no label', () => {
    expect(turns('I was afraid.\nHe said: come with me now.\nI went.\nWe left.')).toEqual([
      [null, 'I was afraid.'],
      [null, 'He said: come with me now.'],
      [null, 'I went.'],
      [null, 'We left.'],
    ]);
  });

  test('nor in an answer', () => {
    expect(turns('Interviewer: Where?\nMira: I wrote it down.\nThe address was: 12 High Street.')).toEqual([
      ['Interviewer', 'Where?'],
      ['Mira', 'I wrote it down.'],
      ['Mira', 'The address was: 12 High Street.'],
    ]);
  });

  test('lines wrapped at a margin stay together; paragraphs never do', () => {
    const wrapped =
      'When the factory closed there was no money in our house and\nmy mother wrote to her sister about it.';
    expect(turns(`${wrapped}\n\nShe came.`)).toEqual([
      [null, wrapped],
      [null, 'She came.'],
    ]);
  });

  test('whose words count: all but the interviewers’, or those who are named', () => {
    expect(
      ['Interviewer', 'INTERPRETER', 'Officer Brown', 'Q', 'Quentin', 'Mira'].map((name) =>
        isInterviewer(name, undefined),
      ),
    ).toEqual([true, true, true, true, false, false]);
    expect(['Mira', 'mira', 'Ana'].map((name) => isInterviewer(name, ['Mira']))).toEqual([false, false, true]);
  });
});
