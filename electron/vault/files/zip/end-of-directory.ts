/** Finds the directory of an archive from its last bytes: the end-of-directory record stands exactly at the end, without a comment. */
import type { FileHandle } from 'node:fs/promises';
import { readExactly } from '../random-access.ts';
import { damaged } from '../refusals.ts';
import {
  end64Length,
  end64Signature,
  endLength,
  endSignature,
  full16,
  full32,
  locator64Length,
  locator64Signature,
  version64,
} from './format.ts';

export interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
  /** "Made by" of the ZIP64 record; null without one. */
  readonly madeBy64: number | null;
}

export async function findDirectory(file: FileHandle, fileSize: number): Promise<DirectoryPlace> {
  if (fileSize < endLength) {
    throw damaged('This is not a ZIP file: it is too short.');
  }
  const endAt = fileSize - endLength;
  const end = await readExactly(file, endAt, endLength);
  if (end.readUInt32LE(0) !== endSignature || end.readUInt16LE(20) !== 0) {
    throw damaged('The ZIP file does not end with its directory: something was cut off or appended.');
  }
  if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(6) !== 0) {
    throw damaged('The ZIP file says that it is a part of several; only a single file is read.');
  }
  const small = {
    count: end.readUInt16LE(10),
    size: end.readUInt32LE(12),
    offset: end.readUInt32LE(16),
  };
  if (end.readUInt16LE(8) !== small.count) {
    throw damaged('The ZIP directory gives two different counts of its entries.');
  }
  const is64 = small.count === full16 || small.size === full32 || small.offset === full32;
  const place = is64 ? await readEnd64(file, endAt, small) : { ...small, madeBy64: null };
  const directoryEnd = is64 ? endAt - locator64Length - end64Length : endAt;
  if (place.offset + place.size !== directoryEnd) {
    throw damaged('The ZIP directory is not where its end says: there is a gap or an overlap.');
  }
  return place;
}

type SmallEnd = Omit<DirectoryPlace, 'madeBy64'>;

async function readEnd64(file: FileHandle, endAt: number, small: SmallEnd): Promise<DirectoryPlace> {
  const start = endAt - locator64Length - end64Length;
  if (start < 0) {
    throw damaged('The ZIP64 directory is missing.');
  }
  const bytes = await readExactly(file, start, end64Length + locator64Length);
  const locator = bytes.subarray(end64Length);
  const wellFormed =
    bytes.readUInt32LE(0) === end64Signature &&
    bytes.readBigUInt64LE(4) === BigInt(end64Length - 12) &&
    bytes.readUInt16LE(14) === version64 &&
    bytes.readUInt32LE(16) === 0 &&
    bytes.readUInt32LE(20) === 0 &&
    bytes.readBigUInt64LE(24) === bytes.readBigUInt64LE(32) &&
    locator.readUInt32LE(0) === locator64Signature &&
    locator.readUInt32LE(4) === 0 &&
    locator.readBigUInt64LE(8) === BigInt(start) &&
    locator.readUInt32LE(16) === 1;
  const place = {
    count: Number(bytes.readBigUInt64LE(32)),
    size: Number(bytes.readBigUInt64LE(40)),
    offset: Number(bytes.readBigUInt64LE(48)),
    madeBy64: bytes.readUInt16LE(12),
  };
  const agrees =
    small.count === Math.min(place.count, full16) &&
    small.size === Math.min(place.size, full32) &&
    small.offset === Math.min(place.offset, full32);
  if (!wellFormed || !agrees) {
    throw damaged('The ZIP64 directory is malformed, or used where it is not needed.');
  }
  return place;
}
