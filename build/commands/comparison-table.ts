/** A comparison as a table for reading in a terminal: plain words for every status; colour only repeats them. */
import type { Comparison, Passage, PassageStatus } from '../../shared/domain/comparison/result.ts';

interface NamedAccount {
  readonly file: string;
  readonly text: string;
}

const words: Readonly<Record<PassageStatus, string>> = {
  same: 'told before',
  reworded: 'told before, in other words',
  added: 'told before, with more detail',
  changed: 'differs',
  new: 'first told here',
};

/** Colours of the terminal's own palette. */
const colours: Readonly<Record<PassageStatus, number>> = { same: 2, reworded: 2, added: 36, changed: 35, new: 34 };
const excerptLength = 72;
const widestWord = Math.max(...Object.values(words).map((word) => word.length));

/** The table of all comparisons; `coloured` only where the terminal shows colours. */
export function comparisonTable(accounts: readonly NamedAccount[], comparison: Comparison, coloured: boolean): string {
  const paint = (text: string, colour: number) => (coloured ? `\u001b[${colour}m${text}\u001b[0m` : text);
  const name = (account: number) => accounts[account]?.file ?? String(account);
  const lines: string[] = [];
  for (const { account, passages, notRepeated } of comparison.comparisons) {
    const text = accounts[account]?.text ?? '';
    lines.push(paint(name(account), 1), '');
    for (const passage of passages) {
      const status = paint(words[passage.status].padEnd(widestWord), colours[passage.status]);
      lines.push(`  ${status}  ${excerpt(text, passage)}${remarks(passage, name)}`);
    }
    if (notRepeated.length > 0) lines.push('', paint('  Told earlier, not repeated here', 1));
    for (const span of notRepeated) {
      lines.push(`  ${name(span.account).padEnd(widestWord)}  ${excerpt(accounts[span.account]?.text ?? '', span)}`);
    }
    lines.push('');
  }
  if (comparison.approximate)
    lines.push('This comparison is approximate: the accounts are too long to weigh every pair of passages.');
  return lines.join('\n').trimEnd();
}

function remarks(passage: Passage, name: (account: number) => string): string {
  const parts: string[] = [];
  if (passage.status !== 'new') parts.push(`first in ${name(passage.firstDisclosed)}`);
  if (passage.moved) parts.push('in another place');
  if (passage.question === true) parts.push('question');
  return parts.length === 0 ? '' : `  (${parts.join('; ')})`;
}

function excerpt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const line = text.slice(start, end).replace(/[\s\p{Cc}]+/gu, ' ');
  const characters = Array.from(
    new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line),
    (part) => part.segment,
  );
  return characters.length > excerptLength ? `${characters.slice(0, excerptLength - 1).join('')}…` : line;
}
