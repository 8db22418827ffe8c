import { expect, test } from 'vitest';
import { isInertMarkup } from '../../../../electron/vault/files/markup/inert.ts';
import type { CompleteCircumstances } from '../../../../shared/domain/account.ts';
import type { Exposure } from '../../../../shared/domain/exposure.ts';
import { growthChart } from '../../../../shared/domain/growth/growth-chart.ts';
import { growthDrawing } from '../../../../shared/domain/growth/growth-drawing.ts';
import { growthSvg } from '../../../../shared/domain/growth/growth-svg.ts';
import { growthCsv, growthRows } from '../../../../shared/domain/growth/growth-table.ts';
import { wordsFirstTold } from '../../../../shared/domain/growth/words-first-told.ts';
import { researchFindings } from '../../../../shared/domain/research-findings.ts';
import { growthAccount, growthRecord } from '../../../support/growth-record.ts';
import { exampleCircumstances, interviewOf, turnsOf } from '../../../support/vault/examples.ts';

type Interpreted = CompleteCircumstances['interpreter'];

function by(name: string): Interpreted {
  return { used: 'yes', name, language: 'Arabic' };
}

const nobody: Interpreted = { used: 'no', reason: 'She chose to speak English.' };

function account(number: number, text: string, day: string, interpreter: Interpreted, spoken = day) {
  const given = { spoken, earliest: day, latest: day };
  return growthAccount(turnsOf(text), number, { circumstances: { ...exampleCircumstances, given, interpreter } });
}

function seen(what: string, day: string | null, id = 1) {
  const document: Exposure = {
    kind: 'photographs',
    when: { spoken: 'one evening', earliest: day, latest: day },
    what,
    shownBy: '',
    notes: '',
  };
  return {
    id: `44444444-4444-4444-8444-${String(id).padStart(12, '0')}`,
    version: 1,
    savedAt: '2026-03-01T09:00:00.000Z',
    savedBy: 'DC J. Hale',
    changeReason: '',
    document,
  };
}

const threeAccounts = growthRecord(
  [
    account(1, 'They took my papers. I worked at night.', '2026-01-05', by('فاطمة الزهراء'), 'في الشتاء'),
    account(2, 'They took my papers. I worked at night.', '2026-02-05', nobody),
    account(3, 'I walked to the river. They took my papers.', '2026-06-05', by('Selam Tekle')),
  ],
  {
    exposures: [
      seen('<script>alert(1)</script>', '2026-03-01', 1),
      seen('A film', null, 2),
      seen('Six faces', '2026-01-20', 3),
    ],
  },
);

test('the words that each account was the first to tell are counted without labels and questions', () => {
  expect(wordsFirstTold(threeAccounts)).toEqual([8, 0, 5]);
  const interview = interviewOf(
    ['interviewer', 'What happened to your papers?'],
    ['person', 'They took my papers. I worked at night.'],
  );
  const another = interviewOf(['interviewer', 'And then?'], ['person', 'I walked to the river. They took my papers.']);
  expect(wordsFirstTold(growthRecord([growthAccount(interview, 1), growthAccount(another, 2)]))).toEqual([8, 5]);
});

test('the chart knows who interpreted, and where it was somebody else', () => {
  const interpreters = growthChart(threeAccounts).accounts.map(({ interpreter }) => interpreter);
  expect(interpreters).toEqual([
    { mark: 'I1', name: 'فاطمة الزهراء', language: 'Arabic', changedSince: null },
    null,
    { mark: 'I2', name: 'Selam Tekle', language: 'Arabic', changedSince: 1 },
  ]);
});

test('one interpreter keeps one mark, by the register or by the name', () => {
  const [first, second, third] = threeAccounts.accounts;
  if (!first || !second || !third) throw new Error('There are three accounts.');
  const interpreterId = '55555555-5555-4555-8555-555555555555';
  const same = growthRecord([
    { ...first, interpreterId },
    { ...third, interpreterId },
    { ...second, circumstances: { ...second.circumstances, interpreter: by(' selam  tekle ') } },
  ]);
  expect(growthChart(same).accounts.map(({ interpreter }) => interpreter?.mark)).toEqual(['I1', 'I1', 'I2']);
});

test('the table has the accounts in the order given, then what was seen or told by day, and last what has no day', () => {
  const rows = growthRows(growthChart(threeAccounts));
  expect(rows.map(({ what, meant, wordsFirstTold: words, note }) => [what, meant, words, note])).toEqual([
    ['Account 1', '5 January 2026', 8, 'Interpreter I1'],
    ['Account 2', '5 February 2026', 0, 'No interpreter'],
    ['Account 3', '5 June 2026', 5, 'Interpreter I2, another than in account 1'],
    ['Seen or been told S1', '20 January 2026', null, 'Photographs'],
    ['Seen or been told S2', '1 March 2026', null, 'Photographs'],
    ['Seen or been told S3', 'not recorded', null, 'Photographs'],
  ]);
  expect(growthCsv(threeAccounts).split('\r\n')[1]).toBe(
    'Account 1,في الشتاء,5 January 2026,8,Interpreter I1,"فاطمة الزهراء, Arabic"',
  );
});

test('the picture stands alone: named, described, without a script, with the note, and names keep their direction', () => {
  const svg = growthSvg(threeAccounts);
  expect(isInertMarkup(svg)).toBe(true);
  expect(svg).toContain('<title id="title">Words first told in each account</title>');
  expect(svg).toContain('account 1, 8 words; account 2, 0 words; account 3, 5 words');
  expect(svg).toContain('\u2068فاطمة الزهراء\u2069');
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).toContain('A larger number says only that more was told for the first time.');
  for (const { source } of researchFindings)
    expect(svg.replace(/<[^>]*>|\n/g, ' ').replace(/ +/g, ' ')).toContain(source);
  expect(svg).not.toMatch(/<script|href|url\(|NaN|undefined/);
});

test('all is inside the picture, and every length is a whole number, also for many accounts on one day', () => {
  const crowded = growthRecord(
    Array.from({ length: 40 }, (_, index) => account(index + 1, `Place ${index} was cold.`, '2026-01-05', nobody)),
  );
  for (const record of [threeAccounts, crowded]) {
    const { width, height, elements } = growthDrawing(growthChart(record));
    for (const { attributes } of elements) {
      const { x = 0, y = 0, width: wide = 0 } = attributes;
      expect([x, y, wide].every(Number.isInteger)).toBe(true);
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width);
      expect(Number(y)).toBeLessThanOrEqual(height);
    }
  }
});
