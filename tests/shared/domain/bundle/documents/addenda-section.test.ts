import { expect, test } from 'vitest';
import { accountText } from '../../../../../shared/domain/bundle/account-text.ts';
import { accountPage } from '../../../../../shared/domain/bundle/documents/account-page.ts';
import { addendaSection } from '../../../../../shared/domain/bundle/documents/addenda-section.ts';
import { printablePage } from '../../../../../shared/domain/bundle/documents/page.ts';
import { sampleRecord } from '../../../../electron/vault/files/bundle/sample.ts';

const record = sampleRecord();
const [first, second] = record.accounts;

test('an account is printed with its addenda, each under the words that it is about', () => {
  const page = first === undefined ? '' : printablePage(accountPage(record, first), '');
  expect(page).toContain('Addendum 1: A second translation, by another linguist');
  expect(page).toContain('Two of them &lt;em&gt;took&lt;/em&gt; my papers.');
  expect(page).toContain('عمر حسن');
  expect(page).toContain('Addendum 2: The person’s own change');
  expect(page).toContain('ወረቀተይ ወሲዶም።');
  for (const { sha256 } of first?.addenda ?? []) expect(page).toContain(sha256);
});

test('an account without addenda says so, in print and as text', () => {
  expect(addendaSection('They took my papers.', []).text).toBe('');
  expect(second && accountText(record, second)).toContain('Addenda: none\n');
  expect(first && accountText(record, first)).toContain('Addenda: 2, in addenda.json');
});
