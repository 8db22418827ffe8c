/**
 * Sentences in any script: `Intl.Segmenter` cuts (Unicode Standard Annex 29), then cuts that no reader would make are undone: after
 * titles and initials ("Mr. Brown", "J. Smith"), after the number of a list, before what goes on in small letters ("Go!" he said).
 */
import type { Range } from './range.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

const word = /[\p{L}\p{N}]/u;
const goesOnInSmallLetters = /^[\s"'“”‘’«»()\]—–-]*\p{Ll}/u;
const initialAtEnd = /(?:^|[\s.("“‘])\p{Lu}\.\s*$/u;
const onlyListNumber = /^\s*[([]?(?:\p{Nd}{1,3}|\p{L})[.)]\s*$/u;
const fullStopAtEnd = /[.)]\s*$/u;
const wordBeforeStop = /([\p{L}\p{M}]+)\.\s*$/u;

/** Titles and short forms that a full stop does not end; optional help, for the languages that write them so. */
const shortForms = new Set(
  (
    'mr mrs ms messrs dr prof rev hon st sr jr capt col gen lt sgt maj cpl insp supt gov sen rep pres no nos vs fig vol pp approx ' +
    'herr fr frau dipl ing bzw ca mme mlle sra srta dna dl dr av str bul rr ul art'
  ).split(' '),
);

/** Where a full stop may be no end, the words before it tell; these many code units hold them. */
const reach = 24;
/** Quotes, dashes and blanks before the first letter. */
const opening = 8;

function endsInShortForm(end: string): boolean {
  if (initialAtEnd.test(end)) return true;
  const last = wordBeforeStop.exec(end)?.[1];
  return last !== undefined && shortForms.has(last.toLowerCase());
}

function belongsTogether(text: string, before: Range, after: string): boolean {
  if (goesOnInSmallLetters.test(after.slice(0, opening)) || !word.test(after)) return true;
  const end = text.slice(Math.max(before.start, before.end - reach), before.end);
  if (!fullStopAtEnd.test(end)) return false;
  return endsInShortForm(end) || (before.end - before.start < reach && onlyListNumber.test(end));
}

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
  const flowing = withSentenceCapitals(paragraph.replace(/[\n\r\u0085\u2028\u2029]/g, ' '));
  const ranges: Range[] = [];
  for (const { index, segment } of segmenter.segment(flowing)) {
    const last = ranges.at(-1);
    if (last !== undefined && belongsTogether(flowing, last, segment)) {
      ranges[ranges.length - 1] = { start: last.start, end: index + segment.length };
    } else {
      ranges.push({ start: index, end: index + segment.length });
    }
  }
  return ranges.map((range) => trimmed(paragraph, range)).filter((range) => range.start < range.end);
}

/** The range without blanks at its ends. */
export function trimmed(text: string, range: Range): Range {
  const slice = text.slice(range.start, range.end);
  const withoutLead = slice.trimStart();
  const start = range.end - withoutLead.length;
  return { start, end: start + withoutLead.trimEnd().length };
}
