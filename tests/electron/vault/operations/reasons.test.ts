import { describe, expect, test } from 'vitest';
import type { ReasonForChange } from '../../../../shared/domain/reason-for-change.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

const text = 'They took my papers. 😀 There were nine of us.';
const passage = 'There were nine of us.';
const start = text.indexOf(passage);

async function vaultWithAccount(): Promise<{ vault: VaultUnderTest; personId: string; accountId: string }> {
  const vault = new VaultUnderTest();
  await vault.create();
  const personId = await vault.addPerson();
  return { vault, personId, accountId: await vault.recordSealed(personId, text) };
}

function first(accountId: string, changes: Partial<ReasonForChange> = {}) {
  const document: ReasonForChange = {
    accountId,
    start,
    end: text.length,
    explanation: { answer: 'given', words: 'كنت خائفة منه' },
    officerInference: 'She was asked with the driver in the next room.',
    thirdParty: '',
    codes: [{ code: 'fear-of-trafficker', source: 'person-said' }],
    ...changes,
  };
  return { id: null, basedOn: 0, changeReason: '', document };
}

describe('a reason for change', () => {
  test('is kept in every version and quoted with its passage', async () => {
    const { vault, personId, accountId } = await vaultWithAccount();
    const { id } = await vault.ask('reason.keep', first(accountId, { explanation: { answer: 'not-asked' } }));
    const asked = { ...first(accountId), id, basedOn: 1, changeReason: 'Asked in the second interview.' };
    await vault.ask('reason.keep', asked);
    const { reasons } = await vault.ask('reason.list', { personId });
    expect(reasons).toMatchObject([{ passage, reason: { id, version: 2, document: asked.document } }]);
    const read = await vault.ask('reason.read', { accountId, start, end: text.length });
    expect(read.passage).toBe(passage);
    expect(read.versions.map(({ document }) => document.explanation.answer)).toEqual(['given', 'not-asked']);
  });

  test('is listed by account and place, and there is one a passage', async () => {
    const { vault, personId, accountId } = await vaultWithAccount();
    await vault.ask('reason.keep', first(accountId));
    await vault.ask('reason.keep', first(accountId, { start: 0, end: 20 }));
    const { reasons } = await vault.ask('reason.list', { personId });
    expect(reasons.map((kept) => kept.passage)).toEqual(['They took my papers.', passage]);
    expect(await vault.refusal('reason.keep', first(accountId))).toMatchObject({ code: 'stale' });
  });

  test('stays with its passage', async () => {
    const { vault, accountId } = await vaultWithAccount();
    const { id } = await vault.ask('reason.keep', first(accountId));
    const moved = { ...first(accountId, { start: 0, end: 20 }), id, basedOn: 1, changeReason: 'Elsewhere.' };
    expect(await vault.refusal('reason.keep', moved)).toMatchObject({ code: 'not-found' });
  });

  test('is refused without a reason for the change, and over a version made elsewhere', async () => {
    const { vault, accountId } = await vaultWithAccount();
    const { id } = await vault.ask('reason.keep', first(accountId));
    const change = { ...first(accountId), id, basedOn: 1 };
    expect(await vault.refusal('reason.keep', change)).toMatchObject({
      code: 'incomplete',
      fields: [{ field: 'changeReason' }],
    });
    await vault.ask('reason.keep', { ...change, changeReason: 'Heard again.' });
    expect(await vault.refusal('reason.keep', { ...change, changeReason: 'Again.' })).toMatchObject({ code: 'stale' });
  });

  test.each([
    ['beyond the end', 0, text.length + 1],
    ['within a character', text.indexOf('😀') + 1, text.length],
    ['of no length', 3, 3],
  ])('is refused for a passage %s', async (_case, from, end) => {
    const { vault, accountId } = await vaultWithAccount();
    const refused = await vault.refusal('reason.keep', first(accountId, { start: from, end }));
    expect(refused.code).toBe('not-found');
    expect(await vault.refusal('reason.read', { accountId, start: from, end })).toMatchObject({ code: 'not-found' });
  });

  test('is refused for a draft and for no account', async () => {
    const { vault, personId } = await vaultWithAccount();
    const draft = await vault.recordDraft(personId, text);
    expect(await vault.refusal('reason.keep', first(draft))).toMatchObject({ code: 'not-permitted' });
    const unknown = '99999999-9999-4999-8999-999999999999';
    expect(await vault.refusal('reason.keep', first(unknown))).toMatchObject({ code: 'not-found' });
  });
});
