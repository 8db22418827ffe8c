/** Files that people open, changed by one who holds the key: hashed and signed again, so that only the pages themselves are wrong. */
import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import { type Files, rehash, reindex, replaceKeys, resign, writtenFiles, zipped } from './forge.ts';
import { foreignKey, sampleRecord, signingKey } from './sample.ts';

let ours: Files = new Map();
let later: Files = new Map();
beforeAll(async () => {
  ours = await writtenFiles();
  later = await writtenFiles(sampleRecord({ programVersion: '99.0.0' }));
});

async function verifyForged(files: Files) {
  reindex(files);
  rehash(files);
  resign(files);
  return verifyBundle(await zipped(files), { trustedKey: createPublicKey(signingKey) });
}

function insert(files: Files, path: string, before: string, added: string): void {
  const text = files.get(path)?.toString() ?? '';
  expect(text).toContain(before);
  files.set(path, Buffer.from(text.replace(before, `${added}${before}`)));
}

type Attack = readonly [attack: (files: Files) => void, sentence: RegExp];

const otherPages: Record<string, Attack> = {
  'a script in the page to read first': [
    (files) => insert(files, 'read-me-first.html', '</main>', '<script>alert(1)</script>'),
    /"read-me-first.html" is not what the data/,
  ],
  'another sentence in the page to read first': [
    (files) => insert(files, 'read-me-first.html', '</main>', '<p>You need not check it.</p>'),
    /"read-me-first.html" is not what the data/,
  ],
  'a script in the picture': [
    (files) => insert(files, 'data/comparison/growth.svg', '</svg>', '<script>alert(1)</script>'),
    /growth.svg" is not what the data/,
  ],
  'a longer bar in the picture': [
    (files) => insert(files, 'data/comparison/growth.svg', '</svg>', '<rect width="9" height="9"/>'),
    /growth.svg" is not what the data/,
  ],
  'other instructions': [
    (files) => files.set('VERIFY.txt', Buffer.from('All is well. You need not check anything.\n')),
    /"VERIFY.txt" is not what the data/,
  ],
  'another row in the register': [
    (files) => insert(files, 'data/comparison/first-told.csv', 'order told', 'x,y\r\n'),
    /first-told.csv" is not what the data/,
  ],
  'another entry on the page of the register': [
    (files) => insert(files, 'data/comparison/first-told.html', '</main>', '<p>They never said it.</p>'),
    /first-told.html" is not what the data/,
  ],
  'another row in the map of accounts': [
    (files) => insert(files, 'data/comparison/map.csv', 'first told in account', 'x,y\r\n'),
    /map.csv" is not what the data/,
  ],
  'another number in the table of words first told': [
    (files) => insert(files, 'data/comparison/growth.csv', 'Account 1', 'Account 9,x\r\n'),
    /growth.csv" is not what the data/,
  ],
  'another head of an account as text': [
    (files) => insert(files, 'data/accounts/0001/account.txt', 'Case: ', 'Place: elsewhere\n'),
    /account.txt" is not what the data/,
  ],
  'a replaced schema': [
    (files) => files.set('schemas/account.schema.json', Buffer.from('{}\n')),
    /account.schema.json" is not what the data/,
  ],
  'a missing schema': [(files) => files.delete('schemas/account.schema.json'), /account.schema.json" is missing/],
  'a schema too many': [
    (files) => files.set('schemas/media.schema.json', Buffer.from('{}\n')),
    /media.schema.json" is no schema of a file/,
  ],
};

const livePrints: Record<string, Attack> = {
  'a program in place of a print': [
    (files) => files.set('data/cover.pdf', Buffer.from('MZ\u0090\u0000')),
    /"data\/cover.pdf" is not a PDF/,
  ],
  'a print with more before it': [
    (files) => insert(files, 'data/ledger/ledger.pdf', '', '<html>'),
    /ledger.pdf" is not a PDF/,
  ],
  'a print with a script': [
    (files) => insert(files, 'data/cover.pdf', 'endobj', '<</S /J#61vaScript /JS (x)>>\n'),
    /does more than show its pages/,
  ],
  'a print that starts a program': [
    (files) => insert(files, 'data/accounts/0002/account.pdf', 'endobj', '<</S /Launch>>\n'),
    /does more than show its pages/,
  ],
  'a print with a file inside': [
    (files) => insert(files, 'data/comparison/report.pdf', 'endobj', '<</Type /EmbeddedFile>>\n'),
    /does more than show its pages/,
  ],
};

describe('a bundle of this version', () => {
  test.each(Object.entries({ ...otherPages, ...livePrints }))('is refused with %s', async (_, [attack, sentence]) => {
    const files = new Map(ours);
    attack(files);
    await expect(verifyForged(files)).rejects.toThrow(sentence);
  });

  test('is refused with the instructions of another key', async () => {
    const files = new Map(ours);
    replaceKeys(files, foreignKey);
    rehash(files);
    resign(files, foreignKey);
    await expect(verifyBundle(await zipped(files))).rejects.toThrow('"read-me-first.html" is not what the data');
  });
});

describe('a bundle of another version', () => {
  const livePages: Record<string, Attack> = {
    'a script in the page to read first': [
      (files) => insert(files, 'read-me-first.html', '</main>', '<script>alert(1)</script>'),
      /"read-me-first.html" does more than show its words/,
    ],
    'a handler in the picture': [
      (files) => insert(files, 'data/comparison/growth.svg', '</svg>', '<rect onload="x"/>'),
      /growth.svg" does more than show its words/,
    ],
  };
  test.each(Object.entries({ ...livePages, ...livePrints }))('is refused with %s', async (_, [attack, sentence]) => {
    const files = new Map(later);
    attack(files);
    await expect(verifyForged(files)).rejects.toThrow(sentence);
  });

  test('may word its pages otherwise', async () => {
    const files = new Map(later);
    insert(files, 'read-me-first.html', '</main>', '<p>Another sentence.</p>');
    insert(files, 'VERIFY.txt', 'ON WINDOWS', 'ANOTHER HEADING\n');
    files.set('schemas/media.schema.json', Buffer.from('{}\n'));
    await expect(verifyForged(files)).resolves.toMatchObject({ bundle: { program: { version: '99.0.0' } } });
  });
});
