/**
 * The text of an account, derived from its turns. Where only the person speaks, it is their words and nothing else, a line a turn; where others
 * speak too, every turn begins with its speaker's label (`Name: words`), which the comparison knows.
 */
import type { Speaker, Turn } from './content.ts';

const labels: Readonly<Record<Exclude<Speaker, 'person' | 'other'>, string>> = {
  interviewer: 'Interviewer',
  interpreter: 'Interpreter',
};

export function speakerLabel(turn: Pick<Turn, 'speaker' | 'name'>, chosenName: string): string {
  if (turn.speaker === 'person') return chosenName;
  if (turn.speaker === 'other') return turn.name.trim() === '' ? 'Other' : turn.name;
  return labels[turn.speaker];
}

export function textOf(turns: readonly Pick<Turn, 'speaker' | 'name' | 'words'>[], chosenName: string): string {
  const spoken = turns.filter(({ words }) => words !== '');
  if (spoken.every(({ speaker }) => speaker === 'person')) return spoken.map(({ words }) => words).join('\n');
  return spoken.map((turn) => `${speakerLabel(turn, chosenName)}: ${turn.words}`).join('\n');
}
