/** The first-told register as a page: account by account, with the circumstances of each above what it was the first to tell. */
import { sentenceCase } from '../../../text/sentence-case.ts';
import type { SealedAccount } from '../../account.ts';
import type { Exposure } from '../../exposure.ts';
import { translationInWords } from '../../growth/decision-wording.ts';
import type { RegisterEntry, TellingAccount } from '../../growth/register.ts';
import {
  notRecorded,
  phaseInWords,
  questionInWords,
  questionTypeInWords,
  registerExplanation,
  registerKindWords,
  registerTitle,
} from '../../growth/register-wording.ts';
import type { RecordedAccounts } from '../bundled-growth.ts';
import { registerOf } from '../first-told.ts';
import { type BundleName, bundleId, exhibitReference } from '../identity.ts';
import { exposureKindWords } from '../record-wording.ts';
import { kindWords, rangeWords } from '../wording.ts';
import { facts, html, type Markup, nothing, rowsTable, spoken, table } from './markup.ts';
import type { PrintableDocument } from './page.ts';
import { researchNote } from './research-note.ts';

export interface RegisteredPerson extends BundleName, RecordedAccounts {
  readonly person: { readonly chosenName: string };
}

/** Part of the exhibit reference of the register. */
export const registerPart = 'C2';

export function registerPage(of: RegisteredPerson): PrintableDocument {
  const entries = registerOf(of);
  return {
    title: `${registerTitle}: ${of.person.chosenName}`,
    reference: exhibitReference(bundleId(of), registerPart),
    body: html`${facts([
      ['Person', of.person.chosenName],
      ['Case', `${of.forceCode} ${of.caseReference}`],
    ])}
<p>${registerExplanation}</p>
${researchNote}
${of.accounts.map(({ sealed }) =>
  accountSection(
    sealed,
    entries.filter(({ account }) => account.number === sealed.number),
  ),
)}`,
  };
}

function accountSection(
  { number, circumstances: { given } }: Pick<SealedAccount, 'number' | 'circumstances'>,
  entries: readonly RegisterEntry[],
): Markup {
  const [first] = entries;
  const heading = html`<h2>First told in account ${number}, given “<bdi>${given.spoken}</bdi>”</h2>`;
  if (first === undefined) return html`<section>${heading}<p>Nothing was first told in this account.</p></section>`;
  return html`<section>${heading}
${circumstances(first.account, entries)}
<div class="entries">${entriesTable(number, entries)}</div></section>
`;
}

/** Without the columns in which no row would say anything: the circumstances above say so once. */
function entriesTable(number: number, entries: readonly RegisterEntry[]): Markup {
  const columns = [
    { heading: 'No.', cell: ({ order }: RegisterEntry) => String(order) },
    { heading: 'What was told', cell: toldCell },
    ...(entries.some(hasQuestion) ? [{ heading: 'Question just before', cell: questionCell }] : []),
    ...(entries.some(hasPhase) ? [{ heading: 'Phase', cell: phaseCell }] : []),
  ];
  return table(
    `What account ${number} was the first to tell`,
    columns.map(({ heading }) => heading),
    entries.map((entry) => columns.map(({ cell }) => cell(entry))),
  );
}

function hasQuestion({ question }: RegisterEntry): boolean {
  return question !== null;
}

function hasPhase({ phase }: RegisterEntry): boolean {
  return phase !== null;
}

function circumstances(account: TellingAccount, entries: readonly RegisterEntry[]): Markup {
  const { kind, given, interviewer, interpreter, present, seenOrTold } = account;
  return rowsTable([
    ['Kind of account', html`${kindWords[kind]}`],
    ['Given, as spoken', html`<bdi>${given.spoken}</bdi>`],
    ['Taken to mean', html`${rangeWords(given)}`],
    ['Interviewer', html`<bdi>${interviewer}</bdi>`],
    ['Interpreter', interpreterMarkup(interpreter)],
    ['Present', presentMarkup(present)],
    ['Seen or been told before', exposureList(seenOrTold.before)],
    ...(seenOrTold.maybe.length === 0
      ? []
      : [['Perhaps before: the same days, or days not worked out', exposureList(seenOrTold.maybe)] as const]),
    ...(entries.some(hasQuestion) ? [] : [['Questions just before', html`none recorded`] as const]),
    ...(entries.some(hasPhase) ? [] : [['Phases', html`${notRecorded}`] as const]),
  ]);
}

/** Names and what is said of them keep their own directions. */
function interpreterMarkup(interpreter: TellingAccount['interpreter']): Markup {
  return interpreter.used === 'yes'
    ? html`<bdi>${interpreter.name}</bdi>, for <bdi>${interpreter.language}</bdi>`
    : html`none used: <bdi>${interpreter.reason}</bdi>`;
}

function presentMarkup(present: TellingAccount['present']): Markup {
  if (present.length === 0) return html`nobody else recorded`;
  return html`${present.map(
    ({ name, role }, index) => html`${index > 0 ? '; ' : ''}<bdi>${name}</bdi> (<bdi>${role}</bdi>)`,
  )}`;
}

function exposureList(exposures: readonly Exposure[]): Markup {
  if (exposures.length === 0) return html`none recorded`;
  return html`<ul class="plain">${exposures.map(
    ({ kind, what, when }) =>
      html`<li>${exposureKindWords[kind]}: <bdi>${what}</bdi> (<bdi>${when.spoken}</bdi>; ${rangeWords(when)})</li>`,
  )}</ul>`;
}

/** A detail stands above the passage that holds it; what an earlier account has instead stands beside it. */
function toldCell({ kind, words, passage, earlier, translation }: RegisterEntry): Markup {
  const check = translationInWords(translation);
  const note = check === null ? nothing : html`<p>${sentenceCase(check)}.</p>`;
  if (kind === 'passage') return html`${spoken(words)}${note}`;
  const before = earlier === null ? '' : html`; account ${earlier.number} has: <bdi>${earlier.words}</bdi>`;
  return html`<p class="how">${registerKindWords[kind]}: <bdi>${words}</bdi>${before}</p>${spoken(passage.words)}${note}`;
}

function questionCell({ question }: RegisterEntry): Markup {
  const type = questionTypeInWords(question);
  return question === null ? html`${type}` : html`<p class="how">${type}</p>${spoken(questionInWords(question))}`;
}

/** On one line, however narrow its column. */
function phaseCell({ phase }: RegisterEntry): Markup {
  return html`<span class="whole">${phaseInWords(phase)}</span>`;
}
