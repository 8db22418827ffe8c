/** Attacks on the addenda of a bundle, hashed and signed again by the trusted key, so that only their meaning is wrong. */
import { createPublicKey } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import type { Addendum } from '../../../../../shared/domain/addendum.ts';
import { editJson, type Files, listIn, rehash, reindex, resign, writtenFiles, zipped } from './forge.ts';
import { keptAddendum, sampleRecord, signingKey } from './sample.ts';

const path = 'data/accounts/0001/addenda.json';
const kept = sampleRecord().accounts[0]?.addenda ?? [];

let whole: Files = new Map();
beforeAll(async () => {
  whole = await writtenFiles();
});

/** The list of addenda with one of them written anew, its own hash brought up to it. */
function written(index: number, changes: Partial<Addendum>) {
  return kept.map((known, at) => {
    const { document, sha256 } = at === index ? keptAddendum({ ...known.addendum, ...changes }) : known;
    return { sha256, document };
  });
}

function replace(addenda: unknown[]): (files: Files) => void {
  return (files) => editJson(files, path, (document) => Object.assign(document, { addenda }));
}

const attacks: Record<string, readonly [attack: (files: Files) => void, sentence: RegExp]> = {
  'no file of addenda': [(files) => files.delete(path), /addenda.json" is missing/],
  'the last addendum taken away': [
    (files) => editJson(files, path, (document) => listIn(document, 'addenda').pop()),
    /addenda of account 1 are not those/,
  ],
  'addenda in another order': [
    (files) => editJson(files, path, (document) => listIn(document, 'addenda').reverse()),
    /chain of addenda to account 1 is broken/,
  ],
  'the addenda of another account': [
    (files) => files.set(path, files.get('data/accounts/0002/addenda.json') ?? Buffer.alloc(0)),
    /addenda of account 1 are not those/,
  ],
  'an addendum that is not what was hashed': [
    (files) =>
      editJson(files, path, (document) => {
        const [first, second] = kept;
        Object.assign(document, {
          addenda: [
            first && { sha256: first.sha256, document: second?.document },
            second && { sha256: second.sha256, document: second.document },
          ],
        });
      }),
    /chain of addenda to account 1 is broken/,
  ],
  'an addendum written anew under the one after it': [
    replace(written(0, { words: 'Nobody took them.' })),
    /chain of addenda to account 1 is broken/,
  ],
  'an addendum beyond the words of the account': [
    replace(written(1, { end: 9999 })),
    /chain of addenda to account 1 is broken/,
  ],
  'an addendum that names another hash of the account': [
    replace(written(1, { accountSha256: 'ab'.repeat(32) })),
    /chain of addenda to account 1 is broken/,
  ],
  'an addendum with a key twice': [
    replace(
      kept.map(({ sha256, document }) => ({ sha256, document: document.replace('"number"', '"number": 1, "number"') })),
    ),
    /twice/,
  ],
};

test.each(Object.entries(attacks))('refuses %s', async (_, [attack, sentence]) => {
  const files = new Map(whole);
  attack(files);
  if (!files.has(path)) reindex(files);
  rehash(files);
  resign(files);
  const verifying = verifyBundle(await zipped(files), { trustedKey: createPublicKey(signingKey) });
  await expect(verifying).rejects.toThrow(sentence);
});

test('anyone can follow the chain: each document gives its hash, and names the one before', () => {
  const account = sampleRecord().accounts[0];
  const document: { addenda: { sha256: string; document: string }[] } = JSON.parse(whole.get(path)?.toString() ?? '');
  expect(document.addenda.map(({ document: text }) => JSON.parse(text).previousSha256)).toEqual([
    account?.sha256,
    document.addenda[0]?.sha256,
  ]);
});
