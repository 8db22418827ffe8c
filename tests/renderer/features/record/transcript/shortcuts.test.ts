import { expect, test } from 'vitest';
import { keyOf, shortcutFor, shortcuts } from '../../../../../renderer/features/record/transcript/shortcuts.ts';
import { questionTypes, speakers } from '../../../../../shared/domain/content.ts';

const alt = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: false };

test('every speaker and every type of question has a key, and no key does two things', () => {
  for (const speaker of speakers) expect(keyOf({ kind: 'speaker', speaker })).toMatch(/^Alt\+\d$/);
  for (const question of questionTypes) expect(keyOf({ kind: 'question', question })).toMatch(/^Alt\+[A-Z]$/);
  expect(new Set(shortcuts.map(({ code }) => code)).size).toBe(shortcuts.length);
});

test('keys work by their place, whatever letters the keyboard writes', () => {
  expect(shortcutFor({ code: 'KeyO', ...alt })).toEqual({ kind: 'question', question: 'open' });
  expect(shortcutFor({ code: 'KeyX', ...alt })).toBeNull();
});

test('Alt Gr, which types characters, and other combinations are left alone', () => {
  expect(shortcutFor({ code: 'Digit2', ...alt, ctrlKey: true })).toBeNull();
  expect(shortcutFor({ code: 'Digit2', ...alt, shiftKey: true })).toBeNull();
  expect(shortcutFor({ code: 'Digit2', ...alt, altKey: false })).toBeNull();
});
