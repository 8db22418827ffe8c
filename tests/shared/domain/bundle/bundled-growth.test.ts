import { expect, test } from 'vitest';
import { bundledGrowth } from '../../../../shared/domain/bundle/bundled-growth.ts';
import type { RecordsDocument } from '../../../../shared/domain/bundle/records/records-document.ts';
import { sampleRecord } from '../../../electron/vault/files/bundle/sample.ts';

const interpreter = {
  name: 'Selam Tekle',
  paitNumber: '',
  nrpsiNumber: '',
  qualification: '',
  vetting: '',
  languages: [{ language: 'Tigrinya', dialects: '' }],
  gender: '',
  provider: '',
};
const interpreterId = '55555555-5555-4555-8555-555555555555';

function records(kind: string, about: string | null, ...documents: readonly unknown[]): RecordsDocument {
  const versions = documents.map((document, index) => ({
    version: index + 1,
    newest: index === documents.length - 1,
    savedAt: '2026-04-01T09:00:00.000Z',
    savedBy: 'DC Example',
    changeReason: '',
    document,
  }));
  return { format: 'records/1', kind, records: [{ id: interpreterId, about, versions }] };
}

test('what is recorded beside the accounts counts as it stands today', () => {
  const { accounts, comparison } = sampleRecord();
  const first = accounts[0]?.sealed.id ?? '';
  const growth = bundledGrowth({
    accounts,
    comparison,
    records: [
      records('interpreter', null, interpreter, { ...interpreter, name: 'Selam Tekle Haile' }),
      records('recognised-interpreter', first, { registerId: interpreterId, basis: 'By the voice.' }),
    ],
  });
  expect(growth.interpreters.map(({ id, document }) => [id, document.name])).toEqual([
    [interpreterId, 'Selam Tekle Haile'],
  ]);
  expect(growth.accounts[0]?.interpreterId).toBe(interpreterId);
  expect(growth.accounts.slice(1).every((account) => account.interpreterId === null)).toBe(true);
  expect(growth.exposures).toEqual([]);
});

test('the turns are the text of each account', () => {
  for (const { text, turns } of bundledGrowth(sampleRecord()).accounts) expect(turns.at(-1)?.end).toBe(text.length);
});
