import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../electron/vault/files/bundle/verify-bundle.ts';
import { addendumDocument, type NewAddendum } from '../../../../shared/domain/addendum.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

const unknown = '99999999-9999-4999-8999-999999999999';
const text = 'They took my papers. 😀 We were nine.';

const slip: NewAddendum = {
  kind: 'interpreter-slip',
  start: 0,
  end: 20,
  words: 'They took my passport.\n“ፓስፖርት”, not “ወረቀት”.',
  language: 'Tigrinya',
  explanation: 'Heard again on the recording by S. Tekle.',
  linguist: '',
};

async function vaultWithAccount(): Promise<{ vault: VaultUnderTest; personId: string; accountId: string }> {
  const vault = new VaultUnderTest();
  await vault.create();
  const personId = await vault.addPerson();
  return { vault, personId, accountId: await vault.recordSealed(personId, text) };
}

describe('addenda', () => {
  test('are chained to the account and to one another, and anyone can check it', async () => {
    const { vault, accountId } = await vaultWithAccount();
    const account = await vault.ask('account.read', { accountId });
    const first = await vault.ask('addendum.add', { accountId, basedOn: 0, addendum: slip });
    const own: NewAddendum = { ...slip, kind: 'own-change', words: 'Ten of us.', start: 24, end: text.length };
    const second = await vault.ask('addendum.add', { accountId, basedOn: 1, addendum: own });
    const { addenda } = await vault.ask('addendum.list', { accountId });
    expect(addenda.map(({ passage }) => passage)).toEqual(['They took my papers.', 'We were nine.']);
    expect(addenda.map(({ addendum }) => [addendum.number, addendum.previousSha256, addendum.accountSha256])).toEqual([
      [1, account.sha256, account.sha256],
      [2, first.sha256, account.sha256],
    ]);
    expect(addenda[0]?.addendum).toMatchObject({ ...slip, addedBy: 'DC J. Hale' });
    for (const { addendum, sha256 } of addenda) {
      expect(createHash('sha256').update(addendumDocument(addendum)).digest('hex')).toBe(sha256);
    }
    expect(addenda[1]?.sha256).toBe(second.sha256);
  });

  test('leave the account exactly as it was sealed', async () => {
    const { vault, accountId } = await vaultWithAccount();
    const before = await vault.ask('account.read', { accountId });
    await vault.ask('addendum.add', { accountId, basedOn: 0, addendum: slip });
    expect(await vault.ask('account.read', { accountId })).toEqual(before);
  });

  test('leave the vault with their account', async () => {
    const { vault, personId, accountId } = await vaultWithAccount();
    await vault.ask('addendum.add', { accountId, basedOn: 0, addendum: slip });
    const folder = join(vault.root, 'out');
    mkdirSync(folder);
    const destination = vault.grant('bundle-folder', folder);
    const exported = { personId, destination, recipient: 'Crown Prosecution Service', reason: 'Early advice' };
    const { fileName } = await vault.ask('bundle.export', exported);
    const { bundle } = await verifyBundle(join(folder, fileName));
    expect(bundle.accounts).toMatchObject([{ id: accountId, addenda: 1 }]);
  });

  test('of two accounts are two chains', async () => {
    const { vault, personId, accountId } = await vaultWithAccount();
    const other = await vault.recordSealed(personId, text);
    await vault.ask('addendum.add', { accountId, basedOn: 0, addendum: slip });
    expect(await vault.ask('addendum.add', { accountId: other, basedOn: 0, addendum: slip })).toMatchObject({
      number: 1,
    });
  });

  test('refuse one that was written before another came in', async () => {
    const { vault, accountId } = await vaultWithAccount();
    await vault.ask('addendum.add', { accountId, basedOn: 0, addendum: slip });
    expect(await vault.refusal('addendum.add', { accountId, basedOn: 0, addendum: slip })).toMatchObject({
      code: 'stale',
    });
    expect((await vault.ask('addendum.list', { accountId })).addenda).toHaveLength(1);
  });

  test.each([
    ['beyond the end', { end: text.length + 1 }],
    ['of no length', { start: 4, end: 4 }],
    ['within a character', { start: text.indexOf('😀') + 1 }],
  ])('refuse a passage %s', async (_case, changes) => {
    const { vault, accountId } = await vaultWithAccount();
    const refused = await vault.refusal('addendum.add', {
      accountId,
      basedOn: 0,
      addendum: { ...slip, end: text.length, ...changes },
    });
    expect(refused).toMatchObject({ code: 'incomplete', fields: [{ field: 'addendum.start' }] });
  });

  test('refuse a second translation without its linguist, and words that say nothing', async () => {
    const { vault, accountId } = await vaultWithAccount();
    const translation: NewAddendum = { ...slip, kind: 'second-translation', language: '' };
    const input = { accountId, basedOn: 0, addendum: translation };
    const refused = await vault.refusal('addendum.add', input);
    expect(refused.code).toBe('incomplete');
    expect(refused.fields.map(({ field }) => field)).toEqual(['addendum.linguist', 'addendum.language']);
    const silent = { ...input, addendum: { ...slip, words: ' ', explanation: '' } };
    expect((await vault.refusal('addendum.add', silent)).fields).toEqual([
      { field: 'addendum.words', message: 'Enter the words.' },
      { field: 'addendum.explanation', message: 'Enter how this came to light.' },
    ]);
  });

  test('refuse a draft and an account that is not there', async () => {
    const { vault, personId } = await vaultWithAccount();
    const draft = await vault.recordDraft(personId, text);
    const input = { accountId: draft, basedOn: 0, addendum: slip };
    expect(await vault.refusal('addendum.add', input)).toMatchObject({ code: 'not-permitted' });
    expect(await vault.refusal('addendum.list', { accountId: draft })).toMatchObject({ code: 'not-permitted' });
    expect(await vault.refusal('addendum.add', { ...input, accountId: unknown })).toMatchObject({ code: 'not-found' });
  });
});
