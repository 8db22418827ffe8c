/** Attacks on a bundle's content. All but the first group are hashed and signed again by the trusted key, so that they reach the parser. */

import { createPublicKey } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { turnsOf } from '../../../../support/vault/examples.ts';
import { forgeZip } from '../zip/forge.ts';
import {
  editJson,
  type Files,
  listIn,
  rehash,
  rehashTags,
  reindex,
  replaceKeys,
  resign,
  topFolder,
  writtenFiles,
  zipped,
} from './forge.ts';
import { foreignKey, signingKey } from './sample.ts';

let whole: Files = new Map();
beforeAll(async () => {
  whole = await writtenFiles();
});

const trustedKey = createPublicKey(signingKey);

async function verify(files: Files, folder = topFolder) {
  return verifyBundle(await zipped(files, folder), { trustedKey });
}

function replaceText(files: Files, path: string, from: string | RegExp, to: string): void {
  const text = files.get(path)?.toString() ?? '';
  expect(text).toMatch(from);
  files.set(path, Buffer.from(text.replace(from, to)));
}

test('the forging itself is sound: an unchanged bundle, hashed and signed again, verifies', async () => {
  const files = new Map(whole);
  reindex(files);
  rehash(files);
  resign(files);
  await expect(verify(files)).resolves.toMatchObject({ id: topFolder });
});

describe('attacks without the key', () => {
  const attacks: Record<string, (files: Files) => void> = {
    'a changed payload file': (files) => files.set('data/accounts/0001/account.txt', Buffer.from('other')),
    'a changed payload file, hashed again': (files) => {
      files.set('data/accounts/0001/account.txt', Buffer.from('other'));
      rehash(files);
    },
    'a foreign signature': (files) => resign(files, foreignKey),
    'a foreign signature with its key beside it': (files) => {
      replaceKeys(files, foreignKey);
      rehash(files);
      resign(files, foreignKey);
    },
    'two signatures by two keys': (files) => {
      const raw = files.get('tagmanifest-sha512.txt.sig') ?? Buffer.alloc(0);
      resign(files, foreignKey);
      files.set('tagmanifest-sha512.txt.sig', raw);
    },
    'a missing raw signature': (files) => files.delete('tagmanifest-sha512.txt.sig'),
    'a missing SSH signature': (files) => files.delete('tagmanifest-sha512.txt.sshsig'),
    'an empty signature': (files) => files.set('tagmanifest-sha512.txt.sig', Buffer.alloc(0)),
    'a longer signature': (files) =>
      files.set(
        'tagmanifest-sha512.txt.sig',
        Buffer.concat([files.get('tagmanifest-sha512.txt.sig') ?? Buffer.alloc(0), Buffer.alloc(1)]),
      ),
    'another armour': (files) => replaceText(files, 'tagmanifest-sha512.txt.sshsig', /\n$/, '\n\n'),
    'a missing tag manifest': (files) => files.delete('tagmanifest-sha512.txt'),
    'another tag manifest in SHA-256': (files) => replaceText(files, 'tagmanifest-sha256.txt', /^./, 'x'),
    'an unlisted file': (files) => files.set('data/extra.txt', Buffer.from('x')),
    'an unlisted tag file': (files) => files.set('extra.txt', Buffer.from('x')),
  };
  test.each(Object.entries(attacks))('refuses %s', async (_, attack) => {
    const files = new Map(whole);
    attack(files);
    await expect(verify(files)).rejects.toMatchObject({ name: 'Refusal' });
  });
});

const said = (text: string) => ({ text, turns: turnsOf(text) });

