/**
 * Checks a bag by the rules of RFC 8493 alone, versions 0.93 to 1.0: whole and unchanged, or refused with the first thing wrong. No
 * signature is asked for. What is allowed but not advisable is a warning.
 */
import { createHash, getHashes } from 'node:crypto';
import { damaged, quoted } from '../../refusals.ts';
import { type BagSource, openBagSource } from './bag-source.ts';
import { type ResolvedManifest, resolveManifest } from './listed-files.ts';
import { parseFetchPaths, parseManifestLines } from './manifest-lines.ts';
import {
  type Declaration,
  decodeTagFile,
  isVersionOne,
  linesOf,
  readDeclaration,
  readTagFile,
  type Warn,
} from './tag-text.ts';

export interface CheckedBag {
  readonly version: string;
  /** Payload files. */
  readonly files: number;
  /** Of the payload. */
  readonly bytes: number;
  readonly warnings: readonly string[];
}

const weakAlgorithms: readonly string[] = ['md5', 'sha1'];
const systemFiles = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*|\.Spotlight-V100|\.Trashes)(?:$|\/)/i;

/** Throws `Refusal('cannot-read' | 'damaged')`. */
export async function checkBag(path: string): Promise<CheckedBag> {
  const warnings = new Set<string>();
  const warn: Warn = (sentence) => warnings.add(sentence);
  const source = await openBagSource(path);
  try {
    const declaration = await readDeclaration(source, warn);
    const payload = [...source.files].filter(([file]) => file.startsWith('data/'));
    const bytes = payload.reduce((sum, [, size]) => sum + size, 0);
    const payloadPaths = payload.map(([file]) => file);
    const manifests = await readManifests(source, 'manifest', declaration, warn);
    const tagManifests = await readManifests(source, 'tagmanifest', declaration, warn);
    refusePayloadOutside(manifests, tagManifests);
    refuseUnlistedPayload(payloadPaths, manifests, declaration, warn);
    await checkMetadata(source, declaration, `${bytes}.${payload.length}`, warn);
    await checkFetch(source, manifests, declaration, warn);
    warnOfFiles(payloadPaths, warn);
    await checkChecksums(source, [...tagManifests, ...manifests]);
    return { version: declaration.version.join('.'), files: payload.length, bytes, warnings: [...warnings] };
  } finally {
    await source.close();
  }
}

async function readManifests(
  source: BagSource,
  kind: 'manifest' | 'tagmanifest',
  declaration: Declaration,
  warn: Warn,
): Promise<ResolvedManifest[]> {
  const manifests: ResolvedManifest[] = [];
  for (const name of source.files.keys()) {
    const algorithm = new RegExp(`^${kind}-([a-z0-9]+)\\.txt$`, 'i').exec(name)?.[1]?.toLowerCase();
    if (algorithm === undefined) {
      continue;
    }
    if (!getHashes().includes(algorithm)) {
      warn(`The list ${quoted(name)} is by an algorithm that is not known here; it was not checked.`);
      continue;
    }
    if (weakAlgorithms.includes(algorithm)) {
      warn(`The list ${quoted(name)} is by an algorithm that no longer resists an attacker.`);
    }
    const text = decodeTagFile(await readTagFile(source, name), name, declaration);
    const listed = parseManifestLines(text, name, declaration, warn);
    manifests.push(resolveManifest(name, algorithm, listed, source.files, warn));
  }
  if (manifests.length === 0 && kind === 'manifest') {
    throw damaged('The bag has no list of its payload that can be checked.');
  }
  if (manifests.length === 0) {
    warn('The bag has no list of its tag files.');
  }
  return manifests;
}

/** A payload manifest lists payload only, and a tag manifest everything else but itself. */
function refusePayloadOutside(manifests: readonly ResolvedManifest[], tagManifests: readonly ResolvedManifest[]): void {
  for (const { name, checksums } of manifests) {
    for (const path of checksums.keys()) {
      if (!path.startsWith('data/')) {
        throw damaged(`The list ${quoted(name)} names ${quoted(path)}, which is not in the payload.`);
      }
    }
  }
  for (const { name, checksums } of tagManifests) {
    for (const path of checksums.keys()) {
      if (path.startsWith('data/') || /^tagmanifest-[^/]*$/.test(path)) {
        throw damaged(`The list ${quoted(name)} names ${quoted(path)}, which it may not list.`);
      }
    }
  }
}

