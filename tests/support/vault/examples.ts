/** Invented circumstances and accounts that tests share. */
import type { CompleteCircumstances, DraftContent } from '../../../shared/domain/account.ts';
import { emptyOccasion, type Occasion, type Speaker, type Turn } from '../../../shared/domain/content.ts';

export const exampleCircumstances: CompleteCircumstances = {
  kind: 'initial-account',
  given: { spoken: 'Tuesday 3 March, in the morning', earliest: '2026-03-03', latest: '2026-03-03' },
  place: 'Reception centre, room 2',
  interviewer: 'DC J. Hale',
  present: [{ name: 'R. Okafor', role: 'support worker' }],
  language: 'English',
  interpreter: { used: 'no', reason: 'She chose to speak English.' },
};

export const exampleOccasion: Occasion = {
  ...emptyOccasion,
  readBack: { outcome: 'signed', language: 'English', by: 'DC J. Hale', corrections: '', reason: '' },
};

/** Text as one turn of the person, so that it is the account's text word for word. No text, no turn. */
export function turnsOf(text: string): Turn[] {
  return text === '' ? [] : [exampleTurn({ words: text })];
}

/** What was said, turn by turn. */
export function interviewOf(...said: readonly (readonly [speaker: Speaker, words: string])[]): Turn[] {
  return said.map(([speaker, words]) => exampleTurn({ speaker, words }));
}

export function exampleTurn(changes: Partial<Turn> = {}): Turn {
  return {
    id: crypto.randomUUID(),
    speaker: 'person',
    name: '',
    words: '',
    original: null,
    question: null,
    at: null,
    mark: null,
    ...changes,
  };
}

/** A draft that may be sealed. */
export function exampleDraft(text: string): DraftContent {
  return { circumstances: exampleCircumstances, occasion: exampleOccasion, turns: turnsOf(text) };
}

/** Twelve characters or more, several words, as the program asks. */
export const examplePassphrase = 'copper lantern orchard';
