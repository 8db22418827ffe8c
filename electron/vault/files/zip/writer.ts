/**
 * A ZIP writer for stored entries only. Sizes and CRC stand in the local header, never in a data descriptor; ZIP64 appears only where
 * a number needs it; the same entries and moment give the same bytes.
 */
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { writeFully } from '../random-access.ts';
import {
  type DosMoment,
  directoryEntryLength,
  directorySignature,
  end64Length,
  end64Signature,
  endLength,
  endSignature,
  extra64,
  full16,
  full32,
  localLength,
  localSignature,
  locator64Length,
  locator64Signature,
  madeByUnix,
  plainVersion,
  regularFileAttributes,
  stored,
  utf8Flag,
  version64,
} from './format.ts';

interface WrittenEntry {
  readonly name: Buffer;
  readonly size: number;
  readonly offset: number;
  readonly crc: number;
}

export class ZipWriter {
  readonly #file: FileHandle;
  readonly #moment: DosMoment;
  readonly #entries: WrittenEntry[] = [];
  #position = 0;

  /** `file` is open for writing, empty, and stays the caller's to close. */
  constructor(file: FileHandle, moment: DosMoment) {
    this.#file = file;
    this.#moment = moment;
  }

  /** Adds one file of exactly `size` bytes. The CRC is taken while copying, and then put into the header. */
  async add(name: string, size: number, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const nameBytes = Buffer.from(name, 'utf8');
    const offset = this.#position;
    const start = offset + localHeader({ name: nameBytes, size, offset, crc: 0 }, this.#moment).length;
    let crc = 0;
    let position = start;
    for await (const chunk of content) {
      crc = crc32(chunk, crc);
      await writeFully(this.#file, chunk, position);
      position += chunk.length;
    }
    if (position - start !== size) {
      throw new Error('A file changed its size while it was copied into the bundle.');
    }
    const entry = { name: nameBytes, size, offset, crc };
    await writeFully(this.#file, localHeader(entry, this.#moment), offset);
    this.#entries.push(entry);
    this.#position = position;
  }

  /** Writes the directory. Returns the length of the archive in bytes. */
  async finish(): Promise<number> {
    const entries = Buffer.concat(this.#entries.map((entry) => directoryEntry(entry, this.#moment)));
    const directory = Buffer.concat([entries, endOfDirectory(this.#entries.length, entries.length, this.#position)]);
    await writeFully(this.#file, directory, this.#position);
    return this.#position + directory.length;
  }
}

function versionNeeded(entry: WrittenEntry): number {
  return entry.size >= full32 || entry.offset >= full32 ? version64 : plainVersion;
}

/** The fields that local header and directory entry share, from "version needed" to "extra length". */
function writeShared(header: Buffer, at: number, entry: WrittenEntry, moment: DosMoment, extra: Buffer): void {
  const size = Math.min(entry.size, full32);
  header.writeUInt16LE(versionNeeded(entry), at);
  header.writeUInt16LE(utf8Flag, at + 2);
  header.writeUInt16LE(stored, at + 4);
  header.writeUInt16LE(moment.time, at + 6);
  header.writeUInt16LE(moment.date, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(entry.name.length, at + 22);
  header.writeUInt16LE(extra.length, at + 24);
}

function localHeader(entry: WrittenEntry, moment: DosMoment): Buffer {
  const extra = entry.size >= full32 ? extraField([entry.size, entry.size]) : Buffer.alloc(0);
  const header = Buffer.alloc(localLength);
  header.writeUInt32LE(localSignature, 0);
  writeShared(header, 4, entry, moment, extra);
  return Buffer.concat([header, entry.name, extra]);
}

function directoryEntry(entry: WrittenEntry, moment: DosMoment): Buffer {
  const large = [
    ...(entry.size >= full32 ? [entry.size, entry.size] : []),
    ...(entry.offset >= full32 ? [entry.offset] : []),
  ];
  const extra = extraField(large);
  const header = Buffer.alloc(directoryEntryLength);
  header.writeUInt32LE(directorySignature, 0);
  header.writeUInt16LE(madeByUnix, 4);
  writeShared(header, 6, entry, moment, extra);
  header.writeUInt32LE(regularFileAttributes, 38);
  header.writeUInt32LE(Math.min(entry.offset, full32), 42);
  return Buffer.concat([header, entry.name, extra]);
}

/** The ZIP64 extra field with these numbers; empty without any. */
function extraField(numbers: readonly number[]): Buffer {
  if (numbers.length === 0) {
    return Buffer.alloc(0);
  }
  const field = Buffer.alloc(4 + numbers.length * 8);
  field.writeUInt16LE(extra64, 0);
  field.writeUInt16LE(numbers.length * 8, 2);
  numbers.forEach((number, index) => {
    field.writeBigUInt64LE(BigInt(number), 4 + index * 8);
  });
  return field;
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(Math.min(count, full16), 8);
  end.writeUInt16LE(Math.min(count, full16), 10);
  end.writeUInt32LE(Math.min(size, full32), 12);
  end.writeUInt32LE(Math.min(offset, full32), 16);
  const needs64 = count >= full16 || size >= full32 || offset >= full32;
  return needs64 ? Buffer.concat([end64(count, size, offset), locator64(offset + size), end]) : end;
}

function end64(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(end64Length);
  end.writeUInt32LE(end64Signature, 0);
  end.writeBigUInt64LE(BigInt(end64Length - 12), 4);
  end.writeUInt16LE(madeByUnix, 12);
  end.writeUInt16LE(version64, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  return end;
}

function locator64(end64Offset: number): Buffer {
  const locator = Buffer.alloc(locator64Length);
  locator.writeUInt32LE(locator64Signature, 0);
  locator.writeBigUInt64LE(BigInt(end64Offset), 8);
  locator.writeUInt32LE(1, 16);
  return locator;
}
