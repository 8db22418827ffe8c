import { describe, expect, test } from 'vitest';
import type { InputOf } from '../../../../shared/contract/operations.ts';
import { emptyCourtInterpreter, emptyInterpretedExhibits } from '../../../../shared/domain/interpreted-account.ts';
import type { Interpreter } from '../../../../shared/domain/interpreter.ts';
import { exampleOccasion } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

const unknown = '99999999-9999-4999-8999-999999999999';

const letay: Interpreter = {
  name: 'ለታይ ሃይለ',
  paitNumber: 'P-1001',
  nrpsiNumber: '',
  qualification: 'DPSI (Law)',
  vetting: 'NPPV3',
  languages: [{ language: 'Tigrinya', dialects: 'Asmara, Keren' }],
  gender: 'woman',
  provider: 'Language line of the force',
};

const interpreted = { interpreter: { used: 'yes', name: 'ለታይ ሃይለ', language: 'Tigrinya' } } as const;

async function openVault(): Promise<VaultUnderTest> {
  const vault = new VaultUnderTest();
  await vault.create();
  return vault;
}

function first(document: Interpreter): InputOf<'interpreter.keep'> {
  return { id: null, basedOn: 0, changeReason: '', document };
}

describe('the register of interpreters', () => {
  test('shows the newest version of each, and keeps every one with its reason', async () => {
    const vault = await openVault();
    const { id } = await vault.ask('interpreter.keep', first(letay));
    await vault.ask('interpreter.keep', first({ ...letay, name: 'عمر' }));
    const changed = { ...letay, vetting: 'NPPV3, until 2028' };
    const version = { id, basedOn: 1, changeReason: 'Vetting renewed.', document: changed };
    expect(await vault.ask('interpreter.keep', version)).toEqual({ id, version: 2 });
    const { interpreters } = await vault.ask('interpreter.list', {});
    expect(interpreters.map(({ document }) => [document.name, document.vetting])).toEqual([
      ['ለታይ ሃይለ', 'NPPV3, until 2028'],
      ['عمر', 'NPPV3'],
    ]);
    const { versions } = await vault.ask('interpreter.read', { interpreterId: id });
    expect(versions.map((kept) => [kept.version, kept.changeReason, kept.document])).toEqual([
      [2, 'Vetting renewed.', changed],
      [1, '', letay],
    ]);
  });

  test('refuses a change without a reason, one based on an older version, and one of nobody', async () => {
    const vault = await openVault();
    const { id } = await vault.ask('interpreter.keep', first(letay));
    const change = { id, basedOn: 1, changeReason: 'Moved.', document: { ...letay, provider: 'Another' } };
    expect(await vault.refusal('interpreter.keep', { ...change, changeReason: ' ' })).toMatchObject({
      code: 'incomplete',
      fields: [{ field: 'changeReason' }],
    });
    await vault.ask('interpreter.keep', change);
    expect(await vault.refusal('interpreter.keep', change)).toMatchObject({ code: 'stale' });
    expect(await vault.refusal('interpreter.keep', { ...change, id: unknown })).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('interpreter.read', { interpreterId: unknown })).toMatchObject({ code: 'not-found' });
  });

  test('refuses somebody without a name or a language', async () => {
    const vault = await openVault();
    const refused = await vault.refusal('interpreter.keep', first({ ...letay, name: ' ', languages: [] }));
    expect(refused.code).toBe('malformed');
    expect(refused.fields.map(({ field }) => field)).toEqual(['document.name', 'document.languages']);
  });
});

describe('continuity', () => {
  test('shows every sealed account in the order given, with its exhibits and who is proposed for court', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const later = { spoken: 'in May', earliest: '2026-05-11', latest: '2026-05-11' };
    const second = await vault.recordSealed(personId, 'They took my phone.', { ...interpreted, given: later });
    const earlier = await vault.recordSealed(personId, 'They took my papers.', interpreted);
    await vault.recordDraft(personId, 'Then we');
    const { id } = await vault.ask('interpreter.keep', first(letay));
    const exhibits = { ...emptyInterpretedExhibits, originalReference: 'LH/1' };
    await vault.ask('interpreter.keepExhibits', {
      accountId: second,
      id: null,
      basedOn: 0,
      changeReason: '',
      document: exhibits,
    });
    const court = { ...emptyCourtInterpreter, registerId: id, name: letay.name };
    await vault.ask('interpreter.keepCourt', { personId, id: null, basedOn: 0, changeReason: '', document: court });
    const continuity = await vault.ask('interpreter.continuity', { personId });
    expect(continuity.accounts.map(({ accountId }) => accountId)).toEqual([earlier, second]);
    expect(continuity.accounts.map((account) => account.exhibits?.document ?? null)).toEqual([null, exhibits]);
    expect(continuity.accounts[0]?.interpreter).toEqual(interpreted.interpreter);
    expect(continuity.accounts[0]?.interpreting).toEqual(exampleOccasion.interpreting);
    expect(continuity.register.map((kept) => kept.id)).toEqual([id]);
    expect(continuity.court?.document).toEqual(court);
    expect(await vault.refusal('interpreter.continuity', { personId: unknown })).toMatchObject({ code: 'not-found' });
  });

  test('has one record of exhibits an account: what was begun elsewhere is not begun twice', async () => {
    const vault = await openVault();
    const accountId = await vault.recordSealed(await vault.addPerson(), 'They took my papers.', interpreted);
    const begun = { accountId, id: null, basedOn: 0, changeReason: '', document: emptyInterpretedExhibits };
    const { id } = await vault.ask('interpreter.keepExhibits', begun);
    expect(await vault.refusal('interpreter.keepExhibits', begun)).toMatchObject({ code: 'stale' });
    const asked = { ...emptyInterpretedExhibits, interpretersStatement: 'asked' } as const;
    const change = { ...begun, id, basedOn: 1, document: asked };
    expect(await vault.refusal('interpreter.keepExhibits', change)).toMatchObject({ code: 'incomplete' });
    await vault.ask('interpreter.keepExhibits', { ...change, changeReason: 'Asked by telephone.' });
    const { versions } = await vault.ask('interpreter.readExhibits', { accountId });
    expect(versions.map(({ document }) => document.interpretersStatement)).toEqual(['asked', 'not-asked']);
  });

  test('refuses exhibits of a draft, of no account, and under the name of another account’s', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const draft = await vault.recordDraft(personId, 'They took', interpreted);
    const sealed = await vault.recordSealed(personId, 'They took my papers.', interpreted);
    const other = await vault.recordSealed(personId, 'They took my phone.', interpreted);
    const begun = { id: null, basedOn: 0, changeReason: '', document: emptyInterpretedExhibits };
    expect(await vault.refusal('interpreter.keepExhibits', { ...begun, accountId: draft })).toMatchObject({
      code: 'not-permitted',
    });
    expect(await vault.refusal('interpreter.keepExhibits', { ...begun, accountId: unknown })).toMatchObject({
      code: 'not-found',
    });
    const { id } = await vault.ask('interpreter.keepExhibits', { ...begun, accountId: sealed });
    const misplaced = { ...begun, id, basedOn: 1, changeReason: 'Wrong place.', accountId: other };
    expect(await vault.refusal('interpreter.keepExhibits', misplaced)).toMatchObject({ code: 'not-found' });
  });
});

