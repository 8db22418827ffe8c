import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../shared/domain/content.ts';
import { minutesOf, ownWords, questionsAsked } from '../../../shared/domain/told.ts';
import { exampleTurn, turnsOf } from '../../support/vault/examples.ts';

function turn(speaker: Turn['speaker'], words: string, more: Partial<Turn> = {}): Turn {
  return exampleTurn({ speaker, words, ...more });
}

function pasted(kind: 'audio-interview' | 'written-statement' | 'third-party-report', text: string) {
  return { kind, text, turns: turnsOf(text) };
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
    const text = 'Interviewer: Was Yusuf there?\nSelam: There was a man.\nRose Okafor: She means Yusuf.';
    expect(ownWords(pasted('audio-interview', text), 'Selam')).toEqual(['There was a man.']);
    expect(ownWords(pasted('audio-interview', text.replace('Selam', 'Witness')), 'Selam')).toEqual([
      'There was a man.',
      'She means Yusuf.',
    ]);
  });

  test('are the whole of a text without speakers, and nothing of what others report', () => {
    expect(ownWords(pasted('written-statement', 'I came by lorry.\n\nIt rained.'), 'Selam')).toEqual([
      'I came by lorry.',
      'It rained.',
    ]);
    expect(ownWords(pasted('third-party-report', 'She spoke of Yusuf.'), 'Selam')).toEqual([]);
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
    expect(questionsAsked(pasted('audio-interview', text), 'Selam').map(({ words }) => words)).toEqual([
      'ዮሱፍ ኣብኡ ነይሩ፧',
    ]);
  });
});

describe('how long an interview was', () => {
  const span = (from: string, to: string | null) => ({
    startedAt: `2026-03-03T${from}:00Z`,
    endedAt: to && `2026-03-03T${to}:00Z`,
  });
  const broken = { askedBy: '', reason: '', onResuming: '' };

  test('is the time of its phases without the breaks', () => {
    const phases = [
      { phase: 'rapport' as const, ...span('10:00', '10:20') },
      { phase: 'questioning' as const, ...span('10:20', '11:30') },
      { phase: 'closure' as const, ...span('11:30', null) },
    ];
    expect(minutesOf({ phases, breaks: [{ ...span('10:40', '10:55'), ...broken }] })).toBe(75);
  });

  test('is not known where no times were recorded', () => {
    expect(minutesOf({ phases: [{ phase: 'rapport', ...span('10:00', null) }], breaks: [] })).toBeNull();
  });
});
