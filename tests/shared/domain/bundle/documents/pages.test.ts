import { describe, expect, test } from 'vitest';
import { bundleDocument } from '../../../../../shared/domain/bundle/bundle-document.ts';
import { accountPage } from '../../../../../shared/domain/bundle/documents/account-page.ts';
import { comparisonPage } from '../../../../../shared/domain/bundle/documents/comparison-page.ts';
import { coverPage } from '../../../../../shared/domain/bundle/documents/cover-page.ts';
import { instructions } from '../../../../../shared/domain/bundle/documents/instructions.ts';
import { ledgerPage } from '../../../../../shared/domain/bundle/documents/ledger-page.ts';
import { html } from '../../../../../shared/domain/bundle/documents/markup.ts';
import { printablePage, readablePage } from '../../../../../shared/domain/bundle/documents/page.ts';
import { passageInWords } from '../../../../../shared/domain/bundle/documents/passage-in-words.ts';
import { readMeFirst } from '../../../../../shared/domain/bundle/documents/read-me-first.ts';
import { receiptPage, receiptText } from '../../../../../shared/domain/bundle/documents/receipt.ts';
import { recordsPage } from '../../../../../shared/domain/bundle/documents/records-page.ts';
import { recordKinds } from '../../../../../shared/domain/bundle/records/kinds.ts';
import type { Detail, Passage } from '../../../../../shared/domain/comparison/result.ts';
import { noPredecessor } from '../../../../../shared/domain/ledger.ts';
import { sampleRecord, sealedAccount } from '../../../../electron/vault/files/bundle/sample.ts';

const record = sampleRecord();
const bundle = bundleDocument(record);
const signing = { forceCode: 'TOY', fingerprintHex: 'ab cd', fingerprintSsh: 'SHA256:x' };
const receipt = { ...signing, fileName: 'b.zip', bytes: 1, sha256: 'ab', tagManifestSha512: 'cd', files: 2 };
const print = (page: Parameters<typeof printablePage>[0]) => printablePage(page, '');
const pages: Record<string, string> = {
  cover: print(coverPage(bundle)),
  accounts: record.accounts.map((account) => print(accountPage(record, account))).join(''),
  comparison: print(comparisonPage(record)),
  ledger: print(ledgerPage(record)),
  'records to print': recordPages(print),
  'records to read': recordPages(readablePage),
  receipt: print(receiptPage(bundle, receipt)),
  'read me first': readMeFirst(bundle, signing),
};
const texts = { ...pages, 'receipt as text': receiptText(bundle, receipt), instructions: instructions('x', signing) };

function recordPages(as: (page: Parameters<typeof printablePage>[0]) => string): string {
  return record.records
    .flatMap((document) =>
      recordKinds.filter(({ name }) => name === document.kind).map((kind) => recordsPage(record, kind, document)),
    )
    .map(as)
    .join('');
}

