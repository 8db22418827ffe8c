/** Plain bags by the rules of RFC 8493; the cases are those of the public conformance suite, made anew. */
import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBag } from '../../../../../../electron/vault/files/bag/plain/check-bag.ts';
import { temporaryFolder } from '../../../../../support/temporary-folder.ts';
import { forgeZip } from '../../zip/forge.ts';

type Files = Record<string, string | Buffer>;

const declaration = (version: string, encoding = 'UTF-8') =>
  `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`;

function digest(algorithm: string, content: string | Buffer): string {
  return createHash(algorithm).update(content).digest('hex');
}

/** A sound bag with these payload files, and whatever else is put over it. */
function bag(payload: Record<string, string>, changes: Files = {}, version = '1.0', algorithm = 'sha512'): Files {
  const files: Files = { 'bagit.txt': declaration(version) };
  const lines: string[] = [];
  let bytes = 0;
  for (const [name, content] of Object.entries(payload)) {
    files[`data/${name}`] = content;
    bytes += Buffer.byteLength(content);
    lines.push(`${digest(algorithm, content)}  data/${name}\n`);
  }
  files['bag-info.txt'] = `Payload-Oxum: ${bytes}.${lines.length}\n`;
  files[`manifest-${algorithm}.txt`] = lines.join('');
  const tags = ['bagit.txt', 'bag-info.txt', `manifest-${algorithm}.txt`];
  files[`tagmanifest-${algorithm}.txt`] = tags
    .map((path) => `${digest(algorithm, files[path] ?? '')}  ${path}\n`)
    .join('');
  return { ...files, ...changes };
}

async function check(files: Files) {
  const folder = join(temporaryFolder(), 'bag');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return checkBag(folder);
}

const hello = { 'hello.txt': 'hello' };
/** Without a tag manifest, so that tag files can be changed alone. */
function loose(changes: Files, version = '0.97', payload: Record<string, string> = hello): Files {
  const { 'tagmanifest-sha512.txt': _, ...files } = bag(payload, changes, version);
  return files;
}
const sha512 = (content: string) => digest('sha512', content);

