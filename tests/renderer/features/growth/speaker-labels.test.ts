import { describe, expect, test } from 'vitest';
import { speakerLabels, withoutLabel } from '../../../../renderer/features/growth/speaker-labels.ts';

const transcript = 'Interviewer: Where was that?\nHana: In Slough. I slept there.';

describe('the speaker’s name before a turn', () => {
  test('is left out of the stretch that it opens, and of no other', () => {
    const labels = speakerLabels(transcript);
    const turn = { start: transcript.indexOf('Hana'), end: transcript.indexOf(' I slept') };
    const bare = withoutLabel(turn, labels);
    expect(transcript.slice(bare.start, bare.end).trim()).toBe('In Slough.');
    const later = { start: transcript.indexOf('I slept'), end: transcript.length };
    expect(withoutLabel(later, labels)).toEqual(later);
  });

  test('is not seen where people only speak of somebody who said something', () => {
    const narrative = 'We drove for hours and slept in the car.\nHe said: wait here.\nThen he left us there alone.';
    expect(speakerLabels(narrative).size).toBe(0);
  });

  test('a stretch is never longer than it was', () => {
    expect(withoutLabel({ start: 0, end: 3 }, new Map([[0, 9]]))).toEqual({ start: 3, end: 3 });
  });
});
