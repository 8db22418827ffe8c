import { expect, test } from 'vitest';
import { spokenText } from '../../../../shared/domain/account-text.ts';
import { accountText } from '../../../../shared/domain/bundle/account-text.ts';
import { html } from '../../../../shared/domain/bundle/documents/markup.ts';
import { registerPage } from '../../../../shared/domain/bundle/documents/register-page.ts';
import { firstToldCsv, registerOf } from '../../../../shared/domain/bundle/first-told.ts';
import type { RecordsDocument } from '../../../../shared/domain/bundle/records/records-document.ts';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import { noPredecessor } from '../../../../shared/domain/ledger.ts';
import { researchFindings } from '../../../../shared/domain/research-findings.ts';
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

/** Cells of a table without the marks that keep spreadsheets from running them. */
function rowsOf(table: string): string[][] {
  return table
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,"]*)(?:,|$)/g)]
        .slice(0, -1)
        .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );
}

test('the register out of a bundle names each passage of the person with the account that first told it', () => {
  const entries = registerOf(record());
  const firstToldIn = (words: string) =>
    entries.filter((entry) => entry.words.includes(words)).map(({ account }) => account.number);
  expect(firstToldIn('papers')).toEqual([1]);
  expect(firstToldIn('river')).toEqual([2]);
  expect(firstToldIn('he was called')).toEqual([2]);
  expect(entries.some(({ words }) => /happened|And then|You may say/.test(words))).toBe(false);
});

test('the table has a row for each entry, with all the circumstances under which it was first told', () => {
  const [header = [], ...rows] = rowsOf(firstToldCsv(record()));
  const river = rows.find((row) => row.some((cell) => cell.includes('river'))) ?? [];
  expect(Object.fromEntries(header.map((heading, index) => [heading, river[index]]))).toEqual({
    'order told': '3',
    kind: 'passage',
    'first told': 'I walked to the river.',
    'in the passage': 'I walked to the river.',
    'earlier words, where it differs': '',
    'account with the earlier words': '',
    translation: '',
    account: '2',
    'kind of account': 'Video-recorded interview (ABE)',
    'given as spoken': 'in spring',
    'taken to mean': '11 May 2026',
    interviewer: 'DC Example',
    interpreter: 'none used: She asked for none.',
    phase: 'not recorded',
    'question just before': 'And then?\nSelam: You may say it as you like.',
    'type of the question': 'type not recorded',
    present: 'R. Haile (supporter)',
    'seen or told before': expect.stringMatching(/^(?:none recorded|[A-Z].*: .*)$/),
    'perhaps seen or told before': expect.stringMatching(/^(?:none recorded|[A-Z].*: .*)$/),
    start: expect.stringMatching(/^\d+$/),
    end: expect.stringMatching(/^\d+$/),
  });
});

test('what the person had seen or been told stands in the rows of the accounts after it, as it is recorded today', () => {
  const kept = (versions: readonly string[]) => ({
    id: crypto.randomUUID(),
    about: null,
    versions: versions.map((what, index) => ({
      version: index + 1,
      newest: index === versions.length - 1,
      savedAt: '2026-04-01T09:00:00Z',
      savedBy: 'DC Example',
      changeReason: '',
      document: {
        kind: 'photographs',
        when: { spoken: 'in April', earliest: '2026-04-01', latest: '2026-04-30' },
        what,
        shownBy: '',
        notes: '',
      },
    })),
  });
  const exposures: RecordsDocument = {
    format: 'records/1',
    kind: 'exposure',
    records: [kept(['two pictures', 'three pictures'])],
  };
  const entries = registerOf({ ...record(), records: [exposures] });
  const seenBefore = entries.map(({ account }) => [
    account.number,
    ...account.seenOrTold.before.map(({ what }) => what),
  ]);
  expect(new Set(seenBefore.map(String))).toEqual(new Set(['1', '2,three pictures']));
});

test('the page shows every entry below the circumstances of its account, with the fixed note, and runs nothing', () => {
  const of = record();
  const { body, reference } = registerPage(of);
  expect(reference).toBe('TOY-2026-0001-b004/C2');
  for (const { words } of registerOf(of)) expect(body.text).toContain(words.replaceAll("'", '&#39;'));
  for (const { finding } of researchFindings) expect(body.text).toContain(html`${finding}`.text);
  expect(body.text).toContain('none used: <bdi>She asked for none.</bdi>');
  expect(body.text).not.toMatch(/<script|%|undefined/);
});

test('an account that was the first to tell nothing is named all the same', () => {
  const said = 'They took my papers.';
  const first = sealedAccount(0, noPredecessor, said);
  const accounts = [first, sealedAccount(1, first.sha256, said)];
  const comparison = compareAccounts(accounts.map(({ sealed }) => spokenText(sealed)));
  const { body } = registerPage(sampleRecord({ accounts, comparison }));
  expect(body.text).toMatch(/First told in account 2, given “<bdi>in spring<\/bdi>”<\/h2><p>Nothing was first told/);
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