describe('valid bags', () => {
  const valid: Record<string, Files> = {
    'a basic bag': bag(hello),
    'a minimal bag': {
      'bagit.txt': declaration('0.97'),
      'manifest-md5.txt': `${digest('md5', 'x')}  data/x\n`,
      'data/x': 'x',
    },
    MD5: bag(hello, {}, '0.97', 'md5'),
    'SHA-1': bag(hello, {}, '0.96', 'sha1'),
    'SHA-224': bag(hello, {}, '0.97', 'sha224'),
    'SHA-384': bag(hello, {}, '0.95', 'sha384'),
    'a name with a blank': bag({ 'a b.txt': 'x' }),
    'a bag in a bag': bag({ 'inner/bagit.txt': declaration('1.0') }),
    'repeated metadata': loose({ 'bag-info.txt': 'Contact-Name: A\nContact-Name: B\n  and C\n' }),
    'uncommon separators': loose({ 'bag-info.txt': 'Contact-Name :A\nContact-Email\t:\tB\n' }),
    'package-info.txt': loose({ 'package-info.txt': 'Payload-Oxum: 5.1\n', 'bag-info.txt': '' }, '0.93'),
    'lines that end with CR': loose({ 'bag-info.txt': 'A: b\rC: d\r' }),
    'a leading ./': loose({ 'manifest-sha512.txt': `${sha512('hello')}  ./data/hello.txt\n` }),
    'a tab as separator': loose({ 'manifest-sha512.txt': `${sha512('hello')}\tdata/hello.txt\n` }, '1.0'),
    'a checksum in capitals': loose(
      { 'manifest-sha512.txt': `${sha512('hello').toUpperCase()}  data/hello.txt\n` },
      '1.0',
    ),
    'ISO 8859-1': loose({
      'bagit.txt': declaration('0.97', 'ISO-8859-1'),
      'bag-info.txt': Buffer.from('Contact-Name: N\u00fa\u00f1ez\n', 'latin1'),
    }),
    'UTF-16': loose({
      'bagit.txt': declaration('0.97', 'UTF-16'),
      'bag-info.txt': Buffer.from('\ufeffPayload-Oxum: 5.1\n', 'utf16le'),
      'manifest-sha512.txt': Buffer.from(`\ufeff${sha512('hello')}  data/hello.txt\n`, 'utf16le'),
    }),
    'escaped names': loose({ 'manifest-sha512.txt': `${sha512('x')}  data/a%0Ab%25\n` }, '1.0', { 'a\nb%': 'x' }),
    'names that look escaped': loose({ 'manifest-sha512.txt': `${sha512('x')}  data/a%0Ab\n` }, '0.97', {
      'a%0Ab': 'x',
    }),
    'fetch.txt, with everything here': loose({ 'fetch.txt': 'https://example.invalid/h 5 data/hello.txt\n' }, '1.0'),
    'two lists in an older bag that differ': loose({
      'manifest-md5.txt': `${digest('md5', 'x')}  data/x\n`,
      'manifest-sha512.txt': `${sha512('hello')}  data/hello.txt\n`,
      'data/x': 'x',
      'bag-info.txt': '',
    }),
  };
  test.each(Object.entries(valid))('%s', async (_, files) => {
    await expect(check(files)).resolves.toHaveProperty('warnings');
  });

  test('a sound bag of today gives no warning', async () => {
    expect((await check(bag(hello))).warnings).toEqual([]);
  });

  test('in a ZIP file, with or without a folder around it', async () => {
    for (const folder of ['', 'bag/']) {
      const path = join(temporaryFolder(), 'bag.zip');
      const entries = Object.entries(bag(hello)).map(([name, content]) => ({
        name: folder + name,
        content: Buffer.from(content),
      }));
      await writeFile(path, forgeZip(entries));
      await expect(checkBag(path)).resolves.toMatchObject({ files: 1, bytes: 5 });
    }
  });
});

describe('bags with a warning', () => {
  const line = `${sha512('hello')}  data/hello.txt\n`;
  const warned: Record<string, readonly [files: Files, sentence: RegExp]> = {
    'an older version': [bag(hello, {}, '0.97'), /version/],
    'a weak algorithm': [bag(hello, {}, '1.0', 'md5'), /attacker/],
    'no tag manifest': [loose({}, '1.0'), /list of its tag files/],
    'made with md5sum': [loose({ 'manifest-sha512.txt': `${sha512('hello')} *data/hello.txt\n` }), /asterisk/],
    'a relative path': [loose({ 'manifest-sha512.txt': `${sha512('hello')}  data/../data/hello.txt\n` }), /"\.\."/],
    'the same name twice': [loose({ 'manifest-sha512.txt': line + line }), /twice/],
    'two names that differ in case': [bag({ 'a.txt': 'x', 'A.txt': 'y' }), /two spellings/],
    'another form of a name': [
      loose({ 'manifest-sha512.txt': `${sha512('x')}  data/N\u00fa\u00f1ez\n` }, '0.97', { 'Nu\u0301n\u0303ez': 'x' }),
      /another form/,
    ],
    'files of the system': [bag({ 'Thumbs.db': 'x', '.DS_Store': 'y' }), /leaves behind/],
    'another encoding': [loose({ 'bagit.txt': declaration('1.0', 'ISO-8859-1') }, '1.0'), /UTF-8 is recommended/],
    'more lines in an older declaration': [loose({ 'bagit.txt': `${declaration('0.97')}x\n` }), /two lines/],
    'an algorithm that is not known': [bag(hello, { 'manifest-blake9.txt': 'x' }), /not known here/],
    'no Payload-Oxum': [loose({ 'bag-info.txt': 'A: b\n' }), /Payload-Oxum/],
  };
  test.each(Object.entries(warned))('%s', async (_, [files, sentence]) => {
    const { warnings } = await check(files);
    expect(warnings.join('\n')).toMatch(sentence);
  });
});

