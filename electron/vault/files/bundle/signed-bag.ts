/**
 * The first half of reading a bundle: from bytes to a bag of which every byte is covered by a good signature. Nothing in it is parsed
 * before the signature holds, and no document before every hash does.
 */
import type { KeyObject } from 'node:crypto';
import {
  isAllowedPath,
  maximumPathLength,
  paths,
  signatureNamespace,
  unlistedPaths,
} from '../../../../shared/domain/bundle/identity.ts';
import { bundleAlgorithms, type Digests, parseManifest, refuseOtherSet } from '../bag/manifest.ts';
import { digestsOf, digestsOfStream } from '../digests.ts';
import { damaged, notAuthentic, quoted, stopIfCancelled } from '../refusals.ts';
import { isSameKey } from '../signature/keys.ts';
import { verifyRaw } from '../signature/raw.ts';
import { verifySsh } from '../signature/sshsig.ts';
import type { Archive } from '../zip/archive.ts';
import type { PlacedEntry } from '../zip/local-headers.ts';
import { maximumDocumentBytes, maximumManifestBytes, maximumSignatureBytes } from './limits.ts';

export interface SignedBag {
  /** Name of the one top folder. */
  readonly folder: string;
  readonly publicKey: KeyObject;
  readonly tagManifestSha512: string;
  /** Every file that a manifest lists, by its path in the folder. */
  readonly files: ReadonlyMap<string, { readonly bytes: number; readonly digests: Digests }>;
  /** Reads one file whole, and makes sure again that it is what was signed. */
  read(path: string): Promise<Buffer>;
}

