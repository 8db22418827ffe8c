import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyCaseFacts } from '../../../../shared/domain/case.ts';
import { emptyPersonProfile } from '../../../../shared/domain/person-profile.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

const facts = {
  operationName: 'Operation Heron',
  urn: '01TY1234526',
  crimeReferences: ['TOY/26/00123'],
  offences: ['Modern Slavery Act 2015, section 1: holding another person in servitude'],
};

async function openCase() {
  const vault = new VaultUnderTest();
  await vault.create();
  const personId = await vault.addPerson('ሰላም');
  const { caseId } = (await vault.ask('person.read', { personId })).person;
  return { vault, personId, caseId };
}

describe('a case', () => {
  test('lists its own people with their roles, and has no facts before they are saved', async () => {
    const { vault, personId, caseId } = await openCase();
    await vault.addPerson('Ana');
    await vault.ask('person.add', { chosenName: 'Elsewhere', caseReference: '2026-0002' });
    const document = {
      ...emptyPersonProfile,
      roles: ['witness' as const, 'suspected' as const],
      section45MayArise: true,
    };
    await vault.ask('profile.save', { personId, basedOn: 0, changeReason: '', document });
    await vault.recordSealed(personId, 'I came by lorry.');
    const shown = await vault.ask('case.read', { caseId });
    expect(shown).toMatchObject({ case: { reference: '2026-0001' }, facts: null, versions: [] });
    expect(shown.people.map(({ id: _, ...person }) => person)).toEqual([
      { chosenName: 'ሰላም', roles: ['witness', 'suspected'], section45MayArise: true, sealedAccounts: 1, drafts: 0 },
      { chosenName: 'Ana', roles: [], section45MayArise: false, sealedAccounts: 0, drafts: 0 },
    ]);
  });

  test('keeps every version of its facts, with who changed them, when and why', async () => {
    const { vault, caseId } = await openCase();
    await vault.ask('case.saveFacts', { caseId, basedOn: 0, changeReason: '', document: facts });
    const changed = { ...facts, urn: '01TY9999926' };
    const saved = await vault.ask('case.saveFacts', {
      caseId,
      basedOn: 1,
      changeReason: 'New file opened.',
      document: changed,
    });
    expect(saved).toEqual({ id: caseId, version: 2 });
    const shown = await vault.ask('case.read', { caseId });
    expect(shown.facts).toMatchObject({ version: 2, savedBy: 'DC J. Hale', document: changed });
    expect(shown.versions.map(({ version, changeReason }) => [version, changeReason])).toEqual([
      [2, 'New file opened.'],
      [1, ''],
    ]);
  });

  test('refuses a change without a reason, one made on an older version, blank references, and an unknown case', async () => {
    const { vault, caseId } = await openCase();
    const save = { caseId, basedOn: 0, changeReason: '', document: facts };
    await vault.ask('case.saveFacts', save);
    expect(await vault.refusal('case.saveFacts', { ...save, basedOn: 1, changeReason: ' ' })).toMatchObject({
      code: 'incomplete',
      fields: [{ field: 'changeReason' }],
    });
    expect(await vault.refusal('case.saveFacts', { ...save, changeReason: 'x' })).toMatchObject({ code: 'stale' });
    const blank = { ...save, document: { ...emptyCaseFacts, crimeReferences: [' '] } };
    expect(await vault.refusal('case.saveFacts', blank)).toMatchObject({
      code: 'malformed',
      fields: [{ field: 'document.crimeReferences.0' }],
    });
    const unknown = { ...save, caseId: randomUUID() };
    expect(await vault.refusal('case.saveFacts', unknown)).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('case.read', { caseId: randomUUID() })).toMatchObject({ code: 'not-found' });
  });
});
