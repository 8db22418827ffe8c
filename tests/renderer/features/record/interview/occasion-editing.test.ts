import { expect, test } from 'vitest';
import * as editing from '../../../../../renderer/features/record/interview/occasion-editing.ts';
import { emptyOccasion, interviewPhases } from '../../../../../shared/domain/content.ts';

const at = (minute: number): string => `2026-03-03T09:0${minute}:00.000Z`;

test('one phase follows another without a gap, and the last one ends the interview', () => {
  let occasion = emptyOccasion;
  for (let minute = 0; minute < 5; minute += 1) occasion = editing.goOn(occasion, at(minute));
  expect(occasion.phases).toEqual(
    interviewPhases.map((phase, index) => ({ phase, startedAt: at(index), endedAt: at(index + 1) })),
  );
  expect(editing.currentPhase(occasion)).toBeNull();
});

test('a phase may be returned to, and beginning the one under way changes nothing', () => {
  const rapport = editing.beginPhase(emptyOccasion, 'rapport', at(0));
  expect(editing.beginPhase(rapport, 'rapport', at(1))).toBe(rapport);
  const back = editing.beginPhase(editing.beginPhase(rapport, 'questioning', at(1)), 'rapport', at(2));
  expect(back.phases.map(({ phase, endedAt }) => [phase, endedAt])).toEqual([
    ['rapport', at(1)],
    ['questioning', at(2)],
    ['rapport', null],
  ]);
});

test('there is one break at a time', () => {
  const begun = editing.beginBreak(emptyOccasion, at(0));
  expect(editing.isOnBreak(begun)).toBe(true);
  expect(editing.beginBreak(begun, at(1))).toBe(begun);
  const resumed = editing.changeBreak(begun, 0, { endedAt: at(2), onResuming: 'We did not speak of it.' });
  expect(editing.isOnBreak(resumed)).toBe(false);
  expect(editing.beginBreak(resumed, at(3)).breaks).toHaveLength(2);
});

test('ground rules are explained, or not', () => {
  const explained = editing.explain(emptyOccasion, 'do-not-guess', true);
  expect(editing.explain(explained, 'do-not-guess', true).groundRules).toEqual(['do-not-guess']);
  expect(editing.explain(explained, 'do-not-guess', false).groundRules).toEqual([]);
});

test('what was observed and what is made of it stay apart', () => {
  const noted = editing.changeNote(editing.addNote(emptyOccasion, at(0)), 0, { observed: 'She looked at the door.' });
  expect(noted.demeanour).toEqual([{ at: at(0), observed: 'She looked at the door.', interpretation: '' }]);
});

test('every break and every note can be changed and taken out, whichever came last', () => {
  const resumed = editing.changeBreak(editing.beginBreak(emptyOccasion, at(0)), 0, { endedAt: at(1) });
  const two = editing.beginBreak(resumed, at(2));
  expect(editing.changeBreak(two, 0, { reason: 'Water' }).breaks.map(({ reason }) => reason)).toEqual(['Water', '']);
  expect(editing.removeBreak(two, 0).breaks).toEqual(two.breaks.slice(1));
  expect(editing.removeBreak(two, 1)).toEqual(resumed);
  const notes = editing.addNote(editing.addNote(emptyOccasion, at(3)), at(4));
  expect(editing.changeNote(notes, 0, { observed: 'She wept.' }).demeanour[0]?.observed).toBe('She wept.');
  expect(editing.removeNote(notes, 0).demeanour).toEqual(notes.demeanour.slice(1));
  expect(editing.removeNote(notes, 1).demeanour).toEqual(notes.demeanour.slice(0, 1));
});
