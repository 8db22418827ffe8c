/**
 * How much an Office file unpacks to, found by unpacking it under a limit and keeping nothing. What an archive says of its own sizes is not
 * believed. Lenient where Word and other writers differ; anything that does not add up is refused.
 */
import { inflateRawSync } from 'node:zlib';
import { Refusal } from '../../../../shared/contract/failure.ts';
import { damaged } from '../refusals.ts';

/** In bytes, for everything in the file together. */
export const largestUnpacked = 128 * 1024 * 1024;
const mostEntries = 10_000;

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const directorySignature = 0x02014b50;
const directoryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;

/** Throws `damaged` for what is no archive, `too-large` for what unpacks to more than `limit` bytes. */
export function refuseOversizedArchive(bytes: Uint8Array, limit = largestUnpacked): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let left = limit;
    for (const entry of entriesOf(file)) left -= unpackedSize(file, entry, left);
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    if (problem instanceof Error && 'code' in problem && problem.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw notWhole();
  }
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly localHeader: number;
}

function entriesOf(file: Buffer): Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw tooLarge();
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== directorySignature) throw notWhole();
    entries.push({
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      localHeader: file.readUInt32LE(at + 42),
    });
    at += directoryLength + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - endLength - longestComment);
  for (let at = file.length - endLength; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === endSignature) return at;
  }
  throw notWhole();
}

function unpackedSize(file: Buffer, { method, packed, localHeader }: Entry, limit: number): number {
  if (file.readUInt32LE(localHeader) !== localSignature) throw notWhole();
  const start = localHeader + localLength + file.readUInt16LE(localHeader + 26) + file.readUInt16LE(localHeader + 28);
  const content = file.subarray(start, start + packed);
  if (content.length !== packed) throw notWhole();
  const size = method === 0 ? packed : inflateRawSync(content, { maxOutputLength: Math.max(1, limit) }).length;
  if (size > limit) throw tooLarge();
  return size;
}

function notWhole(): Refusal {
  return damaged('This is not a whole Word file. Open it in Word, save it again, and choose it again.');
}

function tooLarge(): Refusal {
  return new Refusal(
    'too-large',
    'This file unpacks to far more than a text. Save its text as plain text, and bring that in.',
  );
}
