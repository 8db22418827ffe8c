/** Looks for words in clear, in files as they lie on disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Place {
  readonly folder: string;
  /** Names of files and folders that are passed over at any depth. */
  readonly except: readonly string[];
}

/** Files changed since `since` (milliseconds) that hold `marker` in UTF-8 or UTF-16. */
export function filesWithMarker(places: readonly Place[], marker: string, since: number): string[] {
  const forms = [Buffer.from(marker, 'utf8'), Buffer.from(marker, 'utf16le')];
  return places.flatMap(({ folder, except }) =>
    filesBelow(folder, except, since).filter((path) => {
      const bytes = readIfThere(path);
      return forms.some((form) => bytes.includes(form));
    }),
  );
}

function filesBelow(folder: string, except: readonly string[], since: number): string[] {
  return entriesOf(folder)
    .filter((name) => !except.includes(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const facts = statSync(path, { throwIfNoEntry: false });
      if (facts?.isDirectory()) return filesBelow(path, except, since);
      return facts?.isFile() && facts.mtimeMs >= since ? [path] : [];
    });
}

/** Other programs come and go in the folder for temporary files: what is gone holds nothing. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
