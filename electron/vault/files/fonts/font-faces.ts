/** Fonts for one document, carried inside it: only the subsets whose characters it uses, so that printing asks for nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FontSubset, fontSubsets } from './subsets.ts';

/** Reads a font file of a package, like `noto-sans` and `noto-sans-latin-400-normal.woff2`. */
export type FontSource = (packageName: string, fileName: string) => Promise<Uint8Array>;

/** Fonts from a folder that is laid out like `node_modules/@fontsource`. */
export function fontsFromFolder(folder: string): FontSource {
  return (packageName, fileName) => readFile(join(folder, packageName, 'files', fileName));
}

const weights = [400, 700] as const;

/** CSS that embeds all fonts that can draw a character of `text`. The subsets come in a fixed order. */
export async function fontFacesFor(text: string, source: FontSource): Promise<string> {
  const codePoints = codePointsOf(text);
  const needed = fontSubsets.filter((subset) => canDrawAny(subset, codePoints));
  const faces = needed.flatMap((subset) => weights.map((weight) => fontFace(subset, weight, source)));
  return (await Promise.all(faces)).join('');
}

async function fontFace(subset: FontSubset, weight: number, source: FontSource): Promise<string> {
  const bytes = await source(subset.package, `${subset.package}-${subset.subset}-${weight}-normal.woff2`);
  const data = Buffer.from(bytes).toString('base64');
  const ranges = subset.ranges.replace(/(\S+)/g, 'U+$1').replaceAll(' ', ',');
  return `@font-face{font-family:"${subset.family}";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${ranges}}\n`;
}

/** The characters of `text` that none of the fonts can draw. They are whole in the plain-text and JSON files all the same. */
export function undrawableCharacters(text: string): string[] {
  return [...codePointsOf(text)]
    .filter((codePoint) => codePoint > 0x20 && !fontSubsets.some((subset) => canDraw(subset, codePoint)))
    .map((codePoint) => String.fromCodePoint(codePoint));
}

function codePointsOf(text: string): Set<number> {
  return new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}

function canDrawAny(subset: FontSubset, codePoints: ReadonlySet<number>): boolean {
  return [...codePoints].some((codePoint) => codePoint > 0x20 && canDraw(subset, codePoint));
}

function canDraw({ ranges }: FontSubset, codePoint: number): boolean {
  return rangesOf(ranges).some(([first, last]) => first <= codePoint && codePoint <= last);
}

const parsed = new Map<string, [number, number][]>();

function rangesOf(ranges: string): [number, number][] {
  const known = parsed.get(ranges) ?? ranges.split(' ').map(parseRange);
  parsed.set(ranges, known);
  return known;
}

function parseRange(range: string): [number, number] {
  const [first = '', last = first] = range.split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
