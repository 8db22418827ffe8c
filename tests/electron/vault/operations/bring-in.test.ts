import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { openHeader, parseHeader } from '../../../../electron/vault/keys/header.ts';
import { subkey } from '../../../../electron/vault/keys/subkeys.ts';
import type { InputOf } from '../../../../shared/contract/operations.ts';
import { docxOf } from '../../../support/docx.ts';
import { examplePassphrase } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';
import { readLedger } from '../../../support/vault/ledger.ts';

async function vaultWithPerson(): Promise<{ vault: VaultUnderTest; personId: string }> {
  const vault = new VaultUnderTest();
  await vault.create();
  return { vault, personId: await vault.addPerson('Selam') };
}

function write(vault: VaultUnderTest, fileName: string, content: string | Uint8Array): string {
  const folder = join(vault.root, 'chosen');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, fileName);
  writeFileSync(path, content);
  return path;
}

const transcript = 'Q: What happened?\nA: We walked to ሰላም.\nOkafor: She is tired.\n';
const labels: InputOf<'account.bringIn'>['labels'] = [
  { label: 'Q', role: 'interviewer' },
  { label: 'A', role: 'person' },
  { label: 'Okafor', role: 'other' },
];

async function originalFiles(vault: VaultUnderTest): Promise<unknown[]> {
  const header = parseHeader(readFileSync(join(vault.folder, 'vault.json'), 'utf8'));
  const key = subkey(await openHeader(header, examplePassphrase), 'database');
  const db = new Database(join(vault.folder, 'vault.db'), { readonly: true });
  db.pragma(`cipher = 'sqlcipher'`);
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
  const rows = db.prepare('SELECT account_id, file_name, sha256, bytes FROM original_files').all();
  db.close();
  return rows;
}

