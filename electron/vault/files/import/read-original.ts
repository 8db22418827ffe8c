/** Reads a file that text is to be brought in from, once and whole, so that what is kept, hashed and read are the same bytes. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../../../../shared/contract/failure.ts';
import { sha256Of } from '../digests.ts';
import { cannotRead } from '../refusals.ts';

const mebibyte = 1024 * 1024;
/** The largest file that text is brought in from. */
export const largestOriginal = 32 * mebibyte;

export interface OriginalFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Throws `cannot-read` or `too-large`. */
export async function readOriginal(path: string): Promise<OriginalFile> {
  const bytes = await readWhole(path);
  if (bytes.length === 0) throw cannotRead('This file is empty. Choose another one.');
  return { fileName: basename(path).slice(-255), bytes, sha256: sha256Of(bytes) };
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largestOriginal) throw tooLarge();
    const bytes = await readFile(path);
    if (bytes.length > largestOriginal) throw tooLarge();
    return bytes;
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    throw cannotRead('This file cannot be read. Check that it is still there, then choose it again.');
  }
}

function tooLarge(): Refusal {
  return new Refusal(
    'too-large',
    'This file is larger than 32 MiB. Save its text as a file of its own, and bring that in.',
  );
}
