/** "Check the translation first" in every export that says that something differs. */
import { expect, test } from 'vitest';
import { spokenText } from '../../../../shared/domain/account-text.ts';
import { bundledGrowth } from '../../../../shared/domain/bundle/bundled-growth.ts';
import { comparisonPage } from '../../../../shared/domain/bundle/documents/comparison-page.ts';
import { registerPage } from '../../../../shared/domain/bundle/documents/register-page.ts';
import { firstToldCsv } from '../../../../shared/domain/bundle/first-told.ts';
import type { BundleRecord } from '../../../../shared/domain/bundle/record.ts';
import type { RecordsDocument } from '../../../../shared/domain/bundle/records/records-document.ts';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import type { KeptDecision } from '../../../../shared/domain/growth/decisions.ts';
import { mapCsv } from '../../../../shared/domain/growth/map-wording.ts';
import { noPredecessor } from '../../../../shared/domain/ledger.ts';
import { sampleRecord, sealedAccount } from '../../../electron/vault/files/bundle/sample.ts';
import { keptDecision } from '../../../support/decisions.ts';
import { interviewOf } from '../../../support/vault/examples.ts';

const differs = 'They kept eleven of us in one room in Slough.';
const first = sealedAccount(0, noPredecessor, interviewOf(['person', 'They kept nine of us in one room in Slough.']));
const second = sealedAccount(1, first.sha256, interviewOf(['person', differs]));

/** The first through an interpreter, the second through another, unless it is said otherwise. */
function recordOf(decisions: readonly KeptDecision[] = [], name = 'Yonas G.'): BundleRecord {
  const { sealed } = second;
  const interpreter = { used: 'yes' as const, name, language: 'Tigrinya' };
  const accounts = [
    first,
    { ...second, sealed: { ...sealed, circumstances: { ...sealed.circumstances, interpreter } } },
  ];
  const kept = decisions.map(({ id, document, ...version }) => ({
    id,
    about: document.accountId,
    versions: [{ ...version, newest: true, document }],
  }));
  const records: RecordsDocument[] =
    kept.length === 0 ? [] : [{ format: 'records/1', kind: 'comparison-decision', records: kept }];
  const comparison = compareAccounts(accounts.map((account) => spokenText(account.sealed)));
  return sampleRecord({ accounts, records, comparison, suggested: [] });
}

function answered(): KeptDecision {
  const { id: accountId, text } = second.sealed;
  const start = text.indexOf(differs);
  return keptDecision(
    { accountId, start, end: start + differs.length },
    { about: 'translation', answer: 'same-in-the-original' },
  );
}

function exportsOf(record: BundleRecord): Record<string, string> {
  return {
    comparison: comparisonPage(record).body.text,
    register: registerPage(record).body.text,
    'register as a table': firstToldCsv(record),
    map: mapCsv(bundledGrowth(record)),
  };
}

const asks = /check the translation first: another interpreter than in account 1/i;

test.each(Object.entries(exportsOf(recordOf())))('%s asks for the check where interpreters changed', (_, text) => {
  expect(text).toMatch(asks);
});

test.each(Object.entries(exportsOf(recordOf([], 'M. T.'))))('%s asks for none with the same interpreter', (_, text) => {
  expect(text).not.toMatch(/translation first/i);
});

test.each(Object.entries(exportsOf(recordOf([answered()]))))(
  '%s gives the answer of a person with who and when, and asks no more',
  (_, text) => {
    expect(text).not.toMatch(/translation first/i);
    expect(text).toMatch(/translation checked: same in the original/i);
    expect(text).toContain('DC J. Hale');
    expect(text).toContain('5 March 2026');
  },
);

test('the map says it in the cell and in the sentence', () => {
  const check = 'check the translation first: another interpreter than in account 1';
  const map = mapCsv(bundledGrowth(recordOf()));
  expect(map).toContain(`,first told,differs; ${check},`);
  expect(map).toContain(`; told again and differs (${check}) in account 2.`);
});
