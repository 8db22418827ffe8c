/**
 * The same sentences as `Intl.Segmenter`, several times faster, for a paragraph of characters that stand alone (those whose words
 * `word-scanner.ts` knows). What a character does to sentences is asked of `Intl.Segmenter` itself, once for each character; the rules
 * that join them are those of Unicode Standard Annex 29 (SB6 to SB11).
 */
import { canScanWords } from './word-scanner.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

const lineBreak = /[\n\r\u0085\u2028\u2029]/;

const unknown = 0;
const other = 1;
const small = 2;
const capital = 3;
/** A letter that is neither small nor capital. */
const letter = 4;
const digit = 5;
const fullStop = 6;
/** Ends a sentence whatever comes after it ("!"). */
const endMark = 7;
const close = 8;
const blank = 9;
/** Shows that the sentence goes on (","). */
const goesOn = 10;

const classes = new Uint8Array(0x2100);
/** What `Intl.Segmenter` would answer for the most usual characters, so that a short text need not ask. */
for (const character of 'abcdefghijklmnopqrstuvwxyz') classes[character.charCodeAt(0)] = small;
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') classes[character.charCodeAt(0)] = capital;
for (const character of '0123456789') classes[character.charCodeAt(0)] = digit;
for (const character of '()"\'') classes[character.charCodeAt(0)] = close;
for (const character of '!?') classes[character.charCodeAt(0)] = endMark;
classes[' '.charCodeAt(0)] = blank;
classes['.'.charCodeAt(0)] = fullStop;

function classOf(code: number): number {
  const known = classes[code] ?? other;
  if (known !== unknown) return known;
  const found = askClass(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function askClass(character: string): number {
  if (isCut('1', `${character} `, 'A')) return isCut('1', `${character} `, 'a') ? endMark : fullStop;
  const staysWithEndMark = !isCut('1', '!', character);
  const staysBehindBlank = !isCut('1', '! ', character);
  if (staysWithEndMark && staysBehindBlank) return isCut('1', `!${character}`, 'A') ? blank : goesOn;
  if (staysWithEndMark) return close;
  if (!isCut('1', '.', character)) return isCut('1', '. ', character) ? digit : small;
  if (!isCut('a', '.', character)) return capital;
  return isCut('1', '. ', `${character}a`) ? letter : other;
}

/** Whether a sentence ends before `after`. */
function isCut(word: string, end: string, after: string): boolean {
  const at = word.length + end.length;
  return segmenter.segment(word + end + after).containing(at)?.index === at;
}

/** Whether `scanSentences` knows the sentences of this paragraph. */
export function canScanSentences(paragraph: string): boolean {
  return canScanWords(paragraph) && !lineBreak.test(paragraph);
}

/** Where the sentences of a paragraph begin, all but the first. */
export function scanSentences(paragraph: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < paragraph.length; ) {
    const here = classOf(paragraph.charCodeAt(at));
    if (here !== fullStop && here !== endMark) {
      at += 1;
    } else if (here === fullStop && standsInsideWord(paragraph, at)) {
      at += 1;
    } else {
      const next = behindEnd(paragraph, at + 1);
      if (next < paragraph.length && !isContinued(paragraph, here, next)) starts.push(next);
      at = next;
    }
  }
  return starts;
}

/** "3.5", "e.G" (SB6, SB7). */
function standsInsideWord(text: string, stop: number): boolean {
  if (stop + 1 >= text.length) return false;
  const after = classOf(text.charCodeAt(stop + 1));
  if (after === digit) return true;
  if (after !== capital || stop === 0) return false;
  const before = classOf(text.charCodeAt(stop - 1));
  return before === small || before === capital;
}

/** Past the quotes, brackets and blanks that belong to the end of a sentence (SB9, SB10). */
function behindEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === close) at += 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === blank) at += 1;
  return at;
}

/** Whether what stands behind an end shows that it was none (SB8, SB8a). */
function isContinued(text: string, end: number, next: number): boolean {
  const after = classOf(text.charCodeAt(next));
  if (after === goesOn || after === fullStop || after === endMark) return true;
  if (end === endMark) return false;
  for (let at = next; at < text.length; at += 1) {
    const here = classOf(text.charCodeAt(at));
    if (here === small) return true;
    if (here === capital || here === letter || here === fullStop || here === endMark) return false;
  }
  return false;
}
