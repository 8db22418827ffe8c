import { sentenceCase } from '../../../text/sentence-case.ts';
import type { AccountComparison, Passage, Span } from '../../comparison/result.ts';
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
  const earlier = spanRuns(comparison.notRepeated, record);
  return html`<h2>${accountLabel(account)}, given ${account.sealed.circumstances.given.spoken}</h2>
${passageRuns(record, comparison.passages).map((run) => passageRun(record, comparison, run))}
<h3>From earlier accounts: ${notRepeatedWords}</h3>
${earlier.length === 0 ? html`<p>Nothing: every passage of the earlier accounts is told in this one.</p>` : earlier.map((span) => earlierPassage(record, span))}`;
}

/** Passages that follow one another and are told in the same way stand under one heading. */
interface PassageRun {
  readonly heading: string;
  readonly passages: Passage[];
}

function passageRuns(record: BundleRecord, passages: readonly Passage[]): PassageRun[] {
  const runs: PassageRun[] = [];
  for (const passage of passages) {
    const heading = passage.question === undefined ? howTold(record, passage) : 'Asked, or said by another';
    const last = runs.at(-1);
    if (last?.heading === heading) {
      last.passages.push(passage);
    } else {
      runs.push({ heading, passages: [passage] });
    }
  }
  return runs;
}

function passageRun(record: BundleRecord, comparison: AccountComparison, { heading, passages }: PassageRun): Markup {
  const text = record.accounts[comparison.account]?.sealed.text ?? '';
  const words = passages.map((passage, index) => {
    const between = text.slice(passages[index - 1]?.end ?? passage.start, passage.start);
    return html`${between}${passageInWords(passage, comparison, record.accounts)}`;
  });
  return html`<div class="passage"><p class="how">${heading}</p>${spoken(html`${words}`)}</div>`;
}

/** The passage's standing in words: "Told before, with more detail; first told in account 1". */
function howTold(record: BundleRecord, passage: Passage): string {
  const first = record.accounts[passage.firstDisclosed];
  const where = passage.status === 'new' || first === undefined ? '' : `; first told in account ${first.sealed.number}`;
  return `${sentenceCase(statusWords[passage.status])}${where}${passage.moved ? `; ${movedWords}` : ''}`;
}

/** Stretches of one account with nothing but blanks between them are shown as one. */
function spanRuns(spans: readonly Span[], record: BundleRecord): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    const between = last && { account: span.account, start: last.end, end: span.start };
    const isNext =
      last?.account === span.account &&
      span.start >= last.end &&
      between &&
      spanText(between, record.accounts).trim() === '';
    if (last && isNext) {
      runs[runs.length - 1] = { ...last, end: span.end };
    } else {
      runs.push(span);
    }
  }
  return runs;
}

function earlierPassage(record: BundleRecord, span: Span): Markup {
  const source = record.accounts[span.account];
  const how = `${source ? accountLabel(source) : ''}: ${notRepeatedWords}`;
  return html`<div class="passage told-earlier"><p class="how">${how}</p>${spoken(spanText(span, record.accounts))}</div>`;
}
