/** Reads the directory of an archive and refuses every entry that is not a plain, regular file. */
import { damaged, quoted } from '../refusals.ts';
import { findExtra64, readExtra64 } from './extra-field.ts';
import {
  deflated,
  descriptorFlag,
  directoryEntryLength,
  directorySignature,
  fileTypeMask,
  folder,
  full32,
  harmlessDosAttributes,
  plainVersion,
  regularFile,
  speedFlags,
  stored,
  utf8Flag,
  version64,
} from './format.ts';

export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Buffer;
  readonly madeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly attributes: number;
  /** Where the local header stands. */
  readonly offset: number;
}

/**
 * `bundle`: only what bundles need, so that every byte of the archive has one value. `any`: also what other programs write into honest
 * archives (folders, extra fields, sizes after the content), for plain bags.
 */
export type ArchiveRules = 'bundle' | 'any';

/** Parses all of `directory`, which holds exactly `count` entries. */
export function parseDirectory(directory: Buffer, count: number, rules: ArchiveRules): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, end } = parseEntry(directory, at, rules);
    entries.push(entry);
    at = end;
  }
  if (at !== directory.length) {
    throw damaged('The ZIP directory holds more than the entries that it counts.');
  }
  return entries;
}

function parseEntry(directory: Buffer, at: number, rules: ArchiveRules): { entry: ZipEntry; end: number } {
  if (at + directoryEntryLength > directory.length || directory.readUInt32LE(at) !== directorySignature) {
    throw damaged('The ZIP directory is malformed.');
  }
  const nameEnd = at + directoryEntryLength + directory.readUInt16LE(at + 28);
  const end = nameEnd + directory.readUInt16LE(at + 30);
  if (end > directory.length) {
    throw damaged('An entry of the ZIP directory runs past its end.');
  }
  const nameBytes = directory.subarray(at + directoryEntryLength, nameEnd);
  const name = decodeName(nameBytes, directory.readUInt16LE(at + 8));
  const size = directory.readUInt32LE(at + 24);
  const compressedSize = directory.readUInt32LE(at + 20);
  const offset = directory.readUInt32LE(at + 42);
  const isFull = [size, compressedSize, offset].map((value) => value === full32);
  const readExtra = rules === 'bundle' ? readExtra64 : findExtra64;
  const large = readExtra(directory.subarray(nameEnd, end), isFull.filter(Boolean).length, name);
  const entry = {
    name,
    nameBytes,
    madeBy: directory.readUInt16LE(at + 4),
    versionNeeded: directory.readUInt16LE(at + 6),
    flags: directory.readUInt16LE(at + 8),
    method: directory.readUInt16LE(at + 10),
    time: directory.readUInt16LE(at + 12),
    date: directory.readUInt16LE(at + 14),
    crc: directory.readUInt32LE(at + 16),
    size: isFull[0] ? take(large) : size,
    compressedSize: isFull[1] ? take(large) : compressedSize,
    offset: isFull[2] ? take(large) : offset,
    attributes: directory.readUInt32LE(at + 38),
  };
  const comment = directory.readUInt16LE(at + 32);
  const disk = directory.readUInt16LE(at + 34);
  const internalAttributes = directory.readUInt16LE(at + 36);
  if (comment !== 0 || disk !== 0 || (internalAttributes !== 0 && rules === 'bundle')) {
    throw damaged(`The entry ${quoted(name)} carries a comment, a part number or attributes; none is allowed.`);
  }
  refuseUnusual(entry, rules);
  return { entry, end };
}

function take(numbers: number[]): number {
  const number = numbers.shift();
  if (number === undefined) {
    throw damaged('The ZIP directory is malformed.');
  }
  return number;
}

function decodeName(bytes: Buffer, flags: number): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged('A name in the ZIP file is not UTF-8.');
  }
  const isAscii = bytes.every((byte) => byte < 0x80);
  if (!isAscii && (flags & utf8Flag) === 0) {
    throw damaged(`The name ${quoted(name)} does not say in which encoding it is.`);
  }
  return name;
}

function refuseUnusual(entry: ZipEntry, rules: ArchiveRules): void {
  const allowedFlags = rules === 'bundle' ? utf8Flag : utf8Flag | descriptorFlag | speedFlags;
  if ((entry.flags & ~allowedFlags) !== 0) {
    throw damaged(`The entry ${quoted(entry.name)} is encrypted, streamed or otherwise flagged; none is allowed.`);
  }
  if (entry.method !== stored && entry.method !== deflated) {
    throw damaged(`The entry ${quoted(entry.name)} is compressed by a method that is not allowed.`);
  }
  if (entry.method === stored && entry.size !== entry.compressedSize) {
    throw damaged(`The entry ${quoted(entry.name)} gives two different sizes.`);
  }
  if (![10, plainVersion, version64].includes(entry.versionNeeded)) {
    throw damaged(`The entry ${quoted(entry.name)} asks for an unknown version of ZIP.`);
  }
  if (!isRegularFile(entry) && !(rules === 'any' && isFolder(entry))) {
    throw damaged(`The entry ${quoted(entry.name)} is not a regular file.`);
  }
}

/** Not a link, folder, device or the like. On Unix the type stands in the upper half of the attributes; on DOS in the lower. */
function isRegularFile(entry: ZipEntry): boolean {
  const host = entry.madeBy >>> 8;
  const type = (entry.attributes >>> 16) & fileTypeMask;
  const dosAttributes = entry.attributes & 0xffff;
  const onUnix = host === 3 && (type === regularFile || type === 0) && dosAttributes === 0;
  const onDos = host === 0 && entry.attributes >>> 16 === 0 && (dosAttributes & ~harmlessDosAttributes) === 0;
  return onUnix || onDos;
}

/** An entry that only says that there is a folder. */
export function isFolder({ name, size, attributes }: ZipEntry): boolean {
  const type = (attributes >>> 16) & fileTypeMask;
  return name.endsWith('/') && size === 0 && (type === folder || type === 0);
}
