/** What the manifests and `fetch.txt` of a plain bag list, by the rules of RFC 8493, section 2.1.3 and 2.2.3, and of its drafts. */
import { damaged, quoted } from '../../refusals.ts';
import { type Declaration, isVersionOne, linesOf, type Warn } from './tag-text.ts';

export interface ListedFile {
  /** As listed, with the bag's own escapes undone where its version has them. */
  readonly path: string;
  /** As it stands in the list, where that differs. */
  readonly literal: string;
  readonly checksum: string;
}

const manifestLine = /^([0-9A-Fa-f]+)[ \t]+(\*?)(.+)$/;

export function parseManifestLines(text: string, name: string, declaration: Declaration, warn: Warn): ListedFile[] {
  return linesOf(text)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, checksum, star, literal] = manifestLine.exec(line) ?? [];
      if (checksum === undefined || literal === undefined) {
        throw damaged(`The list ${quoted(name)} holds a line that is not a checksum and a name.`);
      }
      if (star !== '') {
        warn(`The list ${quoted(name)} was made by a checksum tool: it marks names with an asterisk.`);
      }
      return { checksum: checksum.toLowerCase(), literal, path: inScope(literal, name, declaration, warn) };
    });
}

/** Each line of `fetch.txt` names a place, a length and a path. The paths. */
export function parseFetchPaths(text: string, declaration: Declaration, warn: Warn): string[] {
  return linesOf(text)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const path = /^\S+[ \t]+(?:\d+|-)[ \t]+(.+)$/.exec(line)?.[1];
      if (path === undefined) {
        throw damaged('The file "fetch.txt" holds a line that is not a place, a length and a name.');
      }
      return inScope(path, 'fetch.txt', declaration, warn);
    });
}

/** The path below the bag's folder. Refuses every way out of it, of any system. */
function inScope(literal: string, name: string, declaration: Declaration, warn: Warn): string {
  const path = isVersionOne(declaration) ? unescapePath(literal) : literal;
  const climbs = (candidate: string) => /^[/~]|^[A-Za-z]:|\\|^%\w+%/.test(candidate) || candidate.includes('\0');
  if (climbs(path) || climbs(literal)) {
    throw damaged(`The list ${quoted(name)} names ${quoted(literal)}, which is not a path inside the bag.`);
  }
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) {
      throw damaged(`The list ${quoted(name)} names ${quoted(literal)}, which leads out of the bag.`);
    }
    if (segment !== '..' && segment !== '.') {
      segments.push(segment);
    }
  }
  const normal = segments.join('/');
  if (normal !== path) {
    warn(`The list ${quoted(name)} names ${quoted(literal)}, a path with "." or ".." in it.`);
  }
  return normal;
}

/** Only line ends and the per cent sign are escaped (since version 1.0). */
export function unescapePath(path: string): string {
  return path.replace(/%(0[AD]|25)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
