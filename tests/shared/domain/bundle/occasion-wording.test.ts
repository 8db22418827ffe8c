import { describe, expect, test } from 'vitest';
import { accountText } from '../../../../shared/domain/bundle/account-text.ts';
import { accountPage } from '../../../../shared/domain/bundle/documents/account-page.ts';
import { checkWords } from '../../../../shared/domain/bundle/interpreting-wording.ts';
import { occasionRows } from '../../../../shared/domain/bundle/occasion-wording.ts';
import {
  emptyOccasion,
  type Interpreting,
  interpreterChecks,
  type Occasion,
} from '../../../../shared/domain/content.ts';
import { noPredecessor } from '../../../../shared/domain/ledger.ts';
import { sampleRecord, sealedAccount } from '../../../electron/vault/files/bundle/sample.ts';

const interpreter = { used: 'yes', name: 'ለታይ', language: 'Tigrinya' } as const;
const interpreting: Interpreting = {
  registerId: null,
  mode: 'telephone',
  technique: 'relay',
  dialect: 'Keren',
  jobNumber: 'J-77',
  checks: [...interpreterChecks],
  exceptionReason: 'Nobody on the list\nspeaks it.',
  exceptionAuthoriser: 'DI Osei',
  startedAt: '14:05',
  endedAt: '15:40',
  problems: 'The line broke off twice.',
  leftAloneWithThePerson: true,
  tookTheStatement: true,
};
const at = '2026-03-02T14:05:00.000Z';
const occasion: Occasion = {
  ...emptyOccasion,
  interpreting,
  phases: [{ phase: 'rapport', startedAt: at, endedAt: null }],
  breaks: [{ startedAt: at, endedAt: '2026-03-02T14:15:00.000Z', askedBy: 'Selam', reason: 'water', onResuming: '' }],
  groundRules: ['do-not-guess'],
  demeanour: [{ at, observed: 'She looked at the door.', interpretation: '' }],
};

describe('the words for an occasion', () => {
  const rows = occasionRows(interpreter, occasion);

  test('tell everything that was recorded of the interpreter', () => {
    const said = rows.map(([, value]) => value).join('\n');
    for (const words of ['By telephone', 'Through another language', 'Keren', 'J-77', 'DI Osei', '14:05', '15:40']) {
      expect(said).toContain(words);
    }
    for (const check of interpreterChecks) expect(said).toContain(checkWords[check]);
    expect(said).toContain('Nobody on the list\nspeaks it.');
    expect(said).toContain('The line broke off twice.');
    expect(said).toContain('left alone with the person; The interpreter took the statement');
  });

  test('tell phases, breaks, ground rules and demeanour, and have no row for what was not recorded', () => {
    expect(rows).toContainEqual(['Phase', 'Rapport, from 2 March 2026, 14:05 UTC']);
    expect(rows).toContainEqual(['Break', 'from 2 March 2026, 14:05 UTC to 2 March 2026, 14:15 UTC']);
    expect(rows).toContainEqual(['Break asked for by', 'Selam']);
    expect(rows).toContainEqual(['Observed, 2 March 2026, 14:05 UTC', 'She looked at the door.']);
    expect(rows.map(([label]) => label)).not.toContain('Said on resuming');
    expect(rows.map(([label]) => label)).not.toContain('The officer’s interpretation');
  });

  test('say nothing of an interpreter where there was none', () => {
    expect(occasionRows({ used: 'no', reason: 'She chose English.' }, { ...emptyOccasion, interpreting })).toEqual([
      ['Read back', 'not recorded'],
    ]);
  });
});

describe('an exported account', () => {
  const told = sealedAccount(0, noPredecessor);
  const account = { ...told, sealed: { ...told.sealed, occasion } };

  test('prints how the interpreter was used', () => {
    const { body } = accountPage(sampleRecord(), account);
    expect(body.text).toContain('<th scope="row">Authorised by</th><td><bdi>DI Osei</bdi></td>');
  });

  test('keeps every line of the header of its text on one line', () => {
    const text = accountText(sampleRecord(), account);
    expect(text).toContain('Why this interpreter was needed: Nobody on the list speaks it.\n');
  });
});
