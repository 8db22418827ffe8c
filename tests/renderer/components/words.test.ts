import { describe, expect, test } from 'vitest';
import { messageFor, problemsOf } from '../../../renderer/components/problems.ts';
import { bytesWords } from '../../../renderer/components/sizes.ts';

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
