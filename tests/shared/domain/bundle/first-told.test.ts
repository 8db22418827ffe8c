import { expect, test } from 'vitest';
import { accountText } from '../../../../shared/domain/bundle/account-text.ts';
import { growthChart } from '../../../../shared/domain/bundle/documents/growth-chart.ts';
import { firstToldCsv, toldPassages, wordsFirstTold } from '../../../../shared/domain/bundle/first-told.ts';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import { noPredecessor } from '../../../../shared/domain/ledger.ts';
import { sampleRecord, sealedAccount } from '../../../electron/vault/files/bundle/sample.ts';

const texts = [
  'Interviewer: What happened?\nSelam: They took my papers. I worked at night.',
  'Interviewer: And then?\nSelam: They took my papers. I walked to the river.',
];

function record() {
  const first = sealedAccount(0, noPredecessor, texts[0]);
  const accounts = [first, sealedAccount(1, first.sha256, texts[1])];
  return sampleRecord({ accounts, comparison: compareAccounts(accounts.map(({ sealed }) => sealed)) });
}

test('the register names each passage of the person with the account that first told it', () => {
  const passages = toldPassages(record()).map(({ account, start, end, firstTold }) => ({
    words: texts[account]?.slice(start, end),
    firstTold,
  }));
  expect(passages.filter(({ words }) => words?.includes('papers')).map(({ firstTold }) => firstTold)).toEqual([0, 0]);
  expect(passages.find(({ words }) => words?.includes('river'))?.firstTold).toBe(1);
  expect(passages.some(({ words }) => words?.includes('happened') || words?.includes('And then'))).toBe(false);
});

test('the words first told are counted without the questions', () => {
  expect(wordsFirstTold(record())).toEqual([8, 5]);
});

test('the chart says its numbers in words, and holds no script', () => {
  const chart = growthChart(record());
  expect(chart).toContain('<title id="title">Words first told in each account</title>');
  expect(chart).toContain('8 words');
  expect(chart).toContain('5 words');
  expect(chart).not.toMatch(/<script|href|NaN|undefined/);
});

test('the table starts no formula', () => {
  for (const line of firstToldCsv(sampleRecord()).split('\r\n')) {
    expect(line).not.toMatch(/(?:^|,)"?[=+@-]/);
  }
});

test('an account as plain text ends with the words exactly as they were recorded', () => {
  const words = ' \r\n=1+1 <script>\u0000 e\u0301 \u{1f600}\n\n';
  const account = sealedAccount(0, noPredecessor, words);
  const text = accountText(sampleRecord(), account);
  expect(text.endsWith(`exactly as recorded ---\n${words}\n`)).toBe(true);
  expect(text).toContain('Given, as spoken: a Monday, after the rain\n');
  expect(text).toContain(account.sha256);
});
