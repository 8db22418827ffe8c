import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyCircumstances } from '../../../../shared/domain/account.ts';
import { emptyOccasion } from '../../../../shared/domain/content.ts';
import { noPredecessor } from '../../../../shared/domain/ledger.ts';
import {
  exampleCircumstances,
  exampleOccasion,
  examplePassphrase,
  exampleTurn,
  turnsOf,
} from '../../../support/vault/examples.ts';
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
    const turns = [
      exampleTurn({
        speaker: 'interviewer',
        words: 'Where were you?',
        question: 'open',
        at: '2026-03-03T09:00:00.000Z',
      }),
      exampleTurn({
        words: '  \r\n\u0000 “quoted” <script>alert(1)</script>\n',
        original: { language: 'Tigrinya', words: 'ኣነ ንሱዳን ኣትየ።' },
        mark: 'ask about the road',
      }),
    ];
    const accountId = await vault.recordDraft(personId, turns);
    vault.lock();
    await vault.ask('vault.unlock', { passphrase: examplePassphrase });
    const { draft, person } = await vault.ask('account.readDraft', { accountId });
    expect(draft).toMatchObject({ revision: 1, circumstances: exampleCircumstances, occasion: exampleOccasion });
    expect(draft.turns).toEqual(turns);
    expect(person.chosenName).toBe('Selam');
  });

  test('take what changed and keep the rest, before and after the vault was locked', async () => {
    const vault = await openVault();
    const [one, two, three] = [
      exampleTurn({ words: 'one' }),
      exampleTurn({ words: 'two' }),
      exampleTurn({ words: 'three' }),
    ];
    const accountId = await vault.recordDraft(await vault.addPerson(), [one, two]);
    const insert = { start: 1, removed: 0, inserted: [three] };
    await vault.ask('account.saveDraft', { accountId, basedOn: 1, header: null, turns: insert });
    vault.lock();
    await vault.ask('vault.unlock', { passphrase: examplePassphrase });
    const header = { circumstances: { ...exampleCircumstances, place: 'Room 3' }, occasion: emptyOccasion };
    await vault.ask('account.saveDraft', { accountId, basedOn: 2, header, turns: null });
    const { draft } = await vault.ask('account.readDraft', { accountId });
    expect(draft).toMatchObject({ revision: 3, ...header, turns: [one, three, two] });
  });

  test('that were saved elsewhere in between are stale, and what was saved stays', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    const turns = { start: 0, removed: 0, inserted: turnsOf('second') };
    expect(await vault.refusal('account.saveDraft', { accountId, basedOn: 0, header: null, turns })).toMatchObject({
      code: 'stale',
    });
    const { draft } = await vault.ask('account.readDraft', { accountId });
    expect(draft.turns.map(({ words }) => words)).toEqual(['first']);
  });

  test('with the same content are kept once', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    const same = { accountId, basedOn: 1, header: null, turns: null };
    expect((await vault.ask('account.saveDraft', same)).revision).toBe(1);
    const header = { circumstances: exampleCircumstances, occasion: exampleOccasion };
    expect((await vault.ask('account.saveDraft', { ...same, header })).revision).toBe(1);
    const turns = { start: 1, removed: 0, inserted: turnsOf('.') };
    expect((await vault.ask('account.saveDraft', { ...same, turns })).revision).toBe(2);
  });

  test('that take away more turns than there are are refused', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    const turns = { start: 1, removed: 1, inserted: [] };
    expect(await vault.refusal('account.saveDraft', { accountId, basedOn: 1, header: null, turns })).toMatchObject({
      code: 'malformed',
    });
  });

  test('in which two turns have one identifier are refused: they could never be sealed', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    const [turn] = turnsOf('second');
    const twice = turn === undefined ? [] : [turn, { ...turn, words: 'third' }];
    const turns = { start: 1, removed: 0, inserted: twice };
    const edit = { accountId, basedOn: 1, header: null, turns };
    expect(await vault.refusal('account.saveDraft', edit)).toMatchObject({
      code: 'malformed',
      message: expect.stringContaining('Two turns have one identifier. Nothing was kept.'),
    });
    const alone = { ...turns, inserted: twice.slice(0, 1) };
    expect((await vault.ask('account.saveDraft', { ...edit, turns: alone })).revision).toBe(2);
    const again = { ...edit, basedOn: 2, turns: { ...alone, start: 2 } };
    expect(await vault.refusal('account.saveDraft', again)).toMatchObject({ code: 'malformed' });
  });

  test('with half a character are refused, so that no word is kept otherwise than it was written', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    const turns = { start: 0, removed: 1, inserted: turnsOf('half \ud83d') };
    expect(await vault.refusal('account.saveDraft', { accountId, basedOn: 1, header: null, turns })).toMatchObject({
      code: 'malformed',
      fields: [{ field: 'turns.inserted.0.words' }],
    });
  });

  test('longer than an account can be are refused', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'a'.repeat(3_999_999));
    const turns = { start: 1, removed: 0, inserted: turnsOf('bc') };
    expect(await vault.refusal('account.saveDraft', { accountId, basedOn: 1, header: null, turns })).toMatchObject({
      code: 'too-large',
    });
  });

  test('are all listed, newest first, and each can be opened, also once the account is sealed', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const accountId = await vault.recordDraft(personId, 'first');
    const turns = { start: 1, removed: 0, inserted: turnsOf('second') };
    await vault.ask('account.saveDraft', { accountId, basedOn: 1, header: null, turns });
    await vault.ask('account.seal', { accountId, revision: 2 });
    const { person, number, drafts } = await vault.ask('account.drafts', { accountId });
    expect([person.id, number]).toEqual([personId, 1]);
    expect(drafts.map(({ revision, savedBy }) => [revision, savedBy])).toEqual([
      [2, 'DC J. Hale'],
      [1, 'DC J. Hale'],
    ]);
    const opened = await vault.ask('account.readDraftRevision', { accountId, revision: 1 });
    expect(opened.draft.turns.map(({ words }) => words)).toEqual(['first']);
    expect(await vault.refusal('account.readDraftRevision', { accountId, revision: 3 })).toMatchObject({
      code: 'not-found',
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

  test('writes turns, occasion and the text that follows from them into the one document', async () => {
    const vault = await openVault();
    const turns = [
      exampleTurn({ speaker: 'interviewer', words: 'What happened?', question: 'open' }),
      exampleTurn({ words: 'We were nine.', original: { language: 'Tigrinya', words: 'ትሽዓተ ኔርና።' } }),
    ];
    const accountId = await vault.recordSealed(await vault.addPerson(), turns);
    const { account } = await vault.ask('account.read', { accountId });
    expect(account).toMatchObject({ turns, occasion: exampleOccasion });
    expect(account.text).toBe('Interviewer: What happened?\nSelam: We were nine.');
  });

  test('a draft is not read as a sealed account, and the refusal leads to it', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'They took my papers.');
    expect(await vault.refusal('account.read', { accountId })).toMatchObject({
      code: 'not-permitted',
      message: 'This account is still a draft. Open it from the person’s page: go on writing there, or seal it first.',
    });
    const nowhere = { accountId: '99999999-9999-4999-8999-999999999999' };
    expect(await vault.refusal('account.read', nowhere)).toMatchObject({ code: 'not-found' });
  });

  test('refuses what is not complete, field by field', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), '', emptyCircumstances);
    const failure = await vault.refusal('account.seal', { accountId, revision: 1 });
    expect(failure.code).toBe('incomplete');
    expect(failure.fields.map(({ field }) => field)).toContain('circumstances.interpreter');
    expect(failure.fields.map(({ field }) => field)).toContain('turns');
  });

  test('refuses a draft that is not the one that was read through', async () => {
    const vault = await openVault();
    const accountId = await vault.recordDraft(await vault.addPerson(), 'first');
    expect(await vault.refusal('account.seal', { accountId, revision: 2 })).toMatchObject({ code: 'stale' });
  });

  test('takes every name, however long and in whichever script', async () => {
    const vault = await openVault();
    const turns = [exampleTurn({ speaker: 'interviewer', words: 'Who?' }), exampleTurn({ words: 'I.' })];
    const accountId = await vault.recordSealed(await vault.addPerson(`A${'𞤀'.repeat(60)}`), turns);
    const { account } = await vault.ask('account.read', { accountId });
    expect(account.text).toBe(`Interviewer: Who?\nA${'𞤀'.repeat(19)}: I.`);
  });

  test('takes every draft that could be kept, though speakers’ labels make its text longer', async () => {
    const vault = await openVault();
    const turns = [
      exampleTurn({ speaker: 'interviewer', words: 'x'.repeat(2_000_000) }),
      exampleTurn({ words: 'y'.repeat(2_000_000) }),
    ];
    const accountId = await vault.recordSealed(await vault.addPerson(), turns);
    expect((await vault.ask('account.read', { accountId })).account.text.length).toBeGreaterThan(4_000_000);
  });

  test('is final: no draft, no second seal', async () => {
    const vault = await openVault();
    const accountId = await vault.recordSealed(await vault.addPerson(), 'I came by lorry.');
    const edit = { accountId, basedOn: 1, header: null, turns: { start: 0, removed: 0, inserted: turnsOf('other') } };
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
    { number: null, words: null, interviewer: 'DC J. Hale' },
  ]);
});
