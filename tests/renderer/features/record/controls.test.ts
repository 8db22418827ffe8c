import { expect, test } from 'vitest';
import { controlFor, stepOf } from '../../../../renderer/features/record/controls.ts';

test.each([
  ['circumstances.given.earliest', 'given-earliest', 'circumstances'],
  ['occasion.readBack.outcome', 'readBack-outcome', 'read-back'],
  ['turns', 'turns', 'words'],
] as const)('%s is mended at %s, in the part of %s', (field, control, step) => {
  expect(controlFor(field)).toBe(control);
  expect(stepOf(control)).toBe(step);
});
