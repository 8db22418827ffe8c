/** Reads a bundle: first whole, then shown. A bad byte anywhere refuses all of it, with one sentence for the first thing wrong. */
import type { KeyObject } from 'node:crypto';
import type { BundleDocument } from '../../../../shared/domain/bundle/bundle-document.ts';
import { fingerprintOf } from '../signature/keys.ts';
import { type ArchiveLimits, openArchive } from '../zip/archive.ts';
import { readDocuments } from './documents.ts';
import { bundleLimits } from './limits.ts';
import { refuseBrokenMeaning } from './meaning.ts';
import { refuseOtherPages } from './pages-meaning.ts';
import { type BundleMemory, refuseReplay, type SequenceGap } from './sequence-memory.ts';
import { openSignedBag } from './signed-bag.ts';

export interface VerifyOptions {
  /** The key that must have signed. Without it the bundle is checked against the key inside. */
  readonly trustedKey?: KeyObject;
  /** What an importing vault remembers of earlier bundles. Without it, replays cannot be seen. */
  readonly memory?: BundleMemory;
  readonly limits?: Partial<ArchiveLimits>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, step: string) => void;
}

export interface VerifiedBundle {
  readonly id: string;
  readonly bundle: BundleDocument;
  /** Payload files. */
  readonly files: number;
  /** Of the archive. */
  readonly bytes: number;
  readonly publicKey: KeyObject;
  readonly fingerprintHex: string;
  readonly fingerprintSsh: string;
  readonly tagManifestSha512: string;
  /** What is missing between the last bundle remembered and this one; null also without a memory. */
  readonly gap: SequenceGap | null;
}

/**
 * Throws `Refusal`: `cannot-read` where there is no file, `damaged` where it is not a whole bundle, `not-authentic` where the signature,
 * the key or the sequence is not as it should be, `cancelled` on the signal.
 */
export async function verifyBundle(path: string, options: VerifyOptions = {}): Promise<VerifiedBundle> {
  const archive = await openArchive(path, { ...bundleLimits, ...options.limits });
  try {
    const bag = await openSignedBag(archive, {
      trustedKey: options.trustedKey ?? null,
      signal: options.signal,
      onProgress: (done, total) => options.onProgress?.(done, total, 'Checking every file'),
    });
    const documents = await readDocuments(bag);
    await refuseBrokenMeaning(bag, documents, options.signal);
    await refuseOtherPages(bag, documents);
    const { bundle } = documents;
    const fingerprint = fingerprintOf(bag.publicKey);
    const seen = {
      forceCode: bundle.case.forceCode,
      caseReference: bundle.case.reference,
      fingerprint: fingerprint.ssh,
      sequence: bundle.sequence,
      tagManifestSha512: bag.tagManifestSha512,
      previousTagManifestSha512: bundle.previousTagManifestSha512,
    };
    const gap = options.memory ? await refuseReplay(options.memory, seen, options.trustedKey !== undefined) : null;
    return {
      id: bundle.id,
      bundle,
      files: [...bag.files.keys()].filter((file) => file.startsWith('data/')).length,
      bytes: archive.bytes,
      publicKey: bag.publicKey,
      fingerprintHex: fingerprint.hex,
      fingerprintSsh: fingerprint.ssh,
      tagManifestSha512: bag.tagManifestSha512,
      gap,
    };
  } finally {
    await archive.close();
  }
}
