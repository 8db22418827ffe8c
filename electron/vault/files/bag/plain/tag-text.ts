/** Tag files as text, in the encoding that the bag declares. */

import { decodeUtf8 } from '../../json/strict-json.ts';
import { damaged, quoted } from '../../refusals.ts';
import type { BagSource } from './bag-source.ts';

/** Largest tag file that is read whole. */
const maximumBytes = 64 * 1024 * 1024;

export interface Declaration {
  /** Like 0.97 or 1.0, as a pair that can be compared. */
  readonly version: readonly [major: number, minor: number];
  readonly encoding: string;
}

export type Warn = (sentence: string) => void;

export async function readTagFile(source: BagSource, path: string): Promise<Buffer> {
  const size = source.files.get(path);
  if (size === undefined) {
    throw damaged(`The file ${quoted(path)} is missing.`);
  }
  if (size > maximumBytes) {
    throw damaged(`The file ${quoted(path)} is larger than any of its kind that is read here.`);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.content(path)) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const knownVersions = new Set(['0.93', '0.94', '0.95', '0.96', '0.97', '1.0']);

/** Reads `bagit.txt`: always UTF-8 without a byte order mark, and exactly two lines. */
export async function readDeclaration(source: BagSource, warn: Warn): Promise<Declaration> {
  const text = decodeUtf8(await readTagFile(source, 'bagit.txt'), 'bagit.txt');
  const [first = '', second = '', ...others] = linesOf(text);
  const version = /^BagIt-Version: (\d+)\.(\d+)$/.exec(first);
  const encoding = /^Tag-File-Character-Encoding: (\S+)$/.exec(second)?.[1];
  if (version === null || encoding === undefined) {
    throw damaged('The file "bagit.txt" does not say the version of BagIt and the encoding in their prescribed form.');
  }
  const [, major = '', minor = ''] = version;
  if (!knownVersions.has(`${major}.${minor}`)) {
    throw damaged(`Version ${major}.${minor} of BagIt is not known here; 0.93 to 1.0 are.`);
  }
  if (others.some((line) => line !== '')) {
    if (major === '1') {
      throw damaged('The file "bagit.txt" holds more than its two lines.');
    }
    warn('The file "bagit.txt" holds more than its two lines.');
  }
  if (major !== '1') {
    warn(`The bag is of version ${major}.${minor}; the version of today is 1.0.`);
  }
  if (encoding.toUpperCase() !== 'UTF-8') {
    warn(`The tag files are in ${quoted(encoding)}; UTF-8 is recommended.`);
  }
  return { version: [Number(major), Number(minor)], encoding };
}

export function isVersionOne({ version }: Declaration): boolean {
  return version[0] >= 1;
}

/** The text of any other tag file. */
export function decodeTagFile(bytes: Buffer, path: string, { encoding }: Declaration): string {
  try {
    return new TextDecoder(labelFor(encoding, bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`The file ${quoted(path)} is not in the encoding ${quoted(encoding)} that "bagit.txt" declares.`);
  }
}

/** UTF-16 without a direction is told by its byte order mark, and is big-endian without one (RFC 2781). */
function labelFor(encoding: string, bytes: Buffer): string {
  if (encoding.toUpperCase() !== 'UTF-16') {
    return encoding;
  }
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
}

/** Lines end with LF, CR or CRLF. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