describe('bags that are refused', () => {
  const listing = (path: string) =>
    loose({ 'manifest-sha512.txt': `${sha512('hello')}  ${path}\n${sha512('hello')}  data/hello.txt\n` });
  const fetching = (path: string) => loose({ 'fetch.txt': `https://example.invalid/x - ${path}\n` });
  const outside = [
    '/tmp/foo',
    '~/foo',
    '~root/foo',
    '../../../README.md',
    'data/../../x',
    'C:\\Windows\\x.exe',
    '\\\\?\\UNC\\server\\x',
    '%HomeDrive%\\x',
    'data\\hello.txt',
    'bagit.txt',
  ];
  const invalid: Record<string, Files> = {
    'no declaration': (({ 'bagit.txt': _, ...files }) => files)(bag(hello)),
    'no encoding': loose({ 'bagit.txt': 'BagIt-Version: 0.97\n' }),
    'a byte order mark': loose({ 'bagit.txt': `\ufeff${declaration('0.97')}` }),
    'blanks in the declaration': loose({ 'bagit.txt': declaration('1.0').replace(':', ' :') }, '1.0'),
    'a broken version': loose({ 'bagit.txt': declaration('.97') }),
    'a version to come': loose({ 'bagit.txt': declaration('2.0') }),
    'an unknown encoding': loose({ 'bagit.txt': declaration('1.0', 'KLINGON') }, '1.0'),
    'more lines in the declaration': loose({ 'bagit.txt': `${declaration('1.0')}x\n` }, '1.0'),
    'no manifest': (({ 'manifest-sha512.txt': _, ...files }) => files)(loose({})),
    'a changed payload file': bag(hello, { 'data/hello.txt': 'jello' }),
    'a changed tag file': bag(hello, { 'bag-info.txt': 'Payload-Oxum: 5.1\nA: b\n' }),
    'a payload file too many': loose({ 'data/bar': 'x', 'bag-info.txt': '' }),
    'a missing payload file': (({ 'data/hello.txt': _, ...files }) => files)(bag(hello)),
    'a missing tag file': (({ 'bag-info.txt': _, ...files }) => files)(bag(hello)),
    'a name with two checksums': loose({
      'manifest-sha512.txt': `${sha512('hello')}  data/hello.txt\n${sha512('x')}  data/hello.txt\n`,
    }),
    'a list that leaves a file out': bag(hello, { 'manifest-md5.txt': '', 'bag-info.txt': 'Payload-Oxum: 5.1\n' }),
    'a line that is none': loose({ 'manifest-sha512.txt': 'hello\n' }),
    'a wrong Payload-Oxum': loose({ 'bag-info.txt': 'Payload-Oxum: 6.1\n' }),
    'metadata without a colon': loose({ 'bag-info.txt': 'nothing\n' }),
    'a hole to be fetched': loose({ 'fetch.txt': 'https://example.invalid/x - data/x\n' }, '1.0'),
    'a tag manifest that lists the payload': bag(hello, {
      'tagmanifest-md5.txt': `${digest('md5', 'hello')}  data/hello.txt\n`,
    }),
  };
  for (const path of outside) {
    invalid[`a list that names ${path}`] = listing(path);
    invalid[`fetch.txt that names ${path}`] = fetching(path);
  }
  test.each(Object.entries(invalid))('%s', async (_, files) => {
    await expect(check(files)).rejects.toMatchObject({ failure: { code: 'damaged' } });
  });

  test('a link in the payload', async () => {
    const folder = temporaryFolder();
    await mkdir(join(folder, 'data'));
    await symlink('/etc/hostname', join(folder, 'data/x'));
    await expect(checkBag(folder)).rejects.toThrow('neither a file nor a folder');
  });

  test('nothing at all cannot be read', async () => {
    await expect(checkBag(join(temporaryFolder(), 'none'))).rejects.toMatchObject({ failure: { code: 'cannot-read' } });
  });
});
