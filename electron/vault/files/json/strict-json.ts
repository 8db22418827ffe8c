/**
 * JSON that has one meaning only: strict UTF-8 without a byte order mark, no key twice in an object, no `__proto__`, bounded depth. The
 * text is walked once for these rules, and then read by `JSON.parse`.
 */
import { damaged, quoted } from '../refusals.ts';

const maximumDepth = 32;

/** Decodes UTF-8 strictly. A byte order mark is refused, where `TextDecoder` alone would swallow it. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw damaged(`The file ${quoted(name)} begins with a byte order mark.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(`The file ${quoted(name)} is not UTF-8 text.`);
  }
}

/** Parses strictly; `name` is the file named in a refusal. */
export function parseStrictJson(text: string, name: string): unknown {
  walk(text, name);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw damaged(`The file ${quoted(name)} is not JSON.`);
  }
}

/** One open object or array: its keys so far, and whether a key comes next. */
interface Level {
  readonly keys: Set<string> | null;
  expectsKey: boolean;
}

/** Checks depth and keys. Whether the text is JSON at all is left to `JSON.parse`. */
function walk(text: string, name: string): void {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const level = levels.at(-1);
    if (character === '"') {
      const end = endOfString(text, at);
      if (level?.expectsKey && level.keys) {
        addKey(level.keys, text.slice(at, end + 1), name);
        level.expectsKey = false;
      }
      at = end;
    } else if (character === '{' || character === '[') {
      levels.push({ keys: character === '{' ? new Set() : null, expectsKey: character === '{' });
      if (levels.length > maximumDepth) {
        throw damaged(`The file ${quoted(name)} is nested too deeply.`);
      }
    } else if (character === '}' || character === ']') {
      levels.pop();
    } else if (character === ',' && level) {
      level.expectsKey = level.keys !== null;
    }
  }
}

/** Where the string that begins at `start` ends; the end of the text where it never does. */
function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') {
    end += text[end] === '\\' ? 2 : 1;
  }
  return end;
}

function addKey(keys: Set<string>, token: string, name: string): void {
  let key: unknown;
  try {
    key = JSON.parse(token);
  } catch {
    throw damaged(`The file ${quoted(name)} is not JSON.`);
  }
  if (typeof key !== 'string' || key === '__proto__') {
    throw damaged(`The file ${quoted(name)} holds a name that is not allowed.`);
  }
  if (keys.has(key)) {
    throw damaged(`The file ${quoted(name)} says the same thing twice.`);
  }
  keys.add(key);
}
