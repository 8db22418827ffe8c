import { expect, test } from 'vitest';
import { spokenText } from '../../../../shared/domain/account-text.ts';
import { accountText } from '../../../../shared/domain/bundle/account-text.ts';
import { growthChart } from '../../../../shared/domain/bundle/documents/growth-chart.ts';
import { firstToldCsv, toldPassages, wordsFirstTold } from '../../../../shared/domain/bundle/first-told.ts';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import { noPredecessor } from '../../../../shared/domain/ledger.ts';
import { sampleRecord, sealedAccount } from '../../../electron/vault/files/bundle/sample.ts';
import { interviewOf } from '../../../support/vault/examples.ts';

const interviews = [
  interviewOf(['interviewer', 'What happened?'], ['person', 'They took my papers. I worked at night.']),
  interviewOf(
    ['interviewer', 'And then?\nSelam: You may say it as you like.'],
    ['person', 'They took my papers. I walked to the river.\nInterviewer: that is what he was called.'],
  ),
];

function record() {
  const first = sealedAccount(0, noPredecessor, interviews[0]);
  const accounts = [first, sealedAccount(1, first.sha256, interviews[1])];
  return sampleRecord({ accounts, comparison: compareAccounts(accounts.map(({ sealed }) => spokenText(sealed))) });
}

test('the register names each passage of the person with the account that first told it', () => {
  const { accounts, comparison } = record();
  const passages = toldPassages({ accounts, comparison }).map(({ account, start, end, firstTold }) => ({
    words: accounts[account]?.sealed.text.slice(start, end),
    firstTold,
  }));
  expect(passages.filter(({ words }) => words?.includes('papers')).map(({ firstTold }) => firstTold)).toEqual([0, 0]);
  expect(passages.find(({ words }) => words?.includes('river'))?.firstTold).toBe(1);
  expect(passages.find(({ words }) => words?.includes('he was called'))?.firstTold).toBe(1);
  expect(passages.some(({ words }) => /happened|And then|You may say/.test(words ?? ''))).toBe(false);
});

test('the words first told are counted without the questions', () => {
  expect(wordsFirstTold(record())).toEqual([8, 12]);
});

test('the chart says its numbers in words, and holds no script', () => {
  const chart = growthChart(record());
  expect(chart).toContain('<title id="title">Words first told in each account</title>');
  expect(chart).toContain('8 words');
  expect(chart).toContain('12 words');
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
