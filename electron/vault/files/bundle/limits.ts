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
/** Largest file that is parsed. */
export const maximumDocumentBytes = 96 * mebibyte;
