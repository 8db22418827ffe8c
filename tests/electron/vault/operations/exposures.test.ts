import { describe, expect, test } from 'vitest';
import type { Exposure } from '../../../../shared/domain/exposure.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

const unknown = '99999999-9999-4999-8999-999999999999';

const photographs: Exposure = {
  kind: 'photographs',
  when: { spoken: 'the day before the interview', earliest: '2026-03-02', latest: '2026-03-02' },
  what: 'Six photographs of houses, none of them named',
  shownBy: 'DC J. Hale',
  notes: '',
};

async function openVault(): Promise<VaultUnderTest> {
  const vault = new VaultUnderTest();
  await vault.create();
  return vault;
}

describe('what a person had seen or been told', () => {
  test('is kept in every version, beside the accounts and whether they were asked', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const accountId = await vault.recordSealed(personId, 'They took my papers.');
    const first = { personId, id: null, basedOn: 0, changeReason: '', document: photographs };
    const { id } = await vault.ask('exposure.keep', first);
    const document = { ...photographs, what: 'ሽድሽተ ስእሊ' };
    await vault.ask('exposure.keep', { ...first, id, basedOn: 1, changeReason: 'Counted again.', document });
    const answer = { answer: 'asked-and-recorded', notes: '' } as const;
    await vault.ask('exposure.keepInquiry', { accountId, id: null, basedOn: 0, changeReason: '', document: answer });
    const { exposures, accounts } = await vault.ask('exposure.list', { personId });
    expect(exposures.map((exposure) => [exposure.version, exposure.document])).toEqual([[2, document]]);
    expect(accounts.map((account) => [account.accountId, account.inquiry?.document])).toEqual([[accountId, answer]]);
    const { versions } = await vault.ask('exposure.read', { personId, exposureId: id });
    expect(versions.map((kept) => kept.document.what)).toEqual([document.what, photographs.what]);
  });

  test('of another person is not found, read or changed', async () => {
    const vault = await openVault();
    const [selam, ana] = [await vault.addPerson('Selam'), await vault.addPerson('Ana')];
    const first = { personId: selam, id: null, basedOn: 0, changeReason: '', document: photographs };
    const { id } = await vault.ask('exposure.keep', first);
    const change = { ...first, personId: ana, id, basedOn: 1, changeReason: 'Hers.' };
    expect(await vault.refusal('exposure.keep', change)).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('exposure.read', { personId: ana, exposureId: id })).toMatchObject({
      code: 'not-found',
    });
    expect((await vault.ask('exposure.list', { personId: ana })).exposures).toEqual([]);
  });

  test('is refused with days the wrong way round', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const when = { spoken: 'in spring', earliest: '2026-05-01', latest: '2026-03-01' };
    const turned = { personId, id: null, basedOn: 0, changeReason: '', document: { ...photographs, when } };
    expect(await vault.refusal('exposure.keep', turned)).toMatchObject({
      fields: [{ field: 'document.when.latest' }],
    });
  });

  test('is refused for nobody, without a reason for a change, and over a version made elsewhere', async () => {
    const vault = await openVault();
    const personId = await vault.addPerson();
    const first = { personId, id: null, basedOn: 0, changeReason: '', document: photographs };
    expect(await vault.refusal('exposure.keep', { ...first, personId: unknown })).toMatchObject({ code: 'not-found' });
    const { id } = await vault.ask('exposure.keep', first);
    const change = { ...first, id, basedOn: 1, changeReason: '' };
    expect(await vault.refusal('exposure.keep', change)).toMatchObject({ code: 'incomplete' });
    expect(await vault.refusal('exposure.keep', { ...change, basedOn: 0 })).toMatchObject({ code: 'stale' });
  });
});

describe('whether the person was asked', () => {
  const asked = {
    id: null,
    basedOn: 0,
    changeReason: '',
    document: { answer: 'asked-nothing-named', notes: '' },
  } as const;

  test('is recorded once an account, and then changed with a reason', async () => {
    const vault = await openVault();
    const accountId = await vault.recordSealed(await vault.addPerson(), 'They took my papers.');
    const { id } = await vault.ask('exposure.keepInquiry', { accountId, ...asked });
    expect(await vault.refusal('exposure.keepInquiry', { accountId, ...asked })).toMatchObject({ code: 'stale' });
    const change = { ...asked, accountId, id, basedOn: 1, changeReason: 'She named a photograph later.' };
    await vault.ask('exposure.keepInquiry', change);
    expect((await vault.ask('exposure.readInquiry', { accountId })).versions).toHaveLength(2);
  });

  test('is refused of a draft and of no account', async () => {
    const vault = await openVault();
    const draft = await vault.recordDraft(await vault.addPerson(), 'They took');
    expect(await vault.refusal('exposure.keepInquiry', { accountId: draft, ...asked })).toMatchObject({
      code: 'not-permitted',
    });
    expect(await vault.refusal('exposure.readInquiry', { accountId: unknown })).toMatchObject({ code: 'not-found' });
  });
});
