import { describe, expect, test } from 'vitest';
import { railWords } from '../../../../renderer/features/growth/rail-words.ts';
import { isChange, passageHolding, passagesIn, readAccount } from '../../../../renderer/features/growth/reading.ts';
import type { Addendum } from '../../../../shared/domain/addendum.ts';
import type { Span } from '../../../../shared/domain/comparison/result.ts';
import { growthAccount, growthAccountId, growthRecord } from '../../../support/growth-record.ts';
import { exampleCircumstances, exampleTurn } from '../../../support/vault/examples.ts';
import { first, second, twoAccounts } from './growth-cases.ts';

const record = twoAccounts();

const exampleAddendum: Addendum = {
  format: 'addendum/1',
  id: '44444444-4444-4444-8444-444444444444',
  accountId: growthAccountId(1),
  accountSha256: '0'.repeat(64),
  number: 1,
  addedAt: '2026-05-04T09:00:00.000Z',
  addedBy: 'DC J. Hale',
  kind: 'interpreter-slip',
  start: 0,
  end: 1,
  words: 'We worked from six.',
  language: 'English',
  explanation: 'Heard again on the recording.',
  linguist: '',
  previousSha256: '0'.repeat(64),
};

function textOf(index: number, containing: string) {
  const reading = readAccount(record, index);
  const read = reading?.passages.find(({ passage }) =>
    reading.account.text.slice(passage.start, passage.end).includes(containing),
  );
  if (read === undefined) throw new Error(`No passage holds "${containing}".`);
  return read;
}

function notRepeated(spans: readonly Span[]) {
  const [comparison] = record.comparison.comparisons;
  if (comparison === undefined) throw new Error('The second account was not compared.');
  const comparisons = [{ ...comparison, notRepeated: [...spans] }];
  return readAccount({ ...record, comparison: { ...record.comparison, comparisons } }, 1)?.notRepeated ?? [];
}

