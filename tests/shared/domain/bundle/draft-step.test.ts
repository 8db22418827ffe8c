import { describe, expect, test } from 'vitest';
import { type DraftContent, emptyDraft } from '../../../../shared/domain/account.ts';
import { applyDraftStep, draftStep, draftStepSchema } from '../../../../shared/domain/bundle/draft-step.ts';
import type { Turn } from '../../../../shared/domain/content.ts';
import { draftEditBetween } from '../../../../shared/domain/draft-edit.ts';
import { exampleCircumstances, exampleTurn } from '../../../support/vault/examples.ts';

function withTurns(...turns: Turn[]): DraftContent {
  return { ...emptyDraft, turns };
}

/** The step between two drafts, read back as a reader would. */
function stepBetween(before: DraftContent, after: DraftContent) {
  return draftStepSchema.parse(draftStep(before, draftEditBetween(before, after)));
}

const question = exampleTurn({ speaker: 'interviewer', words: 'What happened then?' });
const answer = exampleTurn({ words: 'They took my papers.' });
const spoken = exampleTurn({ words: 'At night.', original: { language: 'Tigrinya', words: 'ብለይቲ።' } });

const changes: Record<string, readonly [before: DraftContent, after: DraftContent, words: object | null]> = {
  'words that go on': [
    withTurns(question, answer),
    withTurns(question, { ...answer, words: 'They took my papers. And my phone.' }),
    { turn: 1, of: 'words', start: 20, removed: 0, inserted: ' And my phone.' },
  ],
  'words put right in their midst': [
    withTurns(answer),
    withTurns({ ...answer, words: 'They kept my papers.' }),
    { turn: 0, of: 'words', start: 5, removed: 4, inserted: 'kept' },
  ],
  'original words that go on': [
    withTurns(spoken),
    withTurns({ ...spoken, original: { language: 'Tigrinya', words: 'ብለይቲ። ወሲዶም።' } }),
    { turn: 0, of: 'original', start: 5, removed: 0, inserted: ' ወሲዶም።' },
  ],
  'one picture for another that begins alike': [
    withTurns({ ...answer, words: 'a😀b' }),
    withTurns({ ...answer, words: 'a😁b' }),
    { turn: 0, of: 'words', start: 1, removed: 2, inserted: '😁' },
  ],
  'one picture for another that ends alike': [
    withTurns({ ...answer, words: 'a\u{1F600}b' }),
    withTurns({ ...answer, words: 'a\u{10E00}b' }),
    { turn: 0, of: 'words', start: 1, removed: 2, inserted: '\u{10E00}' },
  ],
  'words that repeat themselves': [
    withTurns({ ...answer, words: 'no no' }),
    withTurns({ ...answer, words: 'no no no' }),
    { turn: 0, of: 'words', start: 5, removed: 0, inserted: ' no' },
  ],
  'a turn that begins': [withTurns(question), withTurns(question, answer), null],
  'a turn that goes': [withTurns(question, answer), withTurns(answer), null],
  'a mark beside changed words': [withTurns(answer), withTurns({ ...answer, words: 'They', mark: 'ask' }), null],
  'original words that begin': [withTurns({ ...spoken, original: null }), withTurns(spoken), null],
  'circumstances alone': [
    withTurns(answer),
    { ...emptyDraft, circumstances: exampleCircumstances, turns: withTurns(answer).turns },
    null,
  ],
};

describe('a draft as a step from the one before it', () => {
  test.each(Object.entries(changes))('%s', (_, [before, after, words]) => {
    const shared = { ...after, turns: after.turns.map((turn) => before.turns.find((old) => old === turn) ?? turn) };
    const step = stepBetween(before, shared);
    expect(step.words).toEqual(words);
    expect(applyDraftStep(before, step)).toEqual(after);
    if (words !== null) expect(step.turns).toBeNull();
  });

  const step = { header: null, turns: null, words: null };
  const misfits: Record<string, unknown> = {
    'a turn that is not there': { ...step, words: { turn: 1, of: 'words', start: 0, removed: 0, inserted: 'x' } },
    'words that are not there': { ...step, words: { turn: 0, of: 'words', start: 19, removed: 2, inserted: '' } },
    'original words of a turn without': {
      ...step,
      words: { turn: 0, of: 'original', start: 0, removed: 0, inserted: '' },
    },
    'turns that are not there': { ...step, turns: { start: 1, removed: 1, inserted: [] } },
  };
  test.each(Object.entries(misfits))('does not fit where it speaks of %s', (_, misfit) => {
    expect(applyDraftStep(withTurns(answer), draftStepSchema.parse(misfit))).toBeNull();
  });
});
