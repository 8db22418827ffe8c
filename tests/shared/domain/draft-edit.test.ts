import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDraftEdit, draftEditBetween, fitsDraft } from '../../../shared/domain/draft-edit.ts';
import { exampleDraft, exampleTurn } from '../../support/vault/examples.ts';

const draft = exampleDraft('one');

test('the edit between two drafts gives the second from the first, and holds only what changed', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.nat(4), fc.nat(4), (length, place, removed, added) => {
      const before = { ...draft, turns: Array.from({ length }, () => exampleTurn()) };
      const inserted = Array.from({ length: added }, () => exampleTurn());
      const after = { ...before, turns: before.turns.toSpliced(place % (length + 1), removed, ...inserted) };
      const edit = draftEditBetween(before, after);
      expect(edit.header).toBeNull();
      expect(edit.turns?.inserted.length ?? 0).toBeLessThanOrEqual(added);
      expect(fitsDraft(before, edit)).toBe(true);
      expect(applyDraftEdit(before, edit)).toEqual(after);
    }),
  );
});

test('where nothing changed there is nothing to send', () => {
  expect(draftEditBetween(draft, { ...draft })).toEqual({ header: null, turns: null });
});

test('circumstances and occasion go together', () => {
  const after = { ...draft, occasion: { ...draft.occasion, groundRules: ['correct-me' as const] } };
  const edit = draftEditBetween(draft, after);
  expect(edit).toEqual({ header: { circumstances: after.circumstances, occasion: after.occasion }, turns: null });
  expect(applyDraftEdit(draft, edit)).toEqual(after);
});
