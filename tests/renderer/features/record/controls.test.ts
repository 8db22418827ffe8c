import { describe, expect, test } from 'vitest';
import { controlFor } from '../../../../renderer/features/record/controls.ts';

describe('the control of a field', () => {
  test.each([
    ['circumstances.given.earliest', 'given-earliest'],
    ['circumstances.present.0.name', 'present-0-name'],
    ['text', 'text'],
  ])('%s is mended at %s', (field, control) => {
    expect(controlFor(field)).toBe(control);
  });
});
