/** Manifests as bundles write them: sorted, two blanks, LF, so that `sha512sum -c` reads them. Reading allows no other form. */
import { decodeUtf8 } from '../json/strict-json.ts';
import { damaged, quoted } from '../refusals.ts';

export const bundleAlgorithms = ['sha256', 'sha512'] as const;
export type BundleAlgorithm = (typeof bundleAlgorithms)[number];
export type Digests = Readonly<Record<BundleAlgorithm, string>>;

const hexLength: Readonly<Record<BundleAlgorithm, number>> = { sha256: 64, sha512: 128 };

/** Paths sort by code unit, as `LC_ALL=C sort` does for the names that bundles have. */
export function sortedPaths(paths: Iterable<string>): string[] {
  return [...paths].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

export function formatManifest(digests: ReadonlyMap<string, Digests>, algorithm: BundleAlgorithm): string {
  return sortedPaths(digests.keys())
    .map((path) => `${digests.get(path)?.[algorithm]}  ${path}\n`)
    .join('');
}

/** Path to digest, in the order of the file. */
export function parseManifest(bytes: Uint8Array, algorithm: BundleAlgorithm, name: string): Map<string, string> {
  const text = decodeUtf8(bytes, name);
  const listed = new Map<string, string>();
  const line = new RegExp(`^([0-9a-f]{${hexLength[algorithm]}})  ([A-Za-z0-9._/-]+)$`);
  const lines = text.split('\n');
  if (lines.pop() !== '') {
    throw damaged(`The list ${quoted(name)} does not end with a line end.`);
  }
  let previous = '';
  for (const [index, content] of lines.entries()) {
    const match = line.exec(content);
    const path = match?.[2] ?? '';
    if (match?.[1] === undefined || path <= previous) {
      throw damaged(`Line ${index + 1} of the list ${quoted(name)} is malformed or out of order.`);
    }
    listed.set(path, match[1]);
    previous = path;
  }
  return listed;
}

/** Refuses a list that names a file too many or too few. */
export function refuseOtherSet(listed: ReadonlyMap<string, string>, present: ReadonlySet<string>, name: string): void {
  for (const path of listed.keys()) {
    if (!present.has(path)) {
      throw damaged(`The file ${quoted(path)} is listed in ${name} but is not there.`);
    }
  }
  for (const path of present) {
    if (!listed.has(path)) {
      throw damaged(`The file ${quoted(path)} is there but is not listed in ${name}.`);
    }
  }
}
