import type { BundleDocument } from '../bundle-document.ts';
import { exhibitReference, originalsPart } from '../identity.ts';
import { recordKindNamed, recordPart } from '../records/kinds.ts';
import { counted, momentWords, rangeWords, recordedWords } from '../wording.ts';
import { facts, html, type Markup, table } from './markup.ts';
import type { PrintableDocument } from './page.ts';

/** The first page: what this is, who made it for whom and why, what it holds, and what it leaves out. */
export function coverPage(bundle: BundleDocument): PrintableDocument {
  return {
    title: `Accounts of ${bundle.person.chosenName}`,
    reference: exhibitReference(bundle.id, 'P1'),
    body: html`${bundleFacts(bundle)}
${accountsTable(bundle)}
${recordsTable(bundle)}
<h2>What is left out, and why</h2>
${leftOutList(bundle)}`,
  };
}

export function bundleFacts(bundle: BundleDocument): Markup {
  return facts([
    ['Bundle', bundle.id],
    ['Case', `${bundle.case.forceCode} ${bundle.case.reference}`],
    ['Person', bundle.person.chosenName],
    ['Contents', 'the full record'],
    ['Sealed accounts', `${counted(bundle.chain.accounts, 'account')}; all are in this bundle`],
    ['Exported', `${momentWords(bundle.exportedAt)}, by ${bundle.exportedBy}`],
    ['For', bundle.recipient],
    ['Reason', bundle.reason],
    ['Made with', `${bundle.program.name} ${bundle.program.version}`],
  ]);
}

export function accountsTable(bundle: BundleDocument): Markup {
  return table(
    'Accounts, in the order in which they were given',
    ['Account', 'Given, as spoken', 'Taken to mean', 'Sealed', 'SHA-256'],
    bundle.accounts.map((account) => [
      whole(`Account ${account.number}`),
      account.given.spoken,
      rangeWords(account.given),
      momentWords(account.sealedAt),
      html`<span class="hash">${account.sha256}</span>`,
    ]),
  );
}

export function recordsTable({ id, records, originals }: BundleDocument): Markup {
  return table(
    'What is recorded beside the accounts',
    ['What', 'Reference', 'How much'],
    [
      ...records.map((listed) => [
        recordKindNamed(listed.kind)?.title ?? listed.kind,
        listed.records === 0 ? '' : whole(exhibitReference(id, recordPart(listed.kind))),
        recordedWords(listed),
      ]),
      [
        'Files that the text of accounts was brought in from',
        originals === 0 ? '' : whole(exhibitReference(id, originalsPart)),
        originals === 0 ? 'none' : counted(originals, 'file'),
      ],
    ],
  );
}

/** On one line, however narrow its column. */
function whole(words: string): Markup {
  return html`<span class="whole">${words}</span>`;
}

export function leftOutList({ leftOut }: BundleDocument): Markup {
  return leftOut.length === 0
    ? html`<p>Nothing of this person's record is left out.</p>`
    : html`<ul>${leftOut.map(({ what, why }) => html`<li>${what}. ${why}</li>`)}</ul>`;
}