describe('an interpreter recognised in the register once the account is sealed', () => {
  const begun = { id: null, basedOn: 0, changeReason: '' } as const;

  test('is said beside the account, which stays as it was sealed; every version stays', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const accountId = await vault.recordSealed(personId, 'They took my papers.', interpreted);
    const before = await vault.ask('account.read', { accountId });
    const { id: registerId } = await vault.ask('interpreter.keep', first(letay));
    const said = { registerId, basis: 'By the PAIT number on the booking.' };
    const { id } = await vault.ask('interpreter.keepRecognised', { accountId, ...begun, document: said });
    const continuity = await vault.ask('interpreter.continuity', { personId });
    expect(continuity.accounts[0]?.recognised?.document).toEqual(said);
    expect(continuity.accounts[0]?.interpreting.registerId).toBeNull();

    const withdrawn = { registerId: null, basis: 'The number was of somebody else.' };
    const change = { accountId, id, basedOn: 1, changeReason: 'Checked again.', document: withdrawn };
    expect(await vault.refusal('interpreter.keepRecognised', { ...change, changeReason: '' })).toMatchObject({
      code: 'incomplete',
    });
    await vault.ask('interpreter.keepRecognised', change);
    const { name, register, versions } = await vault.ask('interpreter.readRecognised', { accountId });
    expect([name, register.length]).toEqual(['ለታይ ሃይለ', 1]);
    expect(versions.map(({ document }) => document)).toEqual([withdrawn, said]);
    expect(await vault.ask('account.read', { accountId })).toEqual(before);
  });

  test('is refused without how it is known, twice, and as nobody in the register', async () => {
    const vault = await openVault();
    const accountId = await vault.recordSealed(await vault.addPerson(), 'They took my papers.', interpreted);
    const { id: registerId } = await vault.ask('interpreter.keep', first(letay));
    const said = { accountId, ...begun, document: { registerId, basis: 'By the booking.' } };
    const noBasis = { ...said, document: { registerId, basis: ' ' } };
    expect(await vault.refusal('interpreter.keepRecognised', noBasis)).toMatchObject({ code: 'malformed' });
    const nobody = { ...said, document: { registerId: unknown, basis: 'By the booking.' } };
    expect(await vault.refusal('interpreter.keepRecognised', nobody)).toMatchObject({ code: 'not-found' });
    await vault.ask('interpreter.keepRecognised', said);
    expect(await vault.refusal('interpreter.keepRecognised', said)).toMatchObject({ code: 'stale' });
  });

  test('is refused for a draft, where nobody interpreted, and where the account was sealed with an entry', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const { id: registerId } = await vault.ask('interpreter.keep', first(letay));
    const withEntry = await vault.recordDraft(personId, 'They took my phone.', interpreted);
    const { draft } = await vault.ask('account.readDraft', { accountId: withEntry });
    const occasion = { ...draft.occasion, interpreting: { ...draft.occasion.interpreting, registerId } };
    const header = { circumstances: draft.circumstances, occasion };
    await vault.ask('account.saveDraft', { accountId: withEntry, basedOn: 1, header, turns: null });
    await vault.ask('account.seal', { accountId: withEntry, revision: 2 });
    for (const accountId of [
      await vault.recordDraft(personId, 'They took', interpreted),
      await vault.recordSealed(personId, 'They took my papers.'),
      withEntry,
    ]) {
      const said = { accountId, ...begun, document: { registerId, basis: 'By the booking.' } };
      expect(await vault.refusal('interpreter.keepRecognised', said)).toMatchObject({ code: 'not-permitted' });
      expect(await vault.refusal('interpreter.readRecognised', { accountId })).toMatchObject({ code: 'not-permitted' });
    }
    expect(await vault.refusal('interpreter.readRecognised', { accountId: unknown })).toMatchObject({
      code: 'not-found',
    });
  });
});
