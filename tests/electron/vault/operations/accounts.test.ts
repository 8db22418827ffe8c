import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyCircumstances } from '../../../../shared/domain/account.ts';
import { noPredecessor } from '../../../../shared/domain/ledger.ts';
import { exampleCircumstances, examplePassphrase } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

async function openVault(): Promise<VaultUnderTest> {
  const vault = new VaultUnderTest();
  await vault.create();
  return vault;
}

describe('people', () => {
  test('are listed under the name they chose, with their case and what is kept of them', async () => {
    const vault = await openVault();
    const selam = await vault.addPerson('ሰላም');
    await vault.recordSealed(selam, 'I came by lorry.');
    await vault.recordDraft(selam, 'Then we');
    await vault.addPerson('Ana');
    const { people } = await vault.ask('person.list', {});
    expect(people.map(({ chosenName, sealedAccounts, drafts }) => [chosenName, sealedAccounts, drafts])).toEqual([
      ['ሰላም', 1, 1],
      ['Ana', 0, 0],
    ]);
  });

  test('of one case share it, whatever its capitals', async () => {
    const vault = await openVault();
    await vault.ask('person.add', { chosenName: 'Ana', caseReference: 'op-heron' });
    await vault.ask('person.add', { chosenName: 'Selam', caseReference: 'OP-HERON' });
    const { people } = await vault.ask('person.list', {});
    expect(people.map(({ caseReference }) => caseReference)).toEqual(['op-heron', 'op-heron']);
  });
});

describe('drafts', () => {
  test('come back as they were written, after the vault was locked too', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const text = '  ኣነ ንሱዳን ኣትየ።\r\n\u0000 “quoted” <script>alert(1)</script>\n';
    const accountId = await vault.recordDraft(personId, text);
    vault.lock();
    await vault.ask('vault.unlock', { passphrase: examplePassphrase });
    const { draft, person } = await vault.ask('account.readDraft', { accountId });
    expect(draft).toMatchObject({ revision: 1, text, circumstances: exampleCircumstances });
    expect(person.chosenName).toBe('Selam');
  });

  test('that were saved elsewhere in between are stale, and what was saved stays', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    const stale = { accountId, basedOn: 0, circumstances: exampleCircumstances, text: 'second' };
    expect(await vault.refusal('account.saveDraft', stale)).toMatchObject({ code: 'stale' });
    expect((await vault.ask('account.readDraft', { accountId })).draft.text).toBe('first');
  });

  test('with the same content are kept once', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    const same = { accountId, basedOn: 1, circumstances: exampleCircumstances, text: 'first' };
    expect((await vault.ask('account.saveDraft', same)).revision).toBe(1);
    expect((await vault.ask('account.saveDraft', { ...same, text: 'first.' })).revision).toBe(2);
  });

  test('with half a character are refused, so that no word is kept otherwise than it was written', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    const broken = { accountId, basedOn: 1, circumstances: exampleCircumstances, text: 'half \ud83d' };
    expect(await vault.refusal('account.saveDraft', broken)).toMatchObject({
      code: 'malformed',
      fields: [{ field: 'text' }],
    });
  });
});

describe('sealing', () => {
  test('keeps one document whose hash and predecessor anyone can check', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const first = await vault.ask('account.read', {
      accountId: await vault.recordSealed(personId, 'I came by lorry.'),
    });
    const second = await vault.ask('account.read', { accountId: await vault.recordSealed(personId, 'We were nine.') });
    expect(first.account).toMatchObject({ number: 1, previousSha256: noPredecessor, draftRevisions: 1 });
    expect(second.account).toMatchObject({ number: 2, previousSha256: first.sha256 });
    expect(second.account.textSha256).toBe(createHash('sha256').update('We were nine.').digest('hex'));
    const exactBytes = `${JSON.stringify(second.account, null, 2)}\n`;
    expect(createHash('sha256').update(exactBytes).digest('hex')).toBe(second.sha256);
  });

  test('refuses what is not complete, field by field', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), '', emptyCircumstances);
    const failure = await vault.refusal('account.seal', { accountId, revision: 1 });
    expect(failure.code).toBe('incomplete');
    expect(failure.fields.map(({ field }) => field)).toContain('circumstances.interpreter');
    expect(failure.fields.map(({ field }) => field)).toContain('text');
  });

  test('refuses a draft that is not the one that was read through', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    expect(await vault.refusal('account.seal', { accountId, revision: 2 })).toMatchObject({ code: 'stale' });
  });

  test('is final: no draft, no second seal', async () => {
    const vault = await openVault();
    const accountId = await vault.recordSealed(await vault.addPerson(), 'I came by lorry.');
    const edit = { accountId, basedOn: 1, circumstances: exampleCircumstances, text: 'other' };
    expect(await vault.refusal('account.saveDraft', edit)).toMatchObject({ code: 'not-permitted' });
    expect(await vault.refusal('account.seal', { accountId, revision: 1 })).toMatchObject({ code: 'not-permitted' });
    expect(await vault.refusal('account.readDraft', { accountId })).toMatchObject({ code: 'not-permitted' });
  });
});

test('the timeline shows sealed accounts and drafts with their circumstances', async () => {
  const vault = await openVault();
  const personId = await vault.addPerson();
  await vault.recordSealed(personId, 'I came by lorry.');
  await vault.recordDraft(personId, 'Then we');
  const { accounts } = await vault.ask('person.read', { personId });
  expect(accounts).toMatchObject([
    { number: 1, words: 4, kind: 'initial-account', given: exampleCircumstances.given },
    { number: null, words: 2, interviewer: 'DC J. Hale' },
  ]);
});

test('the comparison follows the order in which accounts were given, not sealed', async () => {
  const vault = await openVault();
  const personId = await vault.addPerson();
  const march = { spoken: 'in March', earliest: '2026-03-14', latest: '2026-03-14' };
  const january = { spoken: 'in January', earliest: '2026-01-10', latest: '2026-01-10' };
  await vault.recordSealed(personId, 'I came by lorry. We were nine people in the back.', { given: march });
  await vault.recordSealed(personId, 'I came by lorry.', { given: january });
  const { accounts, comparison } = await vault.ask('comparison.read', { personId });
  expect(accounts.map(({ number }) => number)).toEqual([2, 1]);
  expect(comparison.comparisons[0]?.passages.map(({ status, firstDisclosed }) => [status, firstDisclosed])).toEqual([
    ['same', 0],
    ['new', 1],
  ]);
});
