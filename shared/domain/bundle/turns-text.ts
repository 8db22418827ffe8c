/** The turns of an account as plain text, where they say more than its words: how questions were asked, marks, and the words first spoken. */
import type { SealedAccount } from '../account.ts';
import { speakerLabel } from '../account-text.ts';
import type { Turn } from '../content.ts';
import { questionWords } from './occasion-wording.ts';

/** Whether there is anything to be shown that the text alone does not say. */
export function saysMoreThanText({ turns }: Pick<SealedAccount, 'turns'>): boolean {
  return turns.some(({ original, question, mark }) => original !== null || question !== null || mark !== null);
}

/** Every line is indented, so that none can look like one of the headings around it. */
export function turnsText({ turns, person }: Pick<SealedAccount, 'turns' | 'person'>): string {
  const lines = turns.flatMap((turn) => [...turnLines(turn, person.chosenName), '']);
  return lines.map((line) => `    ${line}`.trimEnd()).join('\n');
}

function turnLines(turn: Turn, chosenName: string): string[] {
  const { original, mark, question, words } = turn;
  const asked = question === null ? '' : ` (${questionWords[question]} question)`;
  return [
    ...linesOf(`${speakerLabel(turn, chosenName)}${asked}: ${words}`),
    ...(original === null || original.words === ''
      ? []
      : linesOf(`[${original.language || 'original words'}] ${original.words}`)),
    ...(mark === null ? [] : linesOf(`[mark] ${mark}`)),
  ];
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/);
}
