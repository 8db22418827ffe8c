/** Words made short enough for a cell of a table; the whole words always stand elsewhere. Lengths are UTF-16 code units. */
import { graphemeEdges } from './graphemes.ts';

/** The beginning of the text, with a sign where it goes on. */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = wholeCharacter(text, longest).start;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The end of the text, with a sign where something stands before it. */
export function endOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = wholeCharacter(text, text.length - longest).end;
  return `…${text.slice(start).trimStart()}`;
}

/** The character that an offset would cut; where it cuts none, the offset itself. */
function wholeCharacter(text: string, offset: number): { start: number; end: number } {
  const cut = { start: offset, end: offset };
  return graphemeEdges(text)?.widen(cut) ?? cut;
}
