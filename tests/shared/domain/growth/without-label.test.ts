import { expect, test } from 'vitest';
import { spokenRanges, textOf } from '../../../../shared/domain/account-text.ts';
import { withoutLabel } from '../../../../shared/domain/growth/without-label.ts';
import { interviewOf } from '../../../support/vault/examples.ts';

const turns = interviewOf(['interviewer', 'Where was that?'], ['person', 'In Slough. I slept there.\nHana: wrote it.']);
const text = textOf(turns, 'Hana');
const ranges = spokenRanges(turns, 'Hana');

function bare(from: string, to: string): string {
  const stretch = withoutLabel({ start: text.indexOf(from), end: text.indexOf(to) + to.length }, ranges);
  return text.slice(stretch.start, stretch.end);
}

test('the label before a turn is left out of the stretch that it opens, and of no other', () => {
  expect(bare('Hana: In', 'Slough.')).toBe('In Slough.');
  expect(bare('I slept', 'there.')).toBe('I slept there.');
});

test('words of a turn that look like a label stay', () => {
  expect(bare('Hana: wrote', 'it.')).toBe('Hana: wrote it.');
});

test('a stretch is never longer than it was', () => {
  expect(withoutLabel({ start: 0, end: 3 }, ranges)).toEqual({ start: 3, end: 3 });
});