export interface ReadingMeans {
  /** The key that must have signed; null takes the key inside, which proves only that the bundle is whole. */
  readonly trustedKey: KeyObject | null;
  readonly signal: AbortSignal | undefined;
  /** Hears how many bytes were hashed so far, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

type Entries = ReadonlyMap<string, PlacedEntry>;

export async function openSignedBag(archive: Archive, means: ReadingMeans): Promise<SignedBag> {
  const { folder, entries } = withoutTopFolder(archive.entries);
  const readWhole = (path: string, maximum: number) => readEntry(archive, entries, path, maximum);
  const tagManifest = await readWhole(paths.tagManifestSha512, maximumManifestBytes);
  const publicKey = await verifySignatures(tagManifest, readWhole, means.trustedKey);
  const digests = await checkDigests(archive, entries, tagManifest, means);
  refuseUnknownFiles(entries.keys());
  const files = new Map(
    [...digests].map(([path, found]) => [path, { bytes: entries.get(path)?.size ?? 0, digests: found }]),
  );
  return {
    folder,
    publicKey,
    tagManifestSha512: digestsOf(tagManifest).sha512,
    files,
    read: async (path) => {
      const bytes = await readWhole(path, maximumDocumentBytes(path));
      if (digestsOf(bytes).sha512 !== digests.get(path)?.sha512) {
        throw damaged(`The file ${quoted(path)} changed while it was read.`);
      }
      return bytes;
    },
  };
}

function withoutTopFolder(all: Entries): { folder: string; entries: Entries } {
  const [first = ''] = all.keys();
  const folder = first.slice(0, first.indexOf('/'));
  const entries = new Map<string, PlacedEntry>();
  for (const [path, entry] of all) {
    if (!path.startsWith(`${folder}/`) || folder === '') {
      throw damaged('The ZIP file must hold one folder, and everything in it.');
    }
    if (path.length > maximumPathLength || !/^[A-Za-z0-9._/-]+$/.test(path) || /\/\./.test(path)) {
      throw damaged(`The name ${quoted(path)} is longer than, or not as, names in a bundle may be.`);
    }
    entries.set(path.slice(folder.length + 1), entry);
  }
  return { folder, entries };
}

async function readEntry(archive: Archive, entries: Entries, path: string, maximum: number): Promise<Buffer> {
  const entry = entries.get(path);
  if (entry === undefined) {
    throw damaged(`The file ${quoted(path)} is missing.`);
  }
  if (entry.size > maximum) {
    throw damaged(`The file ${quoted(path)} is larger than any of its kind that is read here.`);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.content(entry)) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

type ReadWhole = (path: string, maximum: number) => Promise<Buffer>;

/** Both signatures must hold, by one key: the trusted one, if there is one. */
async function verifySignatures(
  tagManifest: Buffer,
  readWhole: ReadWhole,
  trustedKey: KeyObject | null,
): Promise<KeyObject> {
  const raw = await readWhole(paths.rawSignature, maximumSignatureBytes);
  const ssh = await readWhole(paths.sshSignature, maximumSignatureBytes);
  const publicKey = verifySsh(tagManifest, signatureNamespace, ssh.toString('latin1'));
  if (publicKey === null) {
    throw notAuthentic(`The signature in ${quoted(paths.sshSignature)} does not hold.`);
  }
  if (trustedKey !== null && !isSameKey(publicKey, trustedKey)) {
    throw notAuthentic('The bundle was signed by another key than the one that is trusted.');
  }
  if (!verifyRaw(tagManifest, raw, publicKey)) {
    throw notAuthentic(`The signature in ${quoted(paths.rawSignature)} does not hold, or is by another key.`);
  }
  return publicKey;
}

/** First the tag files, then the payload: each against both lists, and the lists against what is there. */
async function checkDigests(
  archive: Archive,
  entries: Entries,
  tagManifest: Buffer,
  means: ReadingMeans,
): Promise<Map<string, Digests>> {
  const tagFiles = new Set([...entries.keys()].filter((path) => !isPayload(path) && !unlistedPaths.includes(path)));
  const payload = new Set([...entries.keys()].filter(isPayload));
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  let done = 0;
  const hash = async (path: string): Promise<Digests> => {
    const entry = entries.get(path);
    if (entry === undefined) {
      throw damaged(`The file ${quoted(path)} is missing.`);
    }
    return digestsOfStream(archive.content(entry), (bytes) => {
      stopIfCancelled(means.signal);
      done += bytes;
      means.onProgress(done, total);
    });
  };
  const found = new Map<string, Digests>();
  const check = async (present: ReadonlySet<string>, names: Readonly<Record<'sha256' | 'sha512', string>>) => {
    const lists = await readLists(archive, entries, tagManifest, present, names);
    for (const path of present) {
      const digests = await hash(path);
      for (const algorithm of bundleAlgorithms) {
        if (lists[algorithm].get(path) !== digests[algorithm]) {
          throw damaged(`The file ${quoted(path)} is not the one that ${names[algorithm]} lists.`);
        }
      }
      found.set(path, digests);
    }
  };
  await check(tagFiles, { sha512: paths.tagManifestSha512, sha256: paths.tagManifestSha256 });
  await check(payload, { sha512: paths.manifestSha512, sha256: paths.manifestSha256 });
  return found;
}

async function readLists(
  archive: Archive,
  entries: Entries,
  tagManifest: Buffer,
  present: ReadonlySet<string>,
  names: Readonly<Record<'sha256' | 'sha512', string>>,
): Promise<Record<'sha256' | 'sha512', Map<string, string>>> {
  const read = async (algorithm: 'sha256' | 'sha512') => {
    const name = names[algorithm];
    const bytes =
      name === paths.tagManifestSha512 ? tagManifest : await readEntry(archive, entries, name, maximumManifestBytes);
    const list = parseManifest(bytes, algorithm, name);
    refuseOtherSet(list, present, name);
    return list;
  };
  return { sha512: await read('sha512'), sha256: await read('sha256') };
}

function isPayload(path: string): boolean {
  return path.startsWith('data/');
}

function refuseUnknownFiles(present: Iterable<string>): void {
  for (const path of present) {
    if (path === 'fetch.txt') {
      throw damaged('The bundle asks for files to be fetched from elsewhere; a bundle holds everything itself.');
    }
    if (!isAllowedPath(path)) {
      throw damaged(`The file ${quoted(path)} is none that a bundle may hold.`);
    }
  }
}
