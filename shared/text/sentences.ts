/**
 * Sentences in any script: `Intl.Segmenter` cuts (Unicode Standard Annex 29), then cuts that no reader would make are undone: after
 * titles and initials ("Mr. Brown", "J. Smith"), after the number of a list, before what goes on in small letters ("Go!" he said).
 */
import type { Range } from './range.ts';
import { canScanSentences, scanSentences } from './sentence-scanner.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

const number = /\p{Nd}/u;
const word = /[\p{L}\p{N}]/u;
const goesOnInSmallLetters = /^[\s"'“”‘’«»()\]—–-]*\p{Ll}/u;
/** "my cousin and I." */
const pronounAtEnd = /\p{Ll}\s+I\.\s*$/u;
const initialAtEnd = /(?:^|[\s.("“‘])\p{Lu}\.\s*$/u;
const onlyListNumber = /^\s*[([]?(?:\p{Nd}{1,3}|\p{L})[.)]\s*$/u;
const fullStopAtEnd = /[.)]\s*$/u;
const wordBeforeStop = /([\p{L}\p{M}]+)\.\s*$/u;

/** Titles and short forms that a full stop does not end; optional help, for the languages that write them so. */
const shortForms = new Set(
  (
    'mr mrs ms messrs dr prof rev hon st sr jr capt col gen lt sgt maj cpl insp supt gov sen rep pres vs ' +
    'herr fr frau dipl ing bzw ca mme mlle sra srta dna dl av str bul rr ul'
  ).split(' '),
);
/** Short forms before a number alone ("no. 5"); before anything else they are words ("I said no."). */
const shortBeforeNumbers = new Set('no nos fig vol pp approx art'.split(' '));

const longestShortForm = Math.max(...[...shortForms, ...shortBeforeNumbers].map((form) => form.length));

/** Where a full stop may be no end, the words before it tell; these many code units hold them. */
const reach = 24;
/** Quotes, dashes and blanks before the first letter. */
const opening = 8;

/** Whether the sentence that ends before `cut` goes on in what stands there up to `end`. */
function belongsTogether(text: string, start: number, cut: number, end: number): boolean {
  if (!isAsciiCapital(text.charCodeAt(cut))) {
    const after = text.slice(cut, end);
    if (goesOnInSmallLetters.test(after.slice(0, opening)) || !word.test(after)) return true;
  }
  if (endsInLongWord(text, cut)) return false;
  const before = text.slice(Math.max(start, cut - reach), cut);
  if (!fullStopAtEnd.test(before)) return false;
  return endsInShortForm(before, text.charAt(cut)) || (cut - start < reach && onlyListNumber.test(before));
}

/** Most sentences: a word too long for a title or an initial, a full stop, a blank; told without a regular expression. */
function endsInLongWord(text: string, cut: number): boolean {
  const stop = cut - 2;
  if (text[stop + 1] !== ' ' || text[stop] !== '.') return false;
  for (let at = stop - 1; at >= stop - longestShortForm - 1; at -= 1) {
    if (!isAsciiSmall(text.charCodeAt(at))) return false;
  }
  return true;
}

function endsInShortForm(end: string, next: string): boolean {
  if (initialAtEnd.test(end)) return !pronounAtEnd.test(end);
  const last = wordBeforeStop.exec(end)?.[1];
  if (last === undefined) return false;
  const form = last.toLowerCase();
  return shortForms.has(form) || (shortBeforeNumbers.has(form) && number.test(next));
}

function isAsciiCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isAsciiSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

const lineBreaks = /[\n\r\u0085\u2028\u2029]/g;
const blank = /\s/;
const letterAfterStop = /(?<=[.!?…]["'”’)]*\s+)\p{Ll}/gu;

/** Text written without capitals (a message) gets them where a sentence begins, in a copy of the same length. */
function withSentenceCapitals(text: string): string {
  if (/\p{Lu}/u.test(text) || !/\p{Ll}/u.test(text)) return text;
  return text.replace(letterAfterStop, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
}

/** The sentences of one paragraph, without the blanks around them. Line breaks inside are taken as blanks. */
export function sentenceRanges(paragraph: string): Range[] {
  const flowing = withSentenceCapitals(paragraph.replace(lineBreaks, ' '));
  const cuts = withCutsBeforeNumbers(
    flowing,
    canScanSentences(flowing) ? scanSentences(flowing) : segmentedSentences(flowing),
  );
  const ranges: Range[] = [];
  let start = 0;
  for (let index = 0; index < cuts.length; index += 1) {
    const cut = cuts[index] ?? 0;
    if (belongsTogether(flowing, start, cut, cuts[index + 1] ?? flowing.length)) continue;
    keep(ranges, paragraph, start, cut);
    start = cut;
  }
  keep(ranges, paragraph, start, paragraph.length);
  return ranges;
}

const numberAfterStop = /[.!?…]["'”’)]*\s+(?=\p{Nd})/gu;
const wordAtEnd = /\p{L}{3,}$/u;
const monthsInShort = /(?:^|\P{L})(?:jan|feb|mar|apr|jun|jul|aug|sept?|o[ck]t|nov|de[cz])$/iu;

/** A sentence may begin with a number and go on in small letters ("14 men came"), where Annex 29 sees no end before it. */
function withCutsBeforeNumbers(text: string, cuts: readonly number[]): readonly number[] {
  const known = new Set(cuts);
  for (const { index, 0: stop } of text.matchAll(numberAfterStop)) {
    const before = text.slice(Math.max(0, index - reach), index);
    if (wordAtEnd.test(before) && !monthsInShort.test(before)) known.add(index + stop.length);
  }
  return known.size === cuts.length ? cuts : [...known].sort((left, right) => left - right);
}

/** Where sentences begin, all but the first. */
function segmentedSentences(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index).slice(1);
}

function keep(ranges: Range[], text: string, start: number, end: number): void {
  const range = trimmed(text, { start, end });
  if (range.start < range.end) ranges.push(range);
}

/** The range without blanks at its ends. */
function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return blank.test(String.fromCharCode(code));
}
