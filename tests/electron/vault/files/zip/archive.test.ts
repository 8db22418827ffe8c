import { execFile } from 'node:child_process';
import { open, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundleLimits } from '../../../../../electron/vault/files/bundle/limits.ts';
import { openArchive } from '../../../../../electron/vault/files/zip/archive.ts';
import { dosMoment } from '../../../../../electron/vault/files/zip/format.ts';
import { ZipWriter } from '../../../../../electron/vault/files/zip/writer.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { type ForgedEnd, type ForgedEntry, forgeZip } from './forge.ts';

const text = (words: string) => Buffer.from(words);
const plain: ForgedEntry[] = [
  { name: 'top/one.txt', content: text('one') },
  { name: 'top/two.txt', content: text('two two two two'), deflate: true },
];

async function read(
  bytes: Uint8Array,
  limits = {},
  rules: 'bundle' | 'any' = 'bundle',
): Promise<Record<string, string>> {
  const path = join(temporaryFolder(), 'a.zip');
  await writeFile(path, bytes);
  const archive = await openArchive(path, { ...bundleLimits, ...limits }, rules);
  try {
    const contents: Record<string, string> = {};
    for (const [name, entry] of archive.entries) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of archive.content(entry)) {
        chunks.push(chunk);
      }
      contents[name] = Buffer.concat(chunks).toString();
    }
    return contents;
  } finally {
    await archive.close();
  }
}

describe('the writer', () => {
  test('writes archives that the reader and unzip read, and the same bytes twice', async () => {
    const folder = temporaryFolder();
    const write = async (name: string) => {
      const file = await open(join(folder, name), 'wx+');
      const writer = new ZipWriter(file, dosMoment('2026-11-20T10:30:07Z'));
      await writer.add('top/a.txt', 5, [text('he'), text('llo')]);
      await writer.add('top/empty', 0, []);
      const bytes = await writer.finish();
      const whole = (await file.readFile()).subarray(0, bytes);
      await file.close();
      return whole;
    };
    const first = await write('a.zip');
    expect(first.length).toBeGreaterThan(0);
    expect(await write('b.zip')).toEqual(first);
    expect(await read(first)).toEqual({ 'top/a.txt': 'hello', 'top/empty': '' });
    const { stdout } = await promisify(execFile)('unzip', ['-t', join(folder, 'a.zip')]);
    expect(stdout).toContain('No errors');
  });

  test('refuses content that is not as long as promised', async () => {
    const file = await open(join(temporaryFolder(), 'a.zip'), 'wx+');
    const writer = new ZipWriter(file, dosMoment('2026-11-20T10:30:07Z'));
    await expect(writer.add('a', 4, [text('hello')])).rejects.toThrow('changed its size');
    await file.close();
  });

  test('uses ZIP64 where the count needs it', { timeout: 60_000 }, async () => {
    const path = join(temporaryFolder(), 'many.zip');
    const file = await open(path, 'wx+');
    const writer = new ZipWriter(file, dosMoment('2026-11-20T10:30:00Z'));
    for (let index = 0; index < 0xffff; index += 1) {
      await writer.add(`top/${index}`, 0, []);
    }
    await writer.finish();
    await file.close();
    const archive = await openArchive(path, { ...bundleLimits, entries: 100_000 });
    expect(archive.entries.size).toBe(0xffff);
    await archive.close();
    await expect(openArchive(path, bundleLimits)).rejects.toThrow('more than any');
  });
});