function refuseUnlistedPayload(
  payload: readonly string[],
  manifests: readonly ResolvedManifest[],
  declaration: Declaration,
  warn: Warn,
): void {
  for (const path of payload) {
    const missingFrom = manifests.filter(({ checksums }) => !checksums.has(path));
    const [first] = missingFrom;
    if (first !== undefined && (isVersionOne(declaration) || missingFrom.length === manifests.length)) {
      throw damaged(`The file ${quoted(path)} is in the payload but not in the list ${quoted(first.name)}.`);
    }
    if (first !== undefined) {
      warn(`The file ${quoted(path)} is in one list of the payload but not in ${quoted(first.name)}.`);
    }
  }
}

async function checkMetadata(source: BagSource, declaration: Declaration, oxum: string, warn: Warn): Promise<void> {
  const name = ['bag-info.txt', 'package-info.txt'].find((candidate) => source.files.has(candidate));
  const text = name === undefined ? '' : decodeTagFile(await readTagFile(source, name), name, declaration);
  const oxums: string[] = [];
  for (const line of linesOf(text)) {
    const field = /^([^\s:][^:]*?)[ \t]*:(.*)$/.exec(line);
    if (field === null && !/^[ \t]|^$/.test(line)) {
      throw damaged(
        `The file ${quoted(name ?? '')} holds a line that is neither a name and a value nor their continuation.`,
      );
    }
    if (field?.[1]?.toLowerCase() === 'payload-oxum') {
      oxums.push(field[2]?.trim() ?? '');
    }
  }
  if (oxums.length === 0) {
    warn('The bag does not say how large its payload is (Payload-Oxum).');
  }
  if (oxums.length > 1) {
    warn('The bag says more than once how large its payload is (Payload-Oxum).');
  }
  if (oxums.some((value) => value !== oxum)) {
    throw damaged('The payload is not as large as Payload-Oxum says.');
  }
}

/** Nothing is ever fetched: what is listed there must have arrived already. */
async function checkFetch(
  source: BagSource,
  manifests: readonly ResolvedManifest[],
  declaration: Declaration,
  warn: Warn,
): Promise<void> {
  if (!source.files.has('fetch.txt')) {
    return;
  }
  const text = decodeTagFile(await readTagFile(source, 'fetch.txt'), 'fetch.txt', declaration);
  for (const path of parseFetchPaths(text, declaration, warn)) {
    if (!path.startsWith('data/')) {
      throw damaged(`The file "fetch.txt" names ${quoted(path)}, which is not in the payload.`);
    }
    if (!manifests.some(({ checksums }) => checksums.has(path))) {
      throw damaged(`The file ${quoted(path)} is listed in "fetch.txt" but in no list of the payload.`);
    }
  }
  warn('The bag names places from which files could be fetched; nothing was fetched, and all files are here.');
}

function warnOfFiles(payload: readonly string[], warn: Warn): void {
  if (payload.some((path) => systemFiles.test(path))) {
    warn('The payload holds files that an operating system leaves behind.');
  }
  if (payload.some((path) => path.endsWith('/bagit.txt'))) {
    warn('The payload holds another bag.');
  }
  if (payload.length === 0) {
    warn('The payload is empty.');
  }
}

async function checkChecksums(source: BagSource, manifests: readonly ResolvedManifest[]): Promise<void> {
  const paths = new Set(manifests.flatMap(({ checksums }) => [...checksums.keys()]));
  for (const path of paths) {
    const lists = manifests.filter(({ checksums }) => checksums.has(path));
    const hashes = new Map(
      [...new Set(lists.map(({ algorithm }) => algorithm))].map((name) => [name, createHash(name)]),
    );
    for await (const chunk of source.content(path)) {
      for (const hash of hashes.values()) {
        hash.update(chunk);
      }
    }
    const digests = new Map([...hashes].map(([algorithm, hash]) => [algorithm, hash.digest('hex')]));
    for (const { name, algorithm, checksums } of lists) {
      if (checksums.get(path) !== digests.get(algorithm)) {
        throw damaged(`The file ${quoted(path)} is not the one that ${quoted(name)} lists.`);
      }
    }
  }
}
