/** What people decided of a passage, in words beside it, and what the program itself suggests. */

import type { Range } from '../../../text/range.ts';
import { sentenceCase } from '../../../text/sentence-case.ts';
import type { Passage } from '../../comparison/result.ts';
import { actWords, decidedOn, matterWords, suggestionWords } from '../../growth/decision-wording.ts';
import type { KeptDecision, Place } from '../../growth/decisions.ts';
import { decisionsOf, suggestedOf } from '../decided-passages.ts';
import type { BundledAccount, BundleRecord } from '../record.ts';
import { howTold } from './how-told.ts';
import { html, type Markup, nothing } from './markup.ts';

/** Of a passage of the compared account: each decision, and the program's suggestion where a decision on another telling changed what is said. */
export function decisionNotes(
  record: BundleRecord,
  decisions: readonly KeptDecision[],
  index: number,
  passage: Passage,
): Markup[] {
  const account = record.accounts[index];
  if (account === undefined) return [];
  const notes = notesOn(record, decisions, account, account, passage);
  const suggested = suggestedOf(record, index, passage);
  if (notes.length > 0 || suggested === null) return notes;
  return [
    html`<p class="note">The program’s suggestion: ${howTold(record, suggested)}. It follows what was decided on another passage that tells the same.</p>`,
  ];
}

/** Of a passage that `teller` told, about what `later` says of it. */
export function notesOn(
  { accounts }: BundleRecord,
  decisions: readonly KeptDecision[],
  later: BundledAccount,
  teller: BundledAccount,
  place: Range,
): Markup[] {
  const numbers = new Map(accounts.map(({ sealed }) => [sealed.id, sealed.number]));
  return decisionsOf(decisions, later, teller, place).map((decision) => {
    const { matter, note, suggestion } = decision.document;
    const earlier = matter.about === 'link' ? earlierWords(accounts, matter.earlier) : nothing;
    const why = note.trim() === '' ? nothing : html` Why: <bdi>${note}</bdi>`;
    return html`<p class="note">The program’s suggestion: ${suggestionWords(suggestion, numbers)}. ${actWords(decision)} <bdi>${decision.savedBy}</bdi> on
${decidedOn(decision)}: ${sentenceCase(matterWords(matter))}${earlier}.${why}</p>`;
  });
}

function earlierWords(accounts: readonly BundledAccount[], { accountId, start, end }: Place): Markup {
  const sealed = accounts.find((account) => account.sealed.id === accountId)?.sealed;
  if (sealed === undefined) return nothing;
  return html` (account ${sealed.number}, given <bdi>${sealed.circumstances.given.spoken}</bdi>: “<bdi>${sealed.text.slice(start, end)}</bdi>”)`;
}
