/** Rows of a record's page. What was not recorded has no row. */
import type { SpokenDate } from '../../account.ts';
import { html, type Markup, spoken } from '../documents/markup.ts';
import { rangeWords } from '../wording.ts';

export type RecordRow = readonly [label: string, value: Markup];

/** Words as they were entered, in their own direction, with their line breaks. */
export function entered(label: string, words: string): RecordRow[] {
  return words.trim() === '' ? [] : [[label, spoken(words)]];
}

/** Words of ours. */
export function ours(label: string, words: string): RecordRow[] {
  return [[label, html`${words}`]];
}

/** Each entry on a line of its own, what is said of it in brackets; the parts of an entry keep their own direction. */
export function listed(label: string, entries: readonly (readonly string[])[]): RecordRow[] {
  if (entries.length === 0) return [];
  return [[label, html`<ul class="plain">${entries.map((parts) => html`<li>${partsOf(parts)}</li>`)}</ul>`]];
}

/** As `listed`, where the order says something. */
export function numbered(label: string, entries: readonly string[]): RecordRow[] {
  if (entries.length === 0) return [];
  return [[label, html`<ol>${entries.map((words) => html`<li><bdi>${words}</bdi></li>`)}</ol>`]];
}

/** A moment as it was spoken, and the days that it was taken to mean. */
export function when(label: string, date: SpokenDate): RecordRow[] {
  const { spoken: words, earliest, latest } = date;
  const days = earliest === null && latest === null ? [] : ours('Taken to mean', rangeWords(date));
  return [...entered(label, words), ...days];
}

function partsOf(parts: readonly string[]): Markup {
  const [first = '', ...others] = parts.filter((part) => part.trim() !== '').map((part) => html`<bdi>${part}</bdi>`);
  return others.length === 0
    ? html`${first}`
    : html`${first} (${others.map((part, index) => html`${index > 0 ? ', ' : ''}${part}`)})`;
}
