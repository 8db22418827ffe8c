import { describe, expect, test } from 'vitest';
import { happeningsBetween } from '../../../../renderer/components/transcript/happenings.ts';
import { emptyOccasion, type Occasion, type Turn } from '../../../../shared/domain/content.ts';
import { exampleTurn } from '../../../support/vault/examples.ts';

const occasion: Occasion = {
  ...emptyOccasion,
  phases: [
    { phase: 'rapport', startedAt: at('10:00:00'), endedAt: at('10:10:00') },
    { phase: 'questioning', startedAt: at('10:10:00'), endedAt: at('10:30:00') },
  ],
  breaks: [
    { startedAt: at('10:10:00.500'), endedAt: at('10:12:00'), askedBy: 'ሰላም', reason: 'Water', onResuming: '' },
    { startedAt: at('10:30:00'), endedAt: null, askedBy: 'ሰላም', reason: 'To rest', onResuming: '' },
  ],
};

describe('phases and breaks between the turns', () => {
  test('stand before the first turn that began when they had begun, in their order, and behind the last turn', () => {
    const turns = [turn('a', '10:00:00'), turn('b', '10:09:59'), turn('c', '10:12:30')];
    expect(placesOf(turns)).toEqual({
      a: ['phase 10:00:00'],
      c: ['phase 10:10:00', 'break 10:10:00'],
      end: ['break 10:30:00'],
    });
  });

  test('stand nowhere where the turn behind them has no time', () => {
    const turns = [turn('a', '10:00:00'), turn('b', '10:09:59'), turn('c', null), turn('d', '10:29:00')];
    expect(placesOf(turns)).toEqual({ a: ['phase 10:00:00'], end: ['break 10:30:00'] });
  });

  test('stand nowhere where no turn has a time, or there is none', () => {
    expect(placesOf([turn('a', null), turn('b', null)])).toEqual({});
    expect(placesOf([])).toEqual({});
  });

  test('keep their places where a turn was put in later', () => {
    const turns = [turn('a', '10:00:00'), turn('later', '11:00:00'), turn('b', '10:09:59'), turn('c', '10:12:30')];
    expect(placesOf(turns)).toEqual({
      a: ['phase 10:00:00'],
      c: ['phase 10:10:00', 'break 10:10:00'],
      end: ['break 10:30:00'],
    });
  });
});

function turn(id: string, time: string | null): Turn {
  return exampleTurn({ id, at: time === null ? null : at(time) });
}

function at(time: string): string {
  return `2026-04-08T${time}${time.includes('.') ? '' : '.000'}Z`;
}

/** Kind and time of what stands before each turn; `end` is behind the last. */
function placesOf(turns: readonly Turn[]): Record<string, string[]> {
  return Object.fromEntries(
    [...happeningsBetween(turns, occasion)].map(([id, happenings]) => [
      id ?? 'end',
      happenings.map(({ kind, startedAt }) => `${kind} ${startedAt.slice(11, 19)}`),
    ]),
  );
}