describe('an account as the growth view reads it', () => {
  test('names the account that told a passage first by its number, not by its place', () => {
    expect(textOf(1, 'station').firstTold).toBe(2);
    expect(textOf(1, 'Leeds').firstTold).toBe(1);
  });

  test('the first account is all first told there, and compared with none', () => {
    const reading = readAccount(record, 0);
    expect(reading?.isFirst).toBe(true);
    expect(reading?.passages.map(({ passage }) => passage.status)).toEqual(['new', 'new', 'new']);
    expect(reading?.passages.map(({ passage }) => first.slice(passage.start, passage.end).trim()).join(' ')).toBe(
      first,
    );
    expect(reading?.notRepeated).toEqual([]);
  });

  test('an interviewer’s question is in its place and is not counted', () => {
    const reading = readAccount(record, 1);
    expect(reading?.passages[0]?.passage.question).toBe(true);
    const counted = Object.values(reading?.counts ?? {}).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe((reading?.passages.length ?? 0) - 1);
  });

  test('keeps lines and paragraphs apart', () => {
    expect(textOf(1, 'Interviewer').opens).toBe('nothing');
    expect(textOf(1, 'Hana:').opens).toBe('line');
    expect(textOf(1, 'station').opens).toBe('nothing');
    expect(textOf(1, 'five').opens).toBe('paragraph');
  });

  test('what is not repeated keeps its words and the number of its account', () => {
    expect(notRepeated([{ account: 0, start: 0, end: 28 }])).toMatchObject([
      { number: 2, given: exampleCircumstances.given, start: 0, text: first.slice(0, 28), passages: 1 },
    ]);
  });

  test('neighbours that are not repeated are read as one stretch; others are not', () => {
    const [man, house, work] = readAccount(record, 0)?.passages.map(({ passage }) => passage) ?? [];
    if (man === undefined || house === undefined || work === undefined) throw new Error('Three passages are needed.');
    const spans = [man, house, work].map(({ start, end }) => ({ account: 0, start, end }));
    expect(notRepeated(spans)).toMatchObject([{ number: 2, start: 0, text: first, passages: 3 }]);
    expect(notRepeated(spans.filter(({ start }) => start !== house.start)).map(({ passages }) => passages)).toEqual([
      1, 1,
    ]);
    expect(passagesIn(notRepeated(spans))).toBe(3);
  });

  test('what is not repeated begins with words, never with the label of a speaker', () => {
    const asked = exampleTurn({ speaker: 'interviewer', words: 'Where was that?' });
    const earlier = growthAccount(
      [asked, exampleTurn({ words: 'In Slough.' }), exampleTurn({ words: 'At night.' })],
      1,
    );
    const later = growthAccount([asked, exampleTurn({ words: 'My cousin lives in Leeds.' })], 2);
    const stretches = readAccount(growthRecord([earlier, later]), 1)?.notRepeated ?? [];
    expect(stretches.map(({ text }) => text)).toEqual(['In Slough.', 'At night.']);
    expect(stretches.map(({ start }) => earlier.text.slice(start).split(' ')[0])).toEqual(['In', 'At']);
  });

  test('every account, the first too, has its speakers from its turns and not from its words', () => {
    const told = exampleTurn({ words: 'Q: stood on the gate.', original: { language: 'Arabic', words: 'على الباب.' } });
    const asked = exampleTurn({ speaker: 'interviewer', words: 'Hana: Is that your name?' });
    const other = exampleTurn({ speaker: 'interpreter', words: 'She is tired.' });
    const interviews = growthRecord([growthAccount([asked, told, other], 1), growthAccount([asked, told, other], 2)]);
    for (const index of [0, 1]) {
      const passages = readAccount(interviews, index)?.passages ?? [];
      expect(passages.map(railWords)).toEqual([
        'interviewer',
        index === 0 ? 'first told here' : 'told before',
        'interpreter',
      ]);
      expect(passages[1]?.turn.original).toEqual(told.original);
    }
  });

  test('an offset into the text leads to the passage that holds it, between two to the next, past the end to the last', () => {
    const reading = readAccount(record, 1);
    const work = textOf(1, 'five');
    if (reading === null) throw new Error('The second account is there.');
    expect(passageHolding(reading, 0)).toBe(0);
    expect(passageHolding(reading, work.passage.start)).toBe(work.index);
    expect(passageHolding(reading, work.passage.end - 1)).toBe(work.index);
    expect(passageHolding(reading, work.passage.start - 1)).toBe(work.index);
    expect(passageHolding(reading, second.length + 9)).toBe(reading.passages.length - 1);
  });

  test('there is nothing to read where there is no account', () => {
    expect(readAccount(record, 2)).toBeNull();
  });

  test('a passage has what was added to its words later, and no other passage has it', () => {
    const { passage, index } = textOf(1, 'five');
    const addendum = {
      ...exampleAddendum,
      accountId: growthAccountId(1),
      start: passage.start + 2,
      end: passage.end - 1,
    };
    const elsewhere = { ...addendum, accountId: growthAccountId(2) };
    const passages = readAccount({ ...record, addenda: [addendum, elsewhere] }, 1)?.passages ?? [];
    expect(passages.filter(({ addenda }) => addenda.length > 0).map((read) => [read.index, read.addenda])).toEqual([
      [index, [addendum]],
    ]);
  });

  test('a change is what earlier accounts lack, or have elsewhere', () => {
    expect(isChange(textOf(1, 'Leeds'))).toBe(true);
    expect(isChange(textOf(1, 'five'))).toBe(true);
    expect(isChange(textOf(1, 'Interviewer'))).toBe(false);
    const [, , , told] = readAccount(record, 1)?.passages ?? [];
    expect(second).toContain('Slough');
    if (told === undefined) throw new Error('The account has fewer passages than it should.');
    const plain = { ...told.passage, status: 'same' as const, moved: false };
    expect(isChange({ ...told, passage: plain })).toBe(false);
    expect(isChange({ ...told, passage: { ...plain, moved: true } })).toBe(true);
  });
});
