import { expect, test } from 'vitest';
import { isSameQuestion, needsNote } from '../../../../shared/domain/growth/decisions.ts';
import { keptDecision, keptLink, placeOf } from '../../../support/decisions.ts';

const text = 'One. Two. Three.';
const passage = placeOf(text, 'Two.', 2);
const earlier = placeOf(text, 'One.', 1);
const link = keptLink(passage, earlier, 'same').document;

test('a verdict that changes is a later version; another passage, account or matter is another decision', () => {
  const mark = keptDecision(passage, { about: 'mark', mark: 'not-asked' }).document;
  const checked = keptDecision(passage, { about: 'translation', answer: 'same-in-the-original' }).document;
  expect(isSameQuestion(link, keptLink(passage, earlier, 'not-the-same').document)).toBe(true);
  expect(isSameQuestion(link, keptLink(passage, placeOf(text, 'Three.', 1), 'same').document)).toBe(false);
  expect(isSameQuestion(link, keptLink(placeOf(text, 'Three.', 2), earlier, 'same').document)).toBe(false);
  expect(isSameQuestion(link, mark)).toBe(false);
  expect(isSameQuestion(mark, { ...mark, accountId: earlier.accountId })).toBe(false);
  expect(isSameQuestion(mark, keptDecision(passage, { about: 'mark', mark: 'corrected-by-the-person' }).document)).toBe(
    false,
  );
  expect(
    isSameQuestion(
      checked,
      keptDecision(passage, { about: 'translation', answer: 'differs-in-the-original' }).document,
    ),
  ).toBe(true);
});

test('only confirming what the program found, and a mark, need no words', () => {
  const mark = keptDecision(passage, { about: 'mark', mark: 'check-the-translation-first' }).document;
  const checked = keptDecision(passage, { about: 'translation', answer: 'same-in-the-original' }).document;
  expect(needsNote(link.matter, true)).toBe(false);
  expect(needsNote(mark.matter, false)).toBe(false);
  expect(needsNote(link.matter, false)).toBe(true);
  expect(needsNote(keptLink(passage, earlier, 'not-the-same').document.matter, true)).toBe(true);
  expect(needsNote(checked.matter, false)).toBe(true);
});
