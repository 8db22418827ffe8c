/** What an importing vault remembers of each case, so that an old bundle cannot pass for the newest (`bundle.md`, rule 2). */
import { notAuthentic } from '../refusals.ts';

export interface RememberedBundle {
  /** Of the key that signed, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
  readonly sequence: number;
  readonly tagManifestSha512: string;
}

export interface SeenBundle extends RememberedBundle {
  readonly forceCode: string;
  readonly caseReference: string;
  readonly previousTagManifestSha512: string | null;
}

/** Sequences, both ends included, that were never seen. A number that an export took and did not finish is among them. */
export interface SequenceGap {
  readonly first: number;
  readonly last: number;
}

/** Keeps, for each case and key, the bundle of the highest sequence. */
export interface BundleMemory {
  recall(forceCode: string, caseReference: string): Promise<readonly RememberedBundle[]>;
  remember(seen: SeenBundle): Promise<void>;
}

/**
 * Refuses a lower sequence of the case, whoever signed, a repeated one with other contents, a next one that does not follow, and (unless
 * `isTrusted`) another key than those that signed before. Remembers the bundle, and returns what is missing between it and the one before.
 */
export async function refuseReplay(
  memory: BundleMemory,
  seen: SeenBundle,
  isTrusted: boolean,
): Promise<SequenceGap | null> {
  const all = await memory.recall(seen.forceCode, seen.caseReference);
  const isKnownKey = all.some(({ fingerprint }) => fingerprint === seen.fingerprint);
  if (!isKnownKey && all.length > 0 && !isTrusted) {
    throw notAuthentic(
      'Earlier bundles of this case were signed by another key. Ask the sender, and name the key to trust.',
    );
  }
  const last = all.reduce<Pick<RememberedBundle, 'sequence'> & { readonly tagManifestSha512: string | null }>(
    (highest, bundle) => (bundle.sequence > highest.sequence ? bundle : highest),
    { sequence: 0, tagManifestSha512: null },
  );
  if (seen.sequence < last.sequence) {
    throw notAuthentic(`This is bundle ${seen.sequence} of its case, and bundle ${last.sequence} was already seen.`);
  }
  if (seen.sequence === last.sequence && seen.tagManifestSha512 !== last.tagManifestSha512) {
    throw notAuthentic(`Another bundle with the number ${seen.sequence} of this case was already seen.`);
  }
  const isNext = all.length > 0 && seen.sequence === last.sequence + 1;
  if (isNext && seen.previousTagManifestSha512 !== last.tagManifestSha512) {
    throw notAuthentic(`This bundle does not follow bundle ${last.sequence} of its case, which was seen before it.`);
  }
  await memory.remember(seen);
  return seen.sequence > last.sequence + 1 ? { first: last.sequence + 1, last: seen.sequence - 1 } : null;
}
