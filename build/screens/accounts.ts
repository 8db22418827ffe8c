/** The accounts of a person of the gallery: a message, one through an interpreter, an interview with everything that the recorder keeps, a statement. */
import type { CompleteCircumstances, DraftContent } from '../../shared/domain/account.ts';
import { emptyCircumstances } from '../../shared/domain/account.ts';
import {
  emptyOccasion,
  groundRules,
  interpreterChecks,
  type Occasion,
  type Turn,
} from '../../shared/domain/content.ts';
import { exampleTurn } from '../../tests/support/vault/examples.ts';
import type { PersonWords, Told } from './person-words.ts';

/** Identifiers in the register of the first interpreter and of the one who came after. */
export type RegisterIds = readonly [first: string, second: string];

export function messageAccount(words: PersonWords): DraftContent {
  return {
    circumstances: {
      ...taken(words, '2026-02-03'),
      kind: 'call-or-message',
      place: 'By message, to the support worker’s telephone',
      interviewer: words.supporter,
      interpreter: { used: 'no', reason: 'Written by the person; nobody spoke.' },
    },
    occasion: {
      ...emptyOccasion,
      readBack: { ...emptyOccasion.readBack, outcome: 'not-read-back', reason: 'It came as a message.' },
    },
    turns: words.message.map((said) => exampleTurn({ words: said })),
  };
}

/** Through the first interpreter, who was used as none should be. */
export function interpretedAccount(words: PersonWords, [first]: RegisterIds): DraftContent {
  const [name] = words.interpreters;
  return {
    circumstances: {
      ...taken(words, '2026-02-24'),
      kind: 'initial-account',
      place: 'Police station, front office',
      interviewer: 'PC R. Lowe',
      interpreter: { used: 'yes', name, language: words.language },
    },
    occasion: {
      ...emptyOccasion,
      interpreting: {
        ...emptyOccasion.interpreting,
        registerId: first,
        mode: 'telephone',
        technique: 'consecutive',
        jobNumber: 'LL-55120',
        checks: ['independence'],
        startedAt: '21:10',
        endedAt: '22:05',
        problems: 'The line dropped twice; what was being said was asked again.',
        leftAloneWithThePerson: true,
        tookTheStatement: true,
      },
      readBack: {
        outcome: 'refused-to-sign',
        language: words.language,
        by: name,
        corrections: '',
        reason: words.explanation,
      },
    },
    turns: words.told.map((told) => turnOf(words, told)),
  };
}

/** Through the second interpreter, who was not chosen from the register. */
export function interviewAccount(words: PersonWords): DraftContent {
  const [, name] = words.interpreters;
  return {
    circumstances: {
      ...taken(words, '2026-04-08'),
      kind: 'abe-video-interview',
      place: 'Vulnerable witness suite, room 2',
      interviewer: 'DC J. Hale',
      interpreter: { used: 'yes', name, language: words.language },
    },
    occasion: { ...interviewOccasion(words), readBack: signed(words, name) },
    turns: interviewTurns(words),
  };
}

export function statementAccount(words: PersonWords): DraftContent {
  return {
    circumstances: {
      ...taken(words, '2026-05-06'),
      kind: 'written-statement',
      place: 'Safe accommodation, sitting room',
      interviewer: 'DC J. Hale',
      interpreter: { used: 'no', reason: 'Written in the person’s own language, at their wish.' },
    },
    occasion: { ...emptyOccasion, readBack: signed(words, words.person.chosenName) },
    turns: words.statement.map((said) => exampleTurn({ words: said })),
  };
}

/** Begun, and far from complete. */
export function begunAccount(words: PersonWords): DraftContent {
  return {
    circumstances: {
      ...emptyCircumstances,
      kind: 'audio-interview',
      present: [{ name: words.supporter, role: 'Supporter' }],
      language: words.language,
      interpreter: { used: 'yes', name: words.interpreters[1], language: words.language },
    },
    occasion: interviewOccasion(words),
    turns: [
      exampleTurn({ speaker: 'interviewer', words: 'What else do you remember?', question: 'open' }),
      exampleTurn({ words: words.draft, mark: 'Ask about this again' }),
      exampleTurn({ speaker: 'other', name: words.supporter, words: words.message[0] ?? '' }),
    ],
  };
}

function taken(
  words: PersonWords,
  day: string,
): Omit<CompleteCircumstances, 'kind' | 'place' | 'interviewer' | 'interpreter'> {
  return {
    given: { spoken: words.born.spoken, earliest: day, latest: day },
    present: [{ name: words.supporter, role: 'Supporter' }],
    language: words.language,
  };
}

function signed(words: PersonWords, by: string): Occasion['readBack'] {
  return { outcome: 'signed', language: words.language, by, corrections: words.answers[1][1], reason: '' };
}

function turnOf({ language }: PersonWords, [english, original]: Told): Turn {
  return exampleTurn({ words: english, original: { language, words: original } });
}

function interviewTurns(words: PersonWords): Turn[] {
  const [freeNarrative, where, money, locked] = words.answers;
  const question = (asked: string, type: Turn['question']): Turn =>
    exampleTurn({ speaker: 'interviewer', words: asked, question: type, at: '2026-04-08T10:20:00.000Z' });
  return [
    question('Tell me, in your own words, everything that you remember.', 'open'),
    { ...turnOf(words, freeNarrative), mark: 'First told here: name' },
    question('Where was that?', 'specific-closed'),
    turnOf(words, where),
    exampleTurn({ speaker: 'interpreter', words: 'May I explain a word that has no English one?' }),
    question('Tell me about money. Was it pounds, or another currency?', 'multiple'),
    turnOf(words, money),
    question('Was the door open or locked?', 'forced-choice'),
    turnOf(words, locked),
    question('He locked it, did he not?', 'leading'),
    exampleTurn({ words: words.message[0] ?? '' }),
    exampleTurn({ speaker: 'other', name: words.supporter, words: 'She would like a break.' }),
  ];
}

function interviewOccasion(words: PersonWords): Occasion {
  const at = (time: string): string => `2026-04-08T${time}:00.000Z`;
  return {
    ...emptyOccasion,
    phases: [
      { phase: 'rapport', startedAt: at('10:02'), endedAt: at('10:14') },
      { phase: 'free-narrative', startedAt: at('10:14'), endedAt: at('10:41') },
      { phase: 'questioning', startedAt: at('10:41'), endedAt: at('11:30') },
      { phase: 'closure', startedAt: at('11:30'), endedAt: at('11:38') },
    ],
    breaks: [
      {
        startedAt: at('10:55'),
        endedAt: at('11:05'),
        askedBy: words.person.chosenName,
        reason: 'Tired; asked for water and air.',
        onResuming: 'Nothing about the case was spoken of in the break.',
      },
    ],
    groundRules: [...groundRules],
    demeanour: [
      {
        at: at('10:31'),
        observed: 'Looked at the floor and spoke more quietly.',
        interpretation: 'May have been tired.',
      },
    ],
    interpreting: {
      ...emptyOccasion.interpreting,
      mode: 'face-to-face',
      technique: 'consecutive',
      dialect: words.dialect,
      jobNumber: 'LL-55871',
      checks: [...interpreterChecks],
      startedAt: '10:00',
      endedAt: '11:40',
    },
  };
}
