import { expect, test } from 'vitest';
import { translationInWords } from '../../../../shared/domain/growth/decision-wording.ts';
import type { GrowthAccount, GrowthRecord } from '../../../../shared/domain/growth/growth-record.ts';
import { changedAcross, translationCheck } from '../../../../shared/domain/growth/translation-check.ts';
import { keptDecision, placeOf } from '../../../support/decisions.ts';
import { growthAccount, growthRecord } from '../../../support/growth-record.ts';
import { exampleCircumstances, exampleOccasion, interviewOf } from '../../../support/vault/examples.ts';

const told = 'They kept nine of us in one room in Slough.';
const differs = 'They kept eleven of us in one room in Slough.';

interface Interpreted {
  readonly name: string;
  readonly language: string;
  readonly dialect?: string;
  readonly registerId?: string;
}

function interpretedBy(interpreted: Interpreted | null): Partial<GrowthAccount> {
  if (interpreted === null) return {};
  const { name, language, dialect = '', registerId = null } = interpreted;
  const { phases, breaks, interpreting } = exampleOccasion;
  return {
    circumstances: { ...exampleCircumstances, language, interpreter: { used: 'yes', name, language } },
    occasion: { phases, breaks, interpreting: { ...interpreting, dialect } },
    interpreterId: registerId,
  };
}

function recordOf(
  first: Interpreted | null,
  second: Interpreted | null,
  words = differs,
  interpreters: GrowthRecord['interpreters'] = [],
): GrowthRecord {
  return growthRecord(
    [
      growthAccount(interviewOf(['person', told]), 1, interpretedBy(first)),
      growthAccount(interviewOf(['person', words]), 2, interpretedBy(second)),
    ],
    { interpreters },
  );
}

function across(record: GrowthRecord) {
  return record.comparison.comparisons.flatMap(({ account, passages }) =>
    passages.map((passage) => changedAcross(record, account, passage).map(({ kind }) => kind)),
  );
}

const mebrat = { name: 'Mebrat T.', language: 'Tigrinya', dialect: 'Eritrean' };

test.each([
  ['nobody interpreted either time', null, null, []],
  ['the same interpreter, in other letters', mebrat, { ...mebrat, name: 'mebrat  t.' }, []],
  ['another interpreter', mebrat, { ...mebrat, name: 'Yonas G.' }, ['interpreter']],
  ['an interpreter for the first time', null, { ...mebrat, dialect: '' }, ['interpreter', 'language']],
  ['another dialect', mebrat, { ...mebrat, dialect: 'Tigray' }, ['dialect']],
  ['a dialect recorded only once', mebrat, { ...mebrat, dialect: '' }, []],
  ['another language', mebrat, { ...mebrat, language: 'Amharic' }, ['language']],
] as const)('a passage that differs, and %s', (_, first, second, expected) => {
  expect(across(recordOf(first, second))).toEqual([expected]);
});

test('two names of one entry in the register are one interpreter', () => {
  const registerId = '55555555-5555-4555-8555-555555555555';
  const entry = (changes: { name: string }): Interpreted => ({ ...mebrat, ...changes, registerId });
  expect(across(recordOf(entry({ name: 'Mebrat T.' }), entry({ name: 'M. Tesfay' })))).toEqual([[]]);
});

test('a passage that does not differ asks for nothing, whoever interpreted', () => {
  const other = { ...mebrat, name: 'Yonas G.', language: 'Amharic' };
  expect(across(recordOf(mebrat, other, told))).toEqual([[]]);
  expect(across(recordOf(mebrat, other, 'My cousin Almaz came by boat.'))).toEqual([[]]);
});

/** What is said of the only passage of the latest account. */
function inWords(record: GrowthRecord): string | null {
  const latest = record.comparison.comparisons.at(-1);
  const [passage] = latest?.passages ?? [];
  if (latest === undefined || passage === undefined) throw new Error('Nothing is compared.');
  return translationInWords(translationCheck(record, latest.account, passage));
}

test('the words name what is other, and the accounts in which it was', () => {
  const { accounts } = recordOf(mebrat, { ...mebrat, dialect: 'Tigray' }, told);
  const third = interpretedBy({ name: 'Yonas G.', language: 'Tigrinya', dialect: 'Eritrean' });
  const record = growthRecord([...accounts, growthAccount(interviewOf(['person', differs]), 3, third)]);
  expect(inWords(record)).toBe(
    'check the translation first: another interpreter than in accounts 1 and 2, another dialect than in account 2',
  );
  expect(inWords(recordOf(mebrat, { ...mebrat, name: 'Yonas G.', language: 'Amharic' }))).toBe(
    'check the translation first: another interpreter and another language than in account 1',
  );
  expect(inWords(recordOf(mebrat, mebrat))).toBeNull();
});

test('a person asks for the check where the program does not, answers it, and withdraws either', () => {
  const { accounts } = recordOf(mebrat, mebrat);
  const place = placeOf(accounts[1]?.text ?? '', differs, 2);
  const asked = keptDecision(place, { about: 'mark', mark: 'check-the-translation-first' });
  const answered = keptDecision(place, { about: 'translation', answer: 'same-in-the-original' });
  const withdrawn = keptDecision(place, answered.document.matter, { withdrawn: true });
  expect(inWords(growthRecord(accounts, { decisions: [asked] }))).toBe('check the translation first');
  expect(inWords(growthRecord(accounts, { decisions: [asked, answered] }))).toBe(
    'translation checked: same in the original (\u2068DC J. Hale\u2069, 5 March 2026)',
  );
  expect(inWords(growthRecord(accounts, { decisions: [asked, withdrawn] }))).toBe('check the translation first');
});
