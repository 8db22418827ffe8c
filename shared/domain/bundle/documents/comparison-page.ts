import { sentenceCase } from '../../../text/sentence-case.ts';
import type { AccountComparison, Passage, Span } from '../../comparison/result.ts';
import { translationInWords } from '../../growth/decision-wording.ts';
import type { KeptDecision } from '../../growth/decisions.ts';
import { type TranslationSource, translationCheck } from '../../growth/translation-check.ts';
import { bundledGrowth } from '../bundled-growth.ts';
import { decisionsOf, standingDecisions } from '../decided-passages.ts';
import { accountLabel } from '../first-told.ts';
import { bundleId, exhibitReference } from '../identity.ts';
import type { BundledAccount, BundleRecord } from '../record.ts';
import { notRepeatedWords, rangeWords } from '../wording.ts';
import { decisionNotes, notesOn } from './decision-notes.ts';
import { howTold } from './how-told.ts';
import { html, type Markup, nothing, spoken, table } from './markup.ts';
import type { PrintableDocument } from './page.ts';
import { passageInWords, spanText } from './passage-in-words.ts';
import { researchNote } from './research-note.ts';

/** Every later account, passage by passage, with where each was first told. */
export function comparisonPage(record: BundleRecord): PrintableDocument {
  const growth = bundledGrowth(record);
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
${record.comparison.comparisons.map((comparison) => comparedAccount(record, growth, comparison))}`,
  };
}

const approximateNote = html`<p class="note">This comparison is approximate: the accounts are so long that not every pair of
passages was weighed.</p>`;

function comparedAccount(record: BundleRecord, growth: TranslationSource, comparison: AccountComparison): Markup {
  const account = record.accounts[comparison.account];
  if (account === undefined) {
    return nothing;
  }
  const decisions = standingDecisions(record);
  const earlier = spanRuns(comparison.notRepeated, record, (span) =>
    decidedOfEarlier(record, decisions, account, span),
  );
  return html`<h2>${accountLabel(account)}, given ${account.sealed.circumstances.given.spoken}</h2>
${passageRuns(record, growth, comparison).map((run) => passageRun(record, comparison, run))}
<h3>From earlier accounts: ${notRepeatedWords}</h3>
${earlier.length === 0 ? html`<p>Nothing: every passage of the earlier accounts is told in this one.</p>` : earlier.map((span) => earlierPassage(record, decisions, account, span))}`;
}

/** Passages that follow one another and are told in the same way stand under one heading; what was decided on stands alone. */
interface PassageRun {
  readonly heading: string;
  readonly passages: Passage[];
  /** What is to be checked, what people decided, and what the program suggests. */
  readonly notes: readonly Markup[];
}

function passageRuns(
  record: BundleRecord,
  growth: TranslationSource,
  { account, passages }: AccountComparison,
): PassageRun[] {
  const runs: PassageRun[] = [];
  const decisions = standingDecisions(record);
  for (const passage of passages) {
    const heading = passage.question === undefined ? howTold(record, passage) : 'Asked, or said by another';
    const notes = [...checkNote(growth, account, passage), ...decisionNotes(record, decisions, account, passage)];
    const last = runs.at(-1);
    if (last?.heading === heading && last.notes.length === 0 && notes.length === 0) {
      last.passages.push(passage);
    } else {
      runs.push({ heading, passages: [passage], notes });
    }
  }
  return runs;
}

/** A check that a person asked for, or answered, stands among what people decided. */
function checkNote(growth: TranslationSource, account: number, passage: Passage): Markup[] {
  const check = translationCheck(growth, account, passage);
  if (!check.isOpen || check.across.length === 0) return [];
  return [html`<p class="note">${sentenceCase(translationInWords(check) ?? '')}.</p>`];
}

function passageRun(
  record: BundleRecord,
  comparison: AccountComparison,
  { heading, passages, notes }: PassageRun,
): Markup {
  const text = record.accounts[comparison.account]?.sealed.text ?? '';
  const words = passages.map((passage, index) => {
    const between = text.slice(passages[index - 1]?.end ?? passage.start, passage.start);
    return html`${between}${passageInWords(passage, comparison, record.accounts)}`;
  });
  return html`<div class="passage"><p class="how">${heading}</p>${spoken(html`${words}`)}${notes}</div>`;
}

/** Stretches of one account with nothing but blanks between them are shown as one, where people decided the same of them. */
function spanRuns(
  spans: readonly Span[],
  record: BundleRecord,
  decidedOf: (span: Span) => readonly KeptDecision[],
): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    const between = last && { account: span.account, start: last.end, end: span.start };
    const isNext =
      last?.account === span.account &&
      span.start >= last.end &&
      between &&
      spanText(between, record.accounts).trim() === '' &&
      isSameList(decidedOf(last), decidedOf(span));
    if (last && isNext) {
      runs[runs.length - 1] = { ...last, end: span.end };
    } else {
      runs.push(span);
    }
  }
  return runs;
}

function isSameList(some: readonly KeptDecision[], others: readonly KeptDecision[]): boolean {
  return some.length === others.length && some.every((decision, index) => decision === others[index]);
}

function decidedOfEarlier(
  { accounts }: BundleRecord,
  decisions: readonly KeptDecision[],
  later: BundledAccount,
  span: Span,
): KeptDecision[] {
  const teller = accounts[span.account];
  return teller === undefined ? [] : decisionsOf(decisions, later, teller, span);
}

function earlierPassage(
  record: BundleRecord,
  decisions: readonly KeptDecision[],
  account: BundledAccount,
  span: Span,
): Markup {
  const source = record.accounts[span.account];
  const how = `${source ? accountLabel(source) : ''}: ${notRepeatedWords}`;
  const notes = source === undefined ? [] : notesOn(record, decisions, account, source, span);
  return html`<div class="passage told-earlier"><p class="how">${how}</p>${spoken(spanText(span, record.accounts))}${notes}</div>`;
}
