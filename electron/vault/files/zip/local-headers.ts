/** Every local header says exactly what the directory says, and the entries fill the file from its first byte without gap or overlap. */
import type { FileHandle } from 'node:fs/promises';
import { readExactly } from '../random-access.ts';
import { damaged, quoted } from '../refusals.ts';
import type { ArchiveRules, ZipEntry } from './directory.ts';
import { readExtra64 } from './extra-field.ts';
import { descriptorFlag, descriptorLengths, full32, localLength, localSignature } from './format.ts';

export interface PlacedEntry extends ZipEntry {
  /** Where the content starts. */
  readonly contentAt: number;
}

/** Reads all local headers. `entries` come in directory order; the file order must be the same. */
export async function placeEntries(
  file: FileHandle,
  entries: readonly ZipEntry[],
  directoryOffset: number,
  rules: ArchiveRules,
): Promise<PlacedEntry[]> {
  const placed: PlacedEntry[] = [];
  let expected = 0;
  let descriptors: readonly number[] = [];
  const isNext = (offset: number) => [0, ...descriptors].some((length) => offset === expected + length);
  for (const entry of entries) {
    if (!isNext(entry.offset)) {
      throw damaged(`Before the entry ${quoted(entry.name)} the ZIP file has a gap or an overlap.`);
    }
    const check = rules === 'bundle' ? checkLocalHeader : checkForeignHeader;
    const contentAt = await check(file, entry, directoryOffset);
    descriptors = (entry.flags & descriptorFlag) === 0 ? [] : descriptorLengths;
    expected = contentAt + entry.compressedSize;
    if (expected > directoryOffset) {
      throw damaged(`The entry ${quoted(entry.name)} runs into the ZIP directory.`);
    }
    placed.push({ ...entry, contentAt });
  }
  if (!isNext(directoryOffset)) {
    throw damaged('Before the ZIP directory there are bytes that belong to no entry.');
  }
  return placed;
}

/** In archives of other programs: the local header agrees, but may carry other extra fields, or sizes after the content. */
async function checkForeignHeader(file: FileHandle, entry: ZipEntry, directoryOffset: number): Promise<number> {
  const length = localLength + entry.nameBytes.length;
  const header = await readExactly(file, entry.offset, Math.min(length, directoryOffset - entry.offset));
  const streamed = (entry.flags & descriptorFlag) !== 0;
  const same =
    header.length === length &&
    header.readUInt32LE(0) === localSignature &&
    header.readUInt16LE(6) === entry.flags &&
    header.readUInt16LE(8) === entry.method &&
    (streamed || header.readUInt32LE(14) === entry.crc) &&
    (streamed || [full32, entry.compressedSize].includes(header.readUInt32LE(18))) &&
    (streamed || [full32, entry.size].includes(header.readUInt32LE(22))) &&
    header.subarray(localLength).equals(entry.nameBytes);
  if (!same) {
    throw damaged(`The entry ${quoted(entry.name)} says one thing in the directory and another in its own header.`);
  }
  return entry.offset + length + header.readUInt16LE(28);
}

async function checkLocalHeader(file: FileHandle, entry: ZipEntry, directoryOffset: number): Promise<number> {
  const large = entry.size >= full32 || entry.compressedSize >= full32;
  const extraLength = large ? 20 : 0;
  const length = localLength + entry.nameBytes.length + extraLength;
  if (entry.offset + length > directoryOffset) {
    throw damaged(`The entry ${quoted(entry.name)} runs into the ZIP directory.`);
  }
  const header = await readExactly(file, entry.offset, length);
  const same =
    header.readUInt32LE(0) === localSignature &&
    header.readUInt16LE(4) === entry.versionNeeded &&
    header.readUInt16LE(6) === entry.flags &&
    header.readUInt16LE(8) === entry.method &&
    header.readUInt16LE(10) === entry.time &&
    header.readUInt16LE(12) === entry.date &&
    header.readUInt32LE(14) === entry.crc &&
    header.readUInt32LE(18) === (large ? full32 : entry.compressedSize) &&
    header.readUInt32LE(22) === (large ? full32 : entry.size) &&
    header.readUInt16LE(26) === entry.nameBytes.length &&
    header.readUInt16LE(28) === extraLength &&
    header.subarray(localLength, localLength + entry.nameBytes.length).equals(entry.nameBytes);
  if (!same) {
    throw damaged(`The entry ${quoted(entry.name)} says one thing in the directory and another in its own header.`);
  }
  if (large) {
    const [size, compressedSize] = readExtra64(header.subarray(length - extraLength), 2, entry.name);
    if (size !== entry.size || compressedSize !== entry.compressedSize) {
      throw damaged(`The entry ${quoted(entry.name)} gives two different sizes.`);
    }
  }
  return entry.offset + length;
}
