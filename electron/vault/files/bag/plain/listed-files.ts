/** Brings the names in the lists of a plain bag together with the files that are there. */
import { damaged, quoted } from '../../refusals.ts';
import { type ListedFile, unescapePath } from './manifest-lines.ts';
import type { Warn } from './tag-text.ts';

/** One list: its algorithm, and the checksum of every file that it names. */
export interface ResolvedManifest {
  readonly name: string;
  readonly algorithm: string;
  readonly checksums: ReadonlyMap<string, string>;
}

/** Refuses a name without a file, and a file that is listed with two checksums. */
export function resolveManifest(
  name: string,
  algorithm: string,
  listed: readonly ListedFile[],
  present: ReadonlyMap<string, number>,
  warn: Warn,
): ResolvedManifest {
  const checksums = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const entry of listed) {
    const path = findFile(entry, present, name, warn);
    const before = checksums.get(path);
    if (before !== undefined && before !== entry.checksum) {
      throw damaged(`The list ${quoted(name)} names ${quoted(entry.literal)} twice, with different checksums.`);
    }
    if (before !== undefined) {
      warn(`The list ${quoted(name)} names ${quoted(entry.literal)} twice.`);
    }
    const fold = path.normalize('NFC').toLowerCase();
    if ((folded.get(fold) ?? path) !== path) {
      warn(`The list ${quoted(name)} names ${quoted(entry.literal)} in two spellings that some systems take for one.`);
    }
    folded.set(fold, path);
    checksums.set(path, entry.checksum);
  }
  return { name, algorithm, checksums };
}

/** The file itself; else, said aloud, the file whose name is the same but for escapes or the form of its accents. */
function findFile(entry: ListedFile, present: ReadonlyMap<string, number>, name: string, warn: Warn): string {
  if (present.has(entry.path)) {
    return entry.path;
  }
  const otherEscape = entry.path === entry.literal ? unescapePath(entry.literal) : entry.literal;
  const found = present.has(otherEscape)
    ? otherEscape
    : [...present.keys()].find((path) => path.normalize('NFC') === entry.path.normalize('NFC'));
  if (found === undefined) {
    throw damaged(`The file ${quoted(entry.literal)} is listed in ${quoted(name)} but is not there.`);
  }
  warn(`The list ${quoted(name)} writes the name ${quoted(entry.literal)} in another form than the file has.`);
  return found;
}