describe('attacks with the key', () => {
  const account = 'data/accounts/0002/account.json';
  const attacks: Record<string, readonly [attack: (files: Files) => void, sentence: RegExp]> = {
    'fetch.txt': [
      (files) => files.set('fetch.txt', Buffer.from('https://x.invalid - data/x\n')),
      /fetched from elsewhere/,
    ],
    'an unknown tag file': [(files) => files.set('run-me.html', Buffer.from('x')), /none that a bundle may hold/],
    'an unknown payload file': [(files) => files.set('data/x.exe', Buffer.from('x')), /none that a bundle may hold/],
    'an account folder too many': [
      (files) => files.set('data/accounts/0009/account.txt', Buffer.from('x')),
      /belongs to nothing that the bundle names/,
    ],
    'account number zero': [
      (files) => files.set('data/accounts/0000/account.txt', Buffer.from('x')),
      /none that a bundle may hold/,
    ],
    'a missing cover': [(files) => files.delete('data/cover.pdf'), /"data\/cover.pdf" is missing/],
    'missing instructions': [(files) => files.delete('VERIFY.txt'), /"VERIFY.txt" is missing/],
    'a missing account': [(files) => files.delete('data/accounts/0002/account.json'), /is missing/],
    'another version of BagIt': [(files) => replaceText(files, 'bagit.txt', '1.0', '0.97'), /does not declare/],
    'a longer declaration': [(files) => replaceText(files, 'bagit.txt', /$/, 'x\n'), /does not declare/],
    'another id in bag-info': [(files) => replaceText(files, 'bag-info.txt', /b004/, 'b005'), /different names/],
    'another case in bag-info': [
      (files) => replaceText(files, 'bag-info.txt', 'Identifier: 2026-0001', 'Identifier: 2026-0002'),
      /bag-info/,
    ],
    'more in bag-info': [(files) => replaceText(files, 'bag-info.txt', /$/, 'X: y\n'), /bag-info/],
    'another key in the bundle': [(files) => replaceKeys(files, foreignKey), /not the one that signed/],
    'a second key in the bundle': [
      (files) => replaceText(files, 'keys/allowed_signers', /$/, 'x ssh-ed25519 AAAA\n'),
      /not the one that signed/,
    ],
    'a byte order mark': [(files) => replaceText(files, 'data/bundle.json', /^/, '\ufeff'), /byte order mark/],
    'broken UTF-8': [(files) => files.set('data/bundle.json', Buffer.from([0x7b, 0xff])), /not UTF-8/],
    'broken JSON': [(files) => replaceText(files, 'data/bundle.json', /\}\n$/, ''), /not JSON/],
    'a comment in JSON': [(files) => replaceText(files, 'data/bundle.json', /^/, '/**/'), /not JSON/],
    'a doubled key': [
      (files) => replaceText(files, 'data/bundle.json', '"sequence": 4', '"sequence": 4, "sequence": 4'),
      /twice/,
    ],
    'a doubled key, escaped': [
      (files) => replaceText(files, 'data/bundle.json', '"sequence": 4', '"sequence": 4, "\\u0073equence": 4'),
      /twice/,
    ],
    __proto__: [
      (files) => replaceText(files, 'data/bundle.json', '"sequence": 4', '"sequence": 4, "__proto__": {}'),
      /not allowed/,
    ],
    'deep nesting': [
      (files) => files.set('schemas/bundle.schema.json', Buffer.from('['.repeat(40) + ']'.repeat(40))),
      /too deeply/,
    ],
    'an unknown key': [
      (files) => replaceText(files, 'data/bundle.json', '"sequence": 4', '"sequence": 4, "x": 1'),
      /schema/,
    ],
    'another format': [(files) => replaceText(files, 'data/bundle.json', 'bundle/1', 'bundle/2'), /schema/],
    'a large number': [
      (files) => replaceText(files, 'data/bundle.json', '"sequence": 4', '"sequence": 1e300'),
      /schema/,
    ],
    'half a surrogate pair': [
      (files) => replaceText(files, 'data/bundle.json', 'Charging decision', '\\ud800'),
      /schema/,
    ],
    'another sequence inside': [
      (files) => editJson(files, 'data/bundle.json', (bundle) => Object.assign(bundle, { sequence: 5 })),
      /different names/,
    ],
    'another case inside': [
      (files) => editJson(files, 'data/bundle.json', (bundle) => Object.assign(bundle, { id: 'TOY-2026-0002-b004' })),
      /different names/,
    ],
    'another time': [
      (files) =>
        editJson(files, 'data/bundle.json', (bundle) =>
          Object.assign(bundle, { exportedAt: '2026-11-21T00:00:00.000Z' }),
        ),
      /bag-info/,
    ],
    'an altered account': [
      (files) => editJson(files, account, (sealed) => Object.assign(sealed, { sealedBy: 'Somebody' })),
      /Account 2/,
    ],
    'an account that is longer by a blank': [
      (files) => {
        replaceText(files, account, /\n$/, '\n ');
        reindex(files);
      },
      /Account 2/,
    ],
    'altered words, listed': [(files) => forgeAccount(files, said('Other words.')), /words of account 2/],
    'words that no turn says': [(files) => forgeAccount(files, { text: 'Other words.' }), /account.json.*"text"/],
    'other words in the plain text of an account': [
      (files) => {
        files.set('data/accounts/0001/account.txt', Buffer.from('Other words.\n'));
        reindex(files);
      },
      /account.txt" does not hold the words that were sealed/,
    ],
    'words added to the plain text of an account': [
      (files) => {
        replaceText(files, 'data/accounts/0001/account.txt', /$/, 'And more.\n');
        reindex(files);
      },
      /account.txt" does not hold the words that were sealed/,
    ],
    'a back-dated account, listed': [
      (files) => forgeAccount(files, { sealedAt: '2026-01-01T00:00:00.000Z' }),
      /Account 2/,
    ],
    'an account of another person': [
      (files) => forgeAccount(files, { person: { id: '99999999-9999-4999-8999-999999999999', chosenName: 'X' } }),
      /Account 2/,
    ],
    'an altered account, listed': [(files) => forgeAccount(files, { sealedBy: 'Somebody' }), /drafts of account 2/],
    'a removed account': [removeAccount, /chain of accounts is broken/],
    'a removed last account': [removeLastAccount, /all accounts of the chain/],
    'accounts in another order': [
      (files) =>
        editJson(files, 'data/bundle.json', (bundle) => {
          listIn(bundle, 'accounts').reverse();
        }),
      /order in which they were given/,
    ],
    'a doubled account': [
      (files) =>
        editJson(files, 'data/bundle.json', (bundle) => {
          const accounts = listIn(bundle, 'accounts');
          accounts.push(accounts[0]);
        }),
      /chain of accounts is broken/,
    ],
    'a draft taken away': [
      (files) =>
        editJson(files, 'data/accounts/0001/drafts.json', (drafts) => {
          listIn(drafts, 'drafts').pop();
        }),
      /drafts of account 1/,
    ],
    'a ledger entry altered': [
      (files) => {
        replaceText(files, 'data/ledger/ledger.jsonl', 'DC Example', 'DC Other');
        reindex(files);
      },
      /ledger/,
    ],
    'a ledger entry taken away': [
      (files) => {
        replaceText(files, 'data/ledger/ledger.jsonl', /^.*\n/, '');
        reindex(files);
      },
      /ledger is broken at entry 1/,
    ],
    'the last ledger entry taken away': [
      (files) => {
        replaceText(files, 'data/ledger/ledger.jsonl', /.*\n$/, '');
        reindex(files);
      },
      /ledger does not end/,
    ],
    'a blank line in the ledger': [
      (files) => {
        replaceText(files, 'data/ledger/ledger.jsonl', /\n/, '\n\n');
        reindex(files);
      },
      /not JSON/,
    ],
    'another size in the index': [
      (files) => replaceText(files, 'data/index.json', /"bytes": \d+/, '"bytes": 1'),
      /index/,
    ],
    'a row more in the table': [(files) => replaceText(files, 'data/index.csv', /$/, 'x\r\n'), /does not say what/],
    'a formula in the table': [
      (files) => replaceText(files, 'data/index.csv', 'application/json', '=cmd()'),
      /does not say what/,
    ],
    'a comparison of other accounts': [
      (files) =>
        editJson(files, 'data/comparison/comparison.json', (document) => {
          listIn(document, 'accounts').reverse();
        }),
      /other accounts/,
    ],
    'a comparison beyond the words': [
      (files) => {
        replaceText(files, 'data/comparison/comparison.json', /"end":\d+/, '"end":9999999');
        reindex(files);
      },
      /not in the accounts/,
    ],
    'a comparison that leaves an account out': [
      (files) =>
        editJson(files, 'data/comparison/comparison.json', (document) => {
          listIn(document, 'comparisons').pop();
        }),
      /every later account/,
    ],
    'a first bundle with a predecessor': [
      (files) => editJson(files, 'data/bundle.json', (bundle) => Object.assign(bundle, { sequence: 1 })),
      /different names/,
    ],
  };
  test.each(Object.entries(attacks))('refuses %s', async (_, [attack, sentence]) => {
    const files = new Map(whole);
    attack(files);
    rehash(files);
    resign(files);
    await expect(verify(files)).rejects.toThrow(sentence);
  });

  const lists: Record<string, (files: Files) => void> = {
    'a list out of order': (files) => replaceText(files, 'manifest-sha512.txt', /^(.*\n)(.*\n)/, '$2$1'),
    'a list in capitals': (files) =>
      files.set(
        'manifest-sha512.txt',
        Buffer.from(
          files
            .get('manifest-sha512.txt')
            ?.toString()
            .replace(/^\S+/, (hash) => hash.toUpperCase()) ?? '',
        ),
      ),
    'a doubled line': (files) => replaceText(files, 'manifest-sha512.txt', /^(.*\n)/, '$1$1'),
    'one blank instead of two': (files) => replaceText(files, 'manifest-sha256.txt', '  ', ' '),
    'line ends of Windows': (files) =>
      files.set(
        'manifest-sha256.txt',
        Buffer.from(files.get('manifest-sha256.txt')?.toString().replaceAll('\n', '\r\n') ?? ''),
      ),
    'a missing line end': (files) => replaceText(files, 'manifest-sha256.txt', /\n$/, ''),
    'a path out of the bag': (files) => replaceText(files, 'manifest-sha256.txt', /data\/accounts/, '../data/accounts'),
    'a file listed in one list only': (files) => replaceText(files, 'manifest-sha256.txt', /^.*\n/, ''),
    'another hash in one list': (files) => replaceText(files, 'manifest-sha256.txt', /^......../, '00000000'),
  };
  test.each(Object.entries(lists))('refuses %s', async (_, attack) => {
    const files = new Map(whole);
    attack(files);
    rehashTags(files);
    resign(files);
    await expect(verify(files)).rejects.toMatchObject({ failure: { code: 'damaged' } });
  });

  test('refuses a top folder of another name', async () => {
    await expect(verify(whole, 'TOY-2026-0001-b005')).rejects.toThrow('different names');
  });

  test('refuses two top folders, and none', async () => {
    const path = join(temporaryFolder(), 'forged.zip');
    const entries = [...whole].map(([name, content]) => ({ name: `${topFolder}/${name}`, content }));
    for (const name of ['other/x', 'x']) {
      for (const all of [
        [...entries, { name, content: Buffer.from('x') }],
        [{ name, content: Buffer.from('x') }, ...entries],
      ]) {
        await writeFile(path, forgeZip(all));
        await expect(verifyBundle(path, { trustedKey })).rejects.toThrow('must hold one folder');
      }
    }
  });

  test('reads a bundle whose entries were compressed by another program', async () => {
    const path = join(temporaryFolder(), 'deflated.zip');
    await writeFile(
      path,
      forgeZip([...whole].map(([name, content]) => ({ name: `${topFolder}/${name}`, content, deflate: true }))),
    );
    await expect(verifyBundle(path, { trustedKey })).resolves.toMatchObject({ id: topFolder });
  });

  test('accepts hostile words, and keeps them exactly', async () => {
    const verified = await verify(whole);
    expect(verified.bundle.person.chosenName).toBe('Selam <b>');
    expect(whole.get('data/accounts/0001/account.json')?.toString()).toContain('<script>alert(1)</script>');
    expect(whole.get('read-me-first.html')?.toString()).not.toMatch(/<b>|<script/);
  });
});

/** Changes account 2 and says its new hash in every place, the chain included. */
function forgeAccount(files: Files, change: object): void {
  const path = 'data/accounts/0002/account.json';
  editJson(files, path, (sealed) => Object.assign(sealed, change));
  const index: { files: { file: string; sha256: string }[] } = JSON.parse(
    files.get('data/index.json')?.toString() ?? '',
  );
  const sha256 = index.files.find((row) => row.file === path)?.sha256 ?? '';
  editJson(files, 'data/bundle.json', (bundle) => Object.assign(listIn(bundle, 'accounts')[1] ?? {}, { sha256 }));
}

function removeAccount(files: Files): void {
  dropFiles(files, '0002');
  editJson(files, 'data/bundle.json', (bundle) => {
    listIn(bundle, 'accounts').splice(1, 1);
  });
}

function removeLastAccount(files: Files): void {
  dropFiles(files, '0003');
  editJson(files, 'data/bundle.json', (bundle) => {
    listIn(bundle, 'accounts').pop();
  });
}

function dropFiles(files: Files, folder: string): void {
  for (const path of [...files.keys()].filter((name) => name.startsWith(`data/accounts/${folder}/`))) {
    files.delete(path);
  }
}
