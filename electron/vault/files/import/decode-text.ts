/** The characters of a text file. Nothing is guessed: a file that is not Unicode is read as Windows-1252 only where the officer says so. */
import { Refusal } from '../../../../shared/contract/failure.ts';
import { cannotRead } from '../refusals.ts';

export const textEncodings = ['unicode', 'windows-1252'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** Throws `cannot-read`: with the field `encoding` where another encoding may help. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = encoding === 'windows-1252' ? new TextDecoder('windows-1252').decode(bytes) : decodeUnicode(bytes);
  if (text.includes('\u0000'))
    throw cannotRead('This file holds something other than text. Save it as plain text first.');
  return text;
}

function decodeUnicode(bytes: Uint8Array): string {
  try {
    // Each of them drops the byte order mark, and refuses what is not whole.
    return new TextDecoder(markedEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    const message =
      'This file is not Unicode text. If it was written by an older Windows program, read it as Windows-1252.';
    throw new Refusal('cannot-read', message, [{ field: 'encoding', message }]);
  }
}

function markedEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