describe('a file', () => {
  test('is looked at, then taken into a new draft, and kept byte for byte', async () => {
    const { vault, personId } = await vaultWithPerson();
    const file = vault.grant('open-text', write(vault, 'interview.txt', transcript));
    const given = { personId, file, encoding: 'unicode' as const };
    const sha256 = createHash('sha256').update(transcript).digest('hex');
    const preview = await vault.ask('file.preview', given);
    expect(preview).toMatchObject({ fileName: 'interview.txt', sha256, turns: 3, words: 9 });
    expect(preview.labels.map(({ label, suggested }) => [label, suggested])).toEqual([
      ['Q', 'interviewer'],
      ['A', 'person'],
      ['Okafor', 'other'],
    ]);
    expect((await vault.ask('person.read', { personId })).accounts).toEqual([]);

    const { accountId } = await vault.ask('account.bringIn', { ...given, sha256, labels });
    const { draft } = await vault.ask('account.readDraft', { accountId });
    expect(draft.turns.map(({ speaker, name, words }) => [speaker, name, words])).toEqual([
      ['interviewer', '', 'What happened?'],
      ['person', '', 'We walked to ሰላም.'],
      ['other', 'Okafor', 'She is tired.'],
    ]);
    expect(draft.occasion.broughtIn).toMatchObject([{ fileName: 'interview.txt', sha256 }]);
    expect(await originalFiles(vault)).toEqual([
      { account_id: accountId, file_name: 'interview.txt', sha256, bytes: Buffer.from(transcript) },
    ]);
    const [group] = (await vault.ask('search.find', { words: 'ሠላም', onlyAsTyped: false, personId, page: 1 })).groups;
    expect(group?.hits).toMatchObject([{ place: 'draft', match: 'variant' }]);
  });

  test('stays what the account was brought in from: no draft names another, or none', async () => {
    const { vault, personId } = await vaultWithPerson();
    const file = vault.grant('open-text', write(vault, 'interview.txt', transcript));
    const sha256 = createHash('sha256').update(transcript).digest('hex');
    const { accountId } = await vault.ask('account.bringIn', { personId, file, encoding: 'unicode', sha256, labels });
    const { draft } = await vault.ask('account.readDraft', { accountId });
    const { circumstances, occasion } = draft;
    const [kept] = occasion.broughtIn;
    if (kept === undefined) throw new Error('The draft names no file.');
    const others = [[], [kept, kept], [{ ...kept, fileName: 'other.txt' }], [{ ...kept, fileId: crypto.randomUUID() }]];
    for (const broughtIn of others) {
      const header = { circumstances, occasion: { ...occasion, broughtIn } };
      const refused = await vault.refusal('account.saveDraft', { accountId, basedOn: 1, header, turns: null });
      expect(refused.code).toBe('malformed');
    }
    const header = { circumstances: { ...circumstances, place: 'Room 2' }, occasion };
    await vault.ask('account.saveDraft', { accountId, basedOn: 1, header, turns: null });
    const own = await vault.ask('account.begin', { personId });
    const first = { accountId: own.accountId, basedOn: 0, header, turns: null };
    expect((await vault.refusal('account.saveDraft', first)).code).toBe('malformed');
  });

  test('without blanks between words is shown shortened too', async () => {
    const { vault, personId } = await vaultWithPerson();
    const file = vault.grant('open-text', write(vault, 'a.txt', '我'.repeat(5000)));
    const { beginning } = await vault.ask('file.preview', { personId, file, encoding: 'unicode' });
    expect(beginning).toEqual([{ label: null, words: '我'.repeat(400), cut: true }]);
  });

  test('leaves its hash in the ledger, and neither its name nor its words', async () => {
    const { vault, personId } = await vaultWithPerson();
    const file = vault.grant('open-text', write(vault, 'heronsgate.docx', docxOf(['cobalt words'])));
    const given = { personId, file, encoding: 'unicode' as const };
    const { sha256 } = await vault.ask('file.preview', given);
    await vault.ask('account.bringIn', { ...given, sha256, labels: [] });
    const text = JSON.stringify(await readLedger(vault.folder));
    expect(text).toContain(sha256);
    expect(text).not.toMatch(/heronsgate|cobalt/);
  });

  test('that changed after it was looked at is refused, and nothing is kept', async () => {
    const { vault, personId } = await vaultWithPerson();
    const path = write(vault, 'a.txt', transcript);
    const given = { personId, file: vault.grant('open-text', path), encoding: 'unicode' as const };
    const { sha256 } = await vault.ask('file.preview', given);
    writeFileSync(path, `${transcript}A: More.`);
    expect(await vault.refusal('account.bringIn', { ...given, sha256, labels })).toMatchObject({ code: 'stale' });
    expect((await vault.ask('person.read', { personId })).accounts).toEqual([]);
    expect(await originalFiles(vault)).toEqual([]);
  });

  test('is taken in once for each choice in the dialog', async () => {
    const { vault, personId } = await vaultWithPerson();
    const file = vault.grant('open-text', write(vault, 'a.txt', transcript));
    const given = { personId, file, encoding: 'unicode' as const };
    const { sha256 } = await vault.ask('file.preview', given);
    await vault.ask('account.bringIn', { ...given, sha256, labels });
    expect(await vault.refusal('account.bringIn', { ...given, sha256, labels })).toMatchObject({
      code: 'no-such-place',
    });
  });

  test.each([
    ['larger than 32 MiB', 'too-large', (path: string) => truncateSync(path, 32 * 1024 * 1024 + 1)],
    ['empty', 'cannot-read', (path: string) => truncateSync(path, 0)],
    ['not Unicode', 'cannot-read', (path: string) => writeFileSync(path, Buffer.from([0x63, 0xe9]))],
  ])('%s is refused', async (_, code, change) => {
    const { vault, personId } = await vaultWithPerson();
    const path = write(vault, 'a.txt', transcript);
    change(path);
    const given = { personId, file: vault.grant('open-text', path), encoding: 'unicode' as const };
    expect(await vault.refusal('file.preview', given)).toMatchObject({ code });
  });

  test('that was chosen for another use, or is gone, or is for nobody, is refused', async () => {
    const { vault, personId } = await vaultWithPerson();
    const path = write(vault, 'a.txt', transcript);
    const encoding = 'unicode' as const;
    const bundle = { personId, file: vault.grant('open-bundle', path), encoding };
    expect(await vault.refusal('file.preview', bundle)).toMatchObject({ code: 'no-such-place' });
    const gone = { personId, file: vault.grant('open-text', `${path}.gone`), encoding };
    expect(await vault.refusal('file.preview', gone)).toMatchObject({ code: 'cannot-read' });
    const nobody = { personId: crypto.randomUUID(), file: vault.grant('open-text', path), encoding };
    expect(await vault.refusal('file.preview', nobody)).toMatchObject({ code: 'not-found' });
  });
});
