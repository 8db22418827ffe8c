/**
 * The text of an account, derived from its turns. Where only the person speaks, it is their words and nothing else, a line a turn; where others
 * speak too, every turn begins with its speaker's label (`Name: words`), which the comparison knows.
 */
import { isClearLabel } from '../text/speaker-turns.ts';
import type { Speaker, Turn } from './content.ts';
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

export function textOf(turns: readonly Pick<Turn, 'speaker' | 'name' | 'words'>[], chosenName: string): string {
  const spoken = turns.filter(({ words }) => words !== '');
  if (spoken.every(({ speaker }) => speaker === 'person')) return spoken.map(({ words }) => words).join('\n');
  return spoken.map((turn) => `${speakerLabel(turn, chosenName)}: ${turn.words}`).join('\n');
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

/** What decides whose words count as the person's. */
interface SpokenAccount {
  readonly person: { readonly chosenName: string };
  readonly turns: readonly Pick<Turn, 'speaker' | 'words'>[];
}

/**
 * The labels under which the person speaks, for the comparison: needed where somebody else than an interviewer or an interpreter has a turn, whose
 * words would otherwise be taken for the person's. `undefined` leaves the comparison to its own rule.
 */
export function speakersWhoCount(accounts: readonly SpokenAccount[]): string[] | undefined {
  if (!accounts.some(({ turns }) => turns.some(({ speaker, words }) => speaker === 'other' && words !== '')))
    return undefined;
  return [...new Set(accounts.map(({ person }) => speakerLabel({ speaker: 'person', name: '' }, person.chosenName)))];
}
