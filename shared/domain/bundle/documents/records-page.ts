import { type BundleName, bundleId, exhibitReference } from '../identity.ts';
import type { BundledAccount } from '../record.ts';
import { recordPart } from '../records/kinds.ts';
import type { RecordKind } from '../records/record-kind.ts';
import type { KeptRecord, RecordsDocument, RecordVersion } from '../records/records-document.ts';
import { momentWords } from '../wording.ts';
import { facts, html, type Markup, nothing, rowsTable, spoken } from './markup.ts';
import type { PrintableDocument } from './page.ts';

/** Whom and what the records are about. */
export interface RecordedPerson extends BundleName {
  readonly person: { readonly chosenName: string };
  readonly accounts: readonly Pick<BundledAccount, 'sealed'>[];
}

/** Everything of one kind that is recorded of the person beside the accounts, every version of it, the newest first. */
export function recordsPage(of: RecordedPerson, kind: RecordKind, { records }: RecordsDocument): PrintableDocument {
  return {
    title: kind.title,
    reference: exhibitReference(bundleId(of), recordPart(kind.name)),
    notForDisclosure: kind.notForDisclosure ?? false,
    body: html`${kind.notForDisclosure ? disclosureNote : nothing}
${facts([
  ['Person', of.person.chosenName],
  ['Case', `${of.forceCode} ${of.caseReference}`],
])}
<p>${kind.explains}</p>
<p>Every version that was kept is here. The newest comes first, and is what counts today; the older ones stand below it, unaltered.</p>
${records.map((record, index) => recordMarkup(of, kind, record, records.length > 1 ? index + 1 : null))}`,
  };
}

const disclosureNote = html`<p class="note"><strong>Not for disclosure.</strong> Whoever learns what stands here may be able to find or reach the person.
Take this document out of every copy that is served or shown to anyone who does not protect them.</p>`;

/** `number` is null where there is only one. */
function recordMarkup(
  of: RecordedPerson,
  kind: RecordKind,
  { id, about, versions }: KeptRecord,
  number: number | null,
): Markup {
  const accounts = of.accounts.map(({ sealed }) => sealed);
  const account = accounts.find(({ id: accountId }) => accountId === about) ?? null;
  const newestFirst = versions.toReversed();
  return html`<section><h2>${kind.one}${number === null ? nothing : html` ${number}`}</h2>
${account === null ? nothing : html`<p>About account ${account.number}, given <bdi>${account.circumstances.given.spoken}</bdi>.</p>`}
${kind.belongs === 'register' ? html`<p>Entry in the register: ${id}</p>` : nothing}
${newestFirst.map((version) => versionMarkup(version, versions.length, kind.rows(version.document, account, accounts)))}</section>
`;
}

function versionMarkup(
  { version, newest, savedAt, savedBy, changeReason }: RecordVersion,
  count: number,
  rows: ReturnType<RecordKind['rows']>,
): Markup {
  const standing = newest ? 'the newest' : 'an earlier one';
  return html`<h3>${count === 1 ? 'The only version' : `Version ${version} of ${count}, ${standing}`}</h3>
${rows.length === 0 ? html`<p>Nothing was entered.</p>` : nothing}
${rowsTable([
  ...rows,
  ...(changeReason.trim() === '' ? [] : [['Why it was changed', spoken(changeReason)] as const]),
  ['Kept', html`${momentWords(savedAt)}, by <bdi>${savedBy}</bdi>`],
])}`;
}
