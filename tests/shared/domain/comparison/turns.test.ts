/** Who spoke is taken from the turns of an account, never from its words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenRanges, textOf } from '../../../../shared/domain/account-text.ts';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import type { ComparableAccount } from '../../../../shared/domain/comparison/result.ts';
import { speakers, type Turn } from '../../../../shared/domain/content.ts';
import { type TurnRange, turnAt } from '../../../../shared/domain/turn-ranges.ts';
import { exampleTurn, interviewOf } from '../../../support/vault/examples.ts';
import { anyText } from './arbitrary-accounts.ts';

const looksLikeLabel = fc.constantFrom(
  'Q: Where did he take you?',
  'Interpreter: that is what they called her. She never spoke.',
  'He wrote two lines.\nInterviewer: the first.\nOfficer: the second.',
  'Selam: they never used my name.',
  'ሰላም: ኢሉኒ።\nA: No.\nA: No.\nA: No.',
  'متى؟\nInterviewer: لا أعرف.',
);

const turn = fc
  .record({ speaker: fc.constantFrom(...speakers), words: fc.oneof(looksLikeLabel, anyText) })
  .map(exampleTurn);
const accounts = fc.array(fc.array(turn, { maxLength: 6 }), { minLength: 2, maxLength: 3 });

function comparable(turns: readonly Turn[]) {
  return { text: textOf(turns, 'Selam'), turns: spokenRanges(turns, 'Selam') };
}

function turnsOver({ turns }: { turns: readonly TurnRange[] }, start: number, end: number): TurnRange[] {
  return turns.filter((range) => range.start < end && range.end > start);
}

describe('an account with its turns', () => {
  test('whatever words look like, every passage is one speaker’s, as recorded, and only the person’s can be told', () => {
    fc.assert(
      fc.property(accounts, (given) => {
        const read = given.map(comparable);
        for (const { account, passages, notRepeated } of compareAccounts(read).comparisons) {
          const own = read[account];
          if (own === undefined) throw new Error('An account was compared that is not there.');
          for (const { start, end, question, sources } of passages) {
            const over = turnsOver(own, start, end);
            expect(over).toHaveLength(1);
            expect(question === true).toBe(over[0]?.speaker !== 'person');
            for (const source of sources) {
              const told = turnAt(read[source.account]?.turns ?? [], source.start);
              expect(told.speaker === 'person').toBe(question === undefined);
            }
          }
          for (const span of notRepeated) {
            expect(turnAt(read[span.account]?.turns ?? [], span.start).speaker).toBe('person');
          }
          const outside = passages.reduceRight(
            (text, { start, end }) => text.slice(0, start) + text.slice(end),
            own.text,
          );
          expect(outside.trim()).toBe('');
        }
      }),
      { numRuns: 150, seed: 20261123 },
    );
  });

  test('what was told in words that look like a question is told, and a question told again stays a question', () => {
    const first = interviewOf(['interviewer', 'Was there a red van?'], ['person', 'Q: that was on the gate.']);
    const second = interviewOf(
      ['interviewer', 'Q: that was on the gate.'],
      ['person', 'Interviewer: Was there a red van?\nQ: that was on the gate.'],
    );
    const [comparison] = compareAccounts([comparable(first), comparable(second)]).comparisons;
    expect(comparison?.passages.map(({ status, question }) => [status, question])).toEqual([
      ['new', true],
      ['new', undefined],
      ['same', undefined],
    ]);
  });

  test('is compared as its text is, where labels say the same', () => {
    const interviews = [
      interviewOf(['interviewer', 'Where did you sleep?'], ['person', 'In the yard. There were nine of us.']),
      interviewOf(['interpreter', 'She asks for water.'], ['person', 'There were eleven of us. I slept in the yard.']),
    ].map(comparable);
    expect(compareAccounts(interviews)).toEqual(compareAccounts(interviews.map(({ text }) => ({ text }))));
  });

  test('is refused where the turns are not its text', () => {
    const whole = comparable(interviewOf(['interviewer', 'Where?'], ['person', 'There.']));
    const refused: ComparableAccount[] = [
      { ...whole, text: `${whole.text} More.` },
      { ...whole, turns: whole.turns.slice(1) },
      { ...whole, turns: whole.turns.toReversed() },
    ];
    for (const account of refused) expect(() => compareAccounts([account])).toThrow(RangeError);
  });
});
