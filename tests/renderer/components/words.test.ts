import { describe, expect, test } from 'vitest';
import { messageFor, problemsOf } from '../../../renderer/components/problems.ts';
import { bytesWords } from '../../../renderer/components/sizes.ts';
import { interpreterWords } from '../../../renderer/components/wording.ts';

describe('a refusal in the error summary', () => {
  const fieldIds = { chosenName: 'chosen-name' };

  test('is a problem per field, tied to its control', () => {
    const problems = problemsOf(
      { code: 'malformed', message: 'Mend the form.', fields: [{ field: 'chosenName', message: 'Enter a name.' }] },
      fieldIds,
    );
    expect(problems).toEqual([{ message: 'Enter a name.', fieldId: 'chosen-name' }]);
    expect(messageFor(problems, 'chosen-name')).toBe('Enter a name.');
    expect(messageFor(problems, 'case-reference')).toBeUndefined();
  });

  test('is its sentence where it names no field', () => {
    expect(problemsOf({ code: 'failed', message: 'Try again.', fields: [] }, fieldIds)).toMatchObject([
      { message: 'Try again.' },
    ]);
    expect(problemsOf(null, fieldIds)).toEqual([]);
  });
});

describe('sizes', () => {
  test.each([
    [999, '999 bytes'],
    [1_234, '1,234 bytes (1.2 kB)'],
    [1_234_567, '1,234,567 bytes (1.2 MB)'],
    [2_500_000_000, '2,500,000,000 bytes (2.5 GB)'],
  ])('%i', (bytes, words) => {
    expect(bytesWords(bytes)).toBe(words);
  });
});

describe('an interpreter', () => {
  test('is named, or it is said why there was none', () => {
    expect(interpreterWords({ used: 'yes', name: 'S. Linguist', language: 'Tigrinya' })).toBe(
      'S. Linguist, for Tigrinya',
    );
    expect(interpreterWords({ used: 'no', reason: 'not asked for' })).toBe('None used: not asked for');
    expect(interpreterWords({ used: 'undecided' })).toBe('Not recorded yet');
  });
});
