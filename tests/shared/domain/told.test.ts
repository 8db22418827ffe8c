import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../shared/domain/content.ts';
import { ownWords, questionsAsked } from '../../../shared/domain/told.ts';

function turn(speaker: Turn['speaker'], words: string, more: Partial<Turn> = {}): Turn {
  const id = '44444444-4444-4444-8444-444444444444';
  return { id, speaker, name: '', words, original: null, question: null, at: null, mark: null, ...more };
}

const interview = [
  turn('interviewer', 'Tell me about the house.', { question: 'open' }),
  turn('interpreter', 'The house, he asks.'),
  turn('person', 'It was in Slough.', { original: { language: 'Tigrinya', words: 'ኣብ ስላው ነይሩ።' } }),
  turn('interviewer', 'Thank you.'),
  turn('interviewer', 'Was Yusuf there?'),
  turn('other', 'She is tired.', { name: 'R. Okafor' }),
];

describe('the person’s own words', () => {
  test('are their turns, in English and as they were spoken; nobody else’s', () => {
    const account = { kind: 'abe-video-interview', text: '', turns: interview } as const;
    expect(ownWords(account, 'Selam')).toEqual(['It was in Slough.', 'ኣብ ስላው ነይሩ።']);
  });

  test('in a transcript are those under their name, or all but the interviewers’', () => {
    const text = 'Interviewer: Was Yusuf there?\nSelam: There was a man.\nSupport worker: She means Yusuf.';
    expect(ownWords({ kind: 'audio-interview', text }, 'Selam')).toEqual(['There was a man.']);
    expect(ownWords({ kind: 'audio-interview', text: text.replace('Selam', 'Witness') }, 'Selam')).toEqual([
      'There was a man.',
      'She means Yusuf.',
    ]);
  });

  test('are the whole of a text without speakers, and nothing of what others report', () => {
    expect(ownWords({ kind: 'written-statement', text: 'I came by lorry.\n\nIt rained.' }, 'Selam')).toEqual([
      'I came by lorry.',
      'It rained.',
    ]);
    expect(ownWords({ kind: 'third-party-report', text: 'She spoke of Yusuf.' }, 'Selam')).toEqual([]);
  });
});

describe('what was asked', () => {
  test('is what was typed as a question, and what has a question mark', () => {
    expect(questionsAsked({ kind: 'abe-video-interview', text: '', turns: interview }, 'Selam')).toEqual([
      { words: 'Tell me about the house.', type: 'open' },
      { words: 'Was Yusuf there?', type: null },
    ]);
  });

  test('is found in a transcript, in any script', () => {
    const text = 'Interviewer: ዮሱፍ ኣብኡ ነይሩ፧\nSelam: Why do you ask?\nInterviewer: Thank you.\nInterpreter: Was he?';
    expect(questionsAsked({ kind: 'audio-interview', text }, 'Selam').map(({ words }) => words)).toEqual([
      'ዮሱፍ ኣብኡ ነይሩ፧',
    ]);
  });
});
