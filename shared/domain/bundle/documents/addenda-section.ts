/** What was added to an account after it was sealed, under the words that it is about. */
import { addendumKindWords } from '../../addendum.ts';
import { passageAt } from '../../passage-at.ts';
import type { BundledAddendum } from '../record.ts';
import { momentWords } from '../wording.ts';
import { facts, html, type Markup, nothing, spoken } from './markup.ts';

/** `text` is the account's, in which each addendum names its passage. */
export function addendaSection(text: string, addenda: readonly BundledAddendum[]): Markup {
  if (addenda.length === 0) return nothing;
  return html`<h2>Addenda</h2>
<p>Added after the account was sealed; the words above are unchanged.</p>
${addenda.map((added) => addendumMarkup(text, added))}`;
}

function addendumMarkup(text: string, { addendum, sha256 }: BundledAddendum): Markup {
  const { number, kind, start, end, words, language, linguist, explanation, addedAt, addedBy } = addendum;
  return html`<h3>Addendum ${number}: ${addendumKindWords[kind]}</h3>
<p>In the account:</p>
${spoken(passageAt(text, start, end) ?? '')}
<p>${kind === 'second-translation' ? 'Translated again:' : 'The words:'}</p>
${spoken(words)}
<p>How it came to light:</p>
${spoken(explanation)}
${facts([
  ...said('Language', language),
  ...said('Translated by', linguist),
  ['Added', `${momentWords(addedAt)}, by ${addedBy}`],
  ['SHA-256 of this addendum', sha256],
])}`;
}

function said(label: string, value: string): [label: string, value: string][] {
  return value.trim() === '' ? [] : [[label, value]];
}
