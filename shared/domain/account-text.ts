/**
 * The text of an account, derived from its turns. Where only the person speaks, it is their words and nothing else, a line a turn; where others
 * speak too, every turn begins with its speaker's label (`Name: words`), which the comparison knows.
 */
import { isClearLabel } from '../text/speaker-turns.ts';
import type { Speaker, Turn } from './content.ts';
import type { SpokenRange } from './turn-ranges.ts';
import { countWords } from './word-count.ts';

/** The usual labels, and those where a name cannot be one. */
const labels: Readonly<Record<Speaker, string>> = {
  person: 'Person',
  interviewer: 'Interviewer',
  interpreter: 'Interpreter',
  other: 'Other',
};

/** The label of a turn in the text: always one that the comparison reads as a speaker's. */
export function speakerLabel({ speaker, name }: Pick<Turn, 'speaker' | 'name'>, chosenName: string): string {
  if (speaker === 'interviewer' || speaker === 'interpreter') return labels[speaker];
  const person = clearLabel(chosenName) ?? labels.person;
  if (speaker === 'person') return person;
  const other = clearLabel(name) ?? labels.other;
  return other === person ? labels.other : other;
}

interface AccountOfTurns {
  readonly person: { readonly chosenName: string };
  readonly turns: readonly Turn[];
  /** `textOf` its turns. */
  readonly text: string;
}

type SaidTurn = Pick<Turn, 'speaker' | 'name' | 'words'>;

export function textOf(turns: readonly SaidTurn[], chosenName: string): string {
  return linesOf(turns, chosenName)
    .map(({ label, turn }) => label + turn.words)
    .join('\n');
}

type RecordedTurn = SaidTurn & Pick<Turn, 'original' | 'question' | 'at'>;

/** Where each turn with words stands in `textOf` the same turns, who spoke, and what else is recorded of it. */
export function spokenRanges(turns: readonly RecordedTurn[], chosenName: string): SpokenRange[] {
  let start = 0;
  return linesOf(turns, chosenName).map(({ label, turn: { speaker, words, original, question, at } }) => {
    const wordsStart = start + label.length;
    const range = { start, wordsStart, end: wordsStart + words.length, speaker, original, question, at };
    start = range.end + 1;
    return range;
  });
}

/** The text of an account and who spoke where in it, as the comparison takes them. */
export function spokenText({ text, turns, person }: AccountOfTurns): { text: string; turns: SpokenRange[] } {
  return { text, turns: spokenRanges(turns, person.chosenName) };
}

/** A line for each turn with words; its label is empty where nobody but the person speaks. */
function linesOf<Said extends SaidTurn>(turns: readonly Said[], chosenName: string): { label: string; turn: Said }[] {
  const spoken = turns.filter(({ words }) => words !== '');
  const isAlone = spoken.every(({ speaker }) => speaker === 'person');
  return spoken.map((turn) => ({ label: isAlone ? '' : `${speakerLabel(turn, chosenName)}: `, turn }));
}

/** How many words were spoken, by anybody; labels are nobody's words. */
export function countSpokenWords(turns: readonly Pick<Turn, 'words'>[]): number {
  return turns.reduce((sum, { words }) => sum + countWords(words), 0);
}

const mostLabelWords = 3;
/** In UTF-16 code units. */
export const longestLabel = 40;

/** The beginning of a name as a label, or null where the comparison would not read it as one. */
function clearLabel(name: string): string | null {
  const words = name
    .replace(/[^\p{L}\p{M}\p{Nd}.'’ -]/gu, ' ')
    .trim()
    .split(/\s+/u);
  const label = wholeCharacters(words.slice(0, mostLabelWords).join(' ').slice(0, longestLabel)).trim();
  return isClearLabel(label) ? label : null;
}

/** Without the half of a surrogate pair that a cut left at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/\p{Cs}$/u, '');
}
