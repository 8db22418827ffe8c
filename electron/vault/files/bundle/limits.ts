/** How large a bundle, and each kind of file that is read into memory, may be. In bytes, but for counts. */
import type { ArchiveLimits } from '../zip/archive.ts';

const mebibyte = 1024 * 1024;
const gibibyte = 1024 * mebibyte;

export const bundleLimits: ArchiveLimits = {
  fileBytes: 64 * gibibyte,
  entries: 20_000,
  directoryBytes: 8 * mebibyte,
  contentBytes: 64 * gibibyte,
  ratio: 200,
};

/** Largest list of hashes, and largest signature or key. */
export const maximumManifestBytes = 8 * mebibyte;
export const maximumSignatureBytes = 4096;

/**
 * Largest file of its name that is parsed. An account's text may be 4 million code units, each of its drafts as long, and its addenda many, as the
 * versions of a record; a ledger has a line for everything that was ever done in its vault.
 */
export function maximumDocumentBytes(path: string): number {
  if (/\/(?:drafts|addenda)\.json$/.test(path) || /\.(?:jsonl|pdf)$/.test(path)) {
    return 256 * mebibyte;
  }
  if (/\/(?:comparison\.json|first-told\.(?:csv|html)|map\.csv)$|^data\/records\//.test(path)) {
    return 96 * mebibyte;
  }
  return /\/account\.(?:json|txt)$/.test(path) ? 32 * mebibyte : 8 * mebibyte;
}