describe('the reader', () => {
  test('reads stored and deflated entries', async () => {
    expect(await read(forgeZip(plain))).toEqual({ 'top/one.txt': 'one', 'top/two.txt': 'two two two two' });
  });

  test('takes what other programs write, where it is told to', async () => {
    const extra = text('UT\u0001\u0000x');
    const entries: ForgedEntry[] = [
      { name: 'top/', content: text(''), both: { attributes: ((0o040755 << 16) | 0x10) >>> 0 } },
      { name: 'top/one.txt', content: text('one'), both: { extra }, directory: { internalAttributes: 1 } },
    ];
    const bytes = forgeZip(entries);
    expect(await read(bytes, {}, 'any')).toEqual({ 'top/one.txt': 'one' });
    await expect(read(bytes)).rejects.toThrow();
  });

  const hostile: Record<string, readonly [entries: readonly ForgedEntry[], end?: ForgedEnd]> = {
    'an archive comment': [plain, { comment: 'PK' }],
    'bytes after the end': [plain, { after: text('x') }],
    'bytes before the first entry': [[{ ...one(), gap: text('MZ') }]],
    'a gap between entries': [[one(), { name: 'top/b', content: text('b'), gap: text('hidden') }]],
    'a gap before the directory': [plain, { beforeDirectory: text('hidden') }],
    'a gap before the end': [plain, { beforeEnd: text('hidden') }],
    'a wrong directory offset': [plain, { offset: 3 }],
    'a wrong directory size': [plain, { size: 10 }],
    'a count too low': [plain, { count: 1 }],
    'a count too high': [plain, { count: 3 }],
    'two different counts': [plain, { countHere: 1 }],
    'a part of a set': [plain, { disk: 1 }],
    'no entries': [[]],
    'the same entry twice': [[one(), { ...one(), directoryOnly: true, directory: { offset: 0 } }]],
    'overlapping entries': [
      [one(), { name: 'top/b', content: text('one'), directoryOnly: true, directory: { offset: 5 } }],
    ],
    'entries out of order': [
      [
        { ...one(), directory: { offset: 40 } },
        { name: 'top/b', content: text('b'), directory: { offset: 0 } },
      ],
    ],
    'another name in the local header': [[{ ...one(), local: { name: text('top/two.txt') } }]],
    'another size in the local header': [[{ ...one(), local: { size: 4 } }]],
    'another CRC in the local header': [[{ ...one(), local: { crc: 1 } }]],
    'another method in the local header': [[{ ...one(), local: { method: 8 } }]],
    'another time in the local header': [[{ ...one(), local: { time: 1 } }]],
    'another flag in the local header': [[{ ...one(), local: { flags: 0 } }]],
    'an extra field in the local header': [[{ ...one(), local: { extra: text('UT\u0001\u0000x') } }]],
    'an extra field in the directory': [[{ ...one(), directory: { extra: text('UT\u0001\u0000x') } }]],
    'a ZIP64 field that is not needed': [
      [{ ...one(), both: { extra: zip64(3, 3), size: 0xffffffff, compressedSize: 0xffffffff } }],
    ],
    encryption: [[{ ...one(), both: { flags: 0x0801 } }]],
    'a data descriptor': [[{ ...one(), both: { flags: 0x0808 } }]],
    'a masked header': [[{ ...one(), both: { flags: 0x2800 } }]],
    'an unknown method': [[{ ...one(), both: { method: 14 } }]],
    'an unknown version': [[{ ...one(), both: { versionNeeded: 63 } }]],
    'an entry comment': [[{ ...one(), directory: { comment: text('x') } }]],
    'a part number': [[{ ...one(), directory: { disk: 1 } }]],
    'internal attributes': [[{ ...one(), directory: { internalAttributes: 1 } }]],
    'a link': [[{ ...one(), both: { attributes: (0o120777 << 16) >>> 0 } }]],
    'a folder': [[{ name: 'top/', content: text(''), both: { attributes: ((0o040755 << 16) | 0x10) >>> 0 } }]],
    'a device': [[{ ...one(), both: { attributes: (0o020644 << 16) >>> 0 } }]],
    'a pipe': [[{ ...one(), both: { attributes: (0o010644 << 16) >>> 0 } }]],
    'a DOS folder': [[{ ...one(), both: { madeBy: 20, attributes: 0x10 } }]],
    'mixed attributes': [[one(), { name: 'top/b', content: text('b'), both: { attributes: (0o100755 << 16) >>> 0 } }]],
    'a wrong CRC': [[{ ...one(), both: { crc: 1 } }]],
    'a size too small': [[{ ...one(), both: { size: 2 } }]],
    'a stored entry of two sizes': [[{ ...one(), both: { size: 4 } }]],
    'a deflated entry longer than it says': [
      [{ name: 'top/b', content: text('bbbbbbbb'), deflate: true, both: { size: 4 } }],
    ],
    'a deflated entry shorter than it says': [
      [{ name: 'top/b', content: text('bbbbbbbb'), deflate: true, both: { size: 9 } }],
    ],
    'bytes after deflated content': [
      [
        {
          name: 'top/b',
          content: text('bb'),
          deflate: true,
          raw: Buffer.concat([deflateRawSync('bb'), text('hidden')]),
        },
      ],
    ],
    'cut deflated content': [
      [{ name: 'top/b', content: text('bb'), deflate: true, raw: deflateRawSync('bb').subarray(0, -1) }],
    ],
    'deflated nonsense': [[{ name: 'top/b', content: text('bb'), deflate: true, raw: text('\u00ff\u00ff\u00ff') }]],
    'a bomb': [[{ name: 'top/b', content: Buffer.alloc(4_000_000), deflate: true }]],
    'a name that is not UTF-8': [[{ ...one(), both: { name: Buffer.from([0x61, 0xff]) } }]],
    'a name in an unsaid encoding': [[{ ...one(), both: { name: text('é'), flags: 0 } }]],
    'an empty name': [[{ ...one(), both: { name: text('') } }]],
  };
  const names: Record<string, readonly string[]> = {
    'a path upwards': ['top/../../x'],
    'an absolute path': ['/etc/x'],
    'a drive': ['C:/x'],
    'a backslash': ['top\\x'],
    'a stream': ['top/x:y'],
    'a doubled slash': ['top//x'],
    'a dot': ['top/./x'],
    'a control character': ['top/x\u0000.txt'],
    'a line end': ['top/x\n'],
    'a bidirectional override': ['top/x\u202egpj.exe'],
    'a zero-width space': ['top/x\u200b'],
    'a device name': ['top/CON'],
    'a device name with an extension': ['top/lpt1.txt'],
    'a trailing dot': ['top/x.'],
    'a trailing blank': ['top/x '],
    'a wildcard': ['top/*'],
    'two names that differ in case': ['top/A', 'top/a'],
    'two names that differ in form': ['top/é', 'top/e\u0301'],
    'two names that are one in compatibility form': ['top/ﬁ', 'top/fi'],
    'a file that is also a folder': ['top/a', 'top/a/b'],
    'two spellings of a folder': ['top/A/x', 'top/a/y'],
  };
  for (const [name, paths] of Object.entries(names)) {
    hostile[name] = [paths.map((path) => ({ name: path, content: text('x') }))];
  }

  test.each(Object.entries(hostile))('refuses %s', async (_, [entries, end]) => {
    await expect(read(forgeZip(entries, end))).rejects.toMatchObject({ failure: { code: 'damaged' } });
  });

  test('refuses what is too large, before reading it', async () => {
    const bytes = forgeZip(plain);
    await expect(read(bytes, { fileBytes: bytes.length - 1 })).rejects.toThrow('larger than any');
    await expect(read(bytes, { entries: 1 })).rejects.toThrow('more than any');
    await expect(read(bytes, { contentBytes: 17 })).rejects.toThrow('larger than any');
    expect(Object.keys(await read(bytes, { contentBytes: 18 }))).toHaveLength(2);
  });

  test('refuses every shorter and every padded file', async () => {
    const bytes = forgeZip(plain);
    for (let length = 0; length < bytes.length; length += 1) {
      await expect(read(bytes.subarray(0, length))).rejects.toMatchObject({ failure: { code: 'damaged' } });
    }
  });

  test('reads entries beyond 4 GiB, and refuses a gap there as well', async () => {
    const path = join(temporaryFolder(), 'sparse.zip');
    const size = 0x1_0000_0000;
    // All headers are real; the content is a hole in the file, so that nothing of that size is ever written.
    const head = forgeZip([
      {
        name: 'a',
        content: text(''),
        both: { versionNeeded: 45 },
        local: { size: 0xffffffff, compressedSize: 0xffffffff, extra: zip64(size, size) },
      },
    ]).subarray(0, 30 + 1 + 20);
    const tail = forgeZip([
      {
        name: 'a',
        content: text(''),
        directoryOnly: true,
        both: { versionNeeded: 45, size: 0xffffffff, compressedSize: 0xffffffff, extra: zip64(size, size) },
      },
    ]);
    const directory = tail.subarray(0, -22);
    const file = await open(path, 'wx+');
    await file.write(head, 0, head.length, 0);
    const offset = head.length + size;
    await truncate(path, offset);
    const end = Buffer.concat([directory, end64(directory.length, offset)]);
    await file.write(end, 0, end.length, offset);
    await file.close();
    const archive = await openArchive(path, bundleLimits);
    expect(archive.entries.get('a')).toMatchObject({ size, contentAt: head.length });
    await archive.close();
    await truncate(path, offset + end.length + 1);
    await expect(openArchive(path, bundleLimits)).rejects.toThrow('cut off or appended');
  });

  test('says where nothing can be read', async () => {
    const nowhere = openArchive(join(temporaryFolder(), 'none.zip'), bundleLimits);
    await expect(nowhere).rejects.toMatchObject({ failure: { code: 'cannot-read' } });
    await expect(openArchive(temporaryFolder(), bundleLimits)).rejects.toMatchObject({
      failure: { code: 'cannot-read' },
    });
  });
});

function one(): ForgedEntry {
  return { name: 'top/one.txt', content: text('one') };
}

function zip64(...numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + numbers.length * 8);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(numbers.length * 8, 2);
  numbers.forEach((number, index) => {
    field.writeBigUInt64LE(BigInt(number), 4 + index * 8);
  });
  return field;
}

function end64(size: number, offset: number): Buffer {
  const record = Buffer.alloc(56);
  record.write('PK\u0006\u0006', 0, 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(0x0314, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(1n, 24);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 0, 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([record, locator, end]);
}
