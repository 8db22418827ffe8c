import type { AccountComparison, Passage } from '../../comparison/result.ts';
import { accountLabel } from '../first-told.ts';
import { bundleId, exhibitReference } from '../identity.ts';
import type { BundleRecord } from '../record.ts';
import { movedWords, notRepeatedWords, rangeWords, statusWords } from '../wording.ts';
import { html, type Markup, nothing, spoken, table } from './markup.ts';
import type { PrintableDocument } from './page.ts';
import { passageInWords, spanText } from './passage-in-words.ts';
import { researchNote } from './research-note.ts';

/** Every later account, passage by passage, with where each was first told. */
export function comparisonPage(record: BundleRecord): PrintableDocument {
  return {
    title: `What was first told when: ${record.person.chosenName}`,
    reference: exhibitReference(bundleId(record), 'C1'),
    body: html`${researchNote}
${record.comparison.approximate ? approximateNote : nothing}
${table(
  'Accounts, in the order in which they were given',
  ['Account', 'Given, as spoken', 'Taken to mean'],
  record.accounts.map((account) => [
    accountLabel(account),
    account.sealed.circumstances.given.spoken,
    rangeWords(account.sealed.circumstances.given),
  ]),
)}
<p>Square brackets are ours; the words inside and around them are the person's.</p>
${record.comparison.comparisons.map((comparison) => comparedAccount(record, comparison))}`,
  };
}

const approximateNote = html`<p class="note">This comparison is approximate: the accounts are so long that not every pair of
passages was weighed.</p>`;

function comparedAccount(record: BundleRecord, comparison: AccountComparison): Markup {
  const account = record.accounts[comparison.account];
  if (account === undefined) {
    return nothing;
  }
  return html`<h2>${accountLabel(account)}, given ${account.sealed.circumstances.given.spoken}</h2>
${comparison.passages.map((passage) => comparedPassage(record, comparison, passage))}
<h3>From earlier accounts: ${notRepeatedWords}</h3>
${
  comparison.notRepeated.length === 0
    ? html`<p>Nothing: every passage of the earlier accounts is told in this one.</p>`
    : comparison.notRepeated.map((span) => {
        const source = record.accounts[span.account];
        const how = `${source ? accountLabel(source) : ''}: ${notRepeatedWords}`;
        return html`<div class="passage told-earlier"><p class="how">${how}</p>${spoken(spanText(span, record.accounts))}</div>`;
      })
}`;
}

function comparedPassage(record: BundleRecord, comparison: AccountComparison, passage: Passage): Markup {
  const words = spoken(passageInWords(passage, comparison, record.accounts));
  if (passage.question !== undefined) {
    return html`<div class="passage question"><p class="how">Asked, or said by another</p>${words}</div>`;
  }
  return html`<div class="passage"><p class="how">${howTold(record, passage)}</p>${words}</div>`;
}

/** The passage's standing in words: "told before, with more detail; first told in account 1". */
function howTold(record: BundleRecord, passage: Passage): string {
  const first = record.accounts[passage.firstDisclosed];
  const where = passage.status === 'new' || first === undefined ? '' : `; first told in account ${first.sealed.number}`;
  return `${sentenceCase(statusWords[passage.status])}${where}${passage.moved ? `; ${movedWords}` : ''}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