/** What a reader sees: the text without its tags. */
function seen(page: string): string {
  return page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe.each(Object.entries(pages))('the page %s', (_, page) => {
  test('holds no script, no figure, and asks for nothing', () => {
    expect(page).not.toMatch(/<(?:script|figure|img|link|iframe|form|object|base)\b/i);
    expect(page).not.toMatch(/\son\w+=|javascript:|https?:|url\(|@import/i);
    expect(page).toContain("default-src 'none'");
  });

  test('is marked and names itself', () => {
    expect(page).toContain('OFFICIAL-SENSITIVE');
    expect(page).toContain('TOY-2026-0001-b004');
    expect(page).toContain('lang="en-GB"');
  });
});

test.each(Object.entries(texts))('%s uses no word that judges', (_, text) => {
  const words = [
    'inconsistent',
    'contradiction',
    'lied',
    'failed to mention',
    'changed story',
    'credibility',
    'deleted',
  ];
  for (const word of words) {
    expect(text.toLowerCase()).not.toMatch(new RegExp(`\\b${word}`));
  }
  expect(text).not.toMatch(/similarity|\d ?%[^;]*(?:same|match)/);
});

describe('what a person said', () => {
  test('stands on the page of the account, whatever it is', () => {
    const words = 'He said: <script>alert(1)</script> & "no" \'yes\'\nأخذوا هاتفي\n  two blanks';
    const account = sealedAccount(0, noPredecessor, words);
    const page = print(accountPage(record, account));
    expect(page).not.toContain('<script');
    expect(seen(page)).toContain(words);
    expect(seen(page)).toContain('Selam <b>');
  });

  test('shows control characters instead of losing them', () => {
    expect(html`${'a\u0000b\u0007'}`.text).toBe('a[U+0000]b[U+0007]');
    expect(html`${'a\r\nb\rc\td'}`.text).toBe('a\nb\nc\td');
  });

  test('is placed as markup only where markup made it', () => {
    expect(html`<p title="${'"><x'}">${[html`<b>1</b>`, html`${2}`]}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;x"><b>1</b>2</p>',
    );
  });
});

describe('the comparison in words', () => {
  const first = sealedAccount(0, noPredecessor, 'He left in May with one bag.');
  const second = sealedAccount(1, first.sha256, 'He left in June with my bag.');
  const accounts = [first, second];
  const passage = (details: Detail[], origins: Passage['origins'] = []): Passage => ({
    start: 0,
    end: 28,
    status: 'changed',
    labels: ['changed'],
    moved: false,
    sources: [],
    firstDisclosed: 0,
    origins,
    details,
  });
  const words = (details: Detail[], origins?: Passage['origins']) =>
    seen(
      `<body>${passageInWords(passage(details, origins), { account: 1, passages: [], notRepeated: [] }, accounts).text}`,
    );

  test('spells out what differs, what is first told here, and what is not repeated', () => {
    const was = { account: 0, start: 11, end: 14 };
    expect(words([{ kind: 'changed', start: 11, end: 15, was }])).toBe(
      'He left in [not repeated: May] [first told here: June] with my bag.',
    );
    expect(words([{ kind: 'added', start: 20, end: 23 }])).toBe('He left in June with [first told here: my] bag.');
    expect(words([{ kind: 'dropped', start: 15, end: 15, was: { account: 0, start: 20, end: 23 } }])).toBe(
      'He left in June [not repeated: one] with my bag.',
    );
  });

  test('names the account that told a detail before this one', () => {
    const origins = [{ start: 11, end: 15, account: 0 }];
    expect(words([{ kind: 'added', start: 11, end: 15 }], origins)).toContain('[first told in account 1: June]');
  });

  test('shows every passage, where it was first told, and what is told earlier and not repeated', () => {
    const text = seen(pages.comparison ?? '');
    expect(text).toContain('Told before, with more detail; first told in account 1');
    expect(text).toContain('They took my papers and my [first told here: phone].');
    expect(text).toContain('Told before; first told in account 1; told in another order than before');
    expect(text).toContain('Account 1: told earlier, not repeated here');
  });

  test('comes with research on both sides, always', () => {
    const text = seen(pages.comparison ?? '');
    for (const source of ['Gilbert', 'Odinot', 'Krix', 'Fisher', 'Stanley', 'Herlihy']) {
      expect(text).toContain(source);
    }
  });

  test('says what people decided of a passage, who and why, with the program’s suggestion beside', () => {
    const text = seen(pages.comparison ?? '').replace(/\s+/g, ' ');
    expect(text).toContain(
      'The program’s suggestion: told before, with more detail; first told in account 1. Decided by DC Example on 5 March 2026: These tell the same (account 1, given a Monday, after the rain: “They took my papers.”). Why: ንሳ ከምኡ ኢላ። <b>She said so.</b>',
    );
  });

  test('says what the program suggests of a passage that follows a decision on another', () => {
    const [, later] = record.comparison.comparisons;
    const passage = later?.passages[2];
    if (passage === undefined) throw new RangeError('The sample has no such passage.');
    const suggested = [{ account: 2, passage: { ...passage, status: 'same' as const, firstDisclosed: 0 } }];
    const text = seen(print(comparisonPage(sampleRecord({ suggested }))));
    expect(text).toContain(
      'The program’s suggestion: Told before; first told in account 1. It follows what was decided',
    );
  });

  test('parts what is not repeated where something was decided of a part of it', () => {
    const [account, later] = record.accounts.map(({ sealed }) => sealed);
    if (account === undefined || later === undefined) throw new RangeError('The sample has no such accounts.');
    const [first, second] = ['They took my papers.', 'I worked at night.'].map((words) => {
      const start = account.text.indexOf(words);
      return { account: 0, start, end: start + words.length };
    });
    if (first === undefined || second === undefined) throw new RangeError('The sample has no such words.');
    const between = { account: 0, start: first.end, end: second.start };
    const records = record.records.map((document) => JSON.parse(JSON.stringify(document)));
    const decision = records.find(({ kind }) => kind === 'comparison-decision').records[0].versions[0].document;
    const { account: _, ...place } = second;
    decision.passage = { accountId: account.id, ...place };
    decision.matter = { about: 'mark', mark: 'not-asked' };
    const [compared, ...others] = record.comparison.comparisons;
    if (compared === undefined) throw new RangeError('The sample compares nothing.');
    const comparisons = [{ ...compared, notRepeated: [first, between, second] }, ...others];
    const text = seen(
      print(comparisonPage(sampleRecord({ records, comparison: { ...record.comparison, comparisons } }))),
    );
    const notes = text.split('Account 1: told earlier, not repeated here').filter((part) => part.includes('Not asked'));
    expect(notes).toHaveLength(1);
    expect(notes[0]?.split('Account 3, given')[0]).not.toContain('They took my papers.');
  });

  test('says where it is approximate', () => {
    const approximate = sampleRecord({ comparison: { ...record.comparison, approximate: true } });
    expect(seen(print(comparisonPage(approximate)))).toContain('This comparison is approximate');
    expect(seen(pages.comparison ?? '')).not.toContain('This comparison is approximate');
  });
});

test('what is left out is said on the cover, with its reason', () => {
  const text = seen(pages.cover ?? '');
  expect(text).toContain('33333333-3333-4333-8333-333333333333');
  expect(text).toContain('It is still being written.');
  expect(text).toContain(`1 of ${record.ledger.lines.length} ledger entries`);
  const whole = bundleDocument(sampleRecord({ unsealedDrafts: [], ledger: { lines: [], headSha256: noPredecessor } }));
  expect(whole.leftOut).toEqual([]);
  expect(seen(print(coverPage(whole)))).toContain("Nothing of this person's record is left out.");
});
