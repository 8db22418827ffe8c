import { registerTitle } from '../../growth/register-wording.ts';
import type { BundleDocument } from '../bundle-document.ts';
import { originalsPath, paths, recordsPath } from '../identity.ts';
import { recordKindNamed } from '../records/kinds.ts';
import { accountsTable, bundleFacts, leftOutList, recordsTable } from './cover-page.ts';
import { type SigningFacts, unixCommands } from './instructions.ts';
import { facts, html, type Markup, table } from './markup.ts';
import { readablePage } from './page.ts';

/** `read-me-first.html`: opens in any browser, runs nothing, asks nothing of any network, prints plainly. */
export function readMeFirst(bundle: BundleDocument, signing: SigningFacts): string {
  return readablePage({
    title: `Read me first: ${bundle.id}`,
    reference: bundle.id,
    body: html`<p>This folder holds the accounts that one person gave, each exactly as it was recorded, with what was first told
in which, and what is recorded beside them. Nothing needs to be installed to read it. Check it before you rely on it: see ${link(paths.instructions)}.
Where letters show as boxes on a page like this one, this computer lacks their font: the PDF files carry theirs.</p>
${bundleFacts(bundle)}
${accountsTable(bundle)}
${recordsTable(bundle)}
${table('Where to find what', ['File', 'What it is'], contents(bundle))}
<h2>What is left out, and why</h2>
${leftOutList(bundle)}
<h2>How to know that it is whole and who signed it</h2>
<p>Compare these with the receipt, which travelled another way. A page like this one proves nothing by itself: anyone could
write it. The commands in ${link(paths.instructions)} prove it with public tools; the first of them are:</p>
${facts([
  ['Fingerprint, hex', signing.fingerprintHex],
  ['Fingerprint, ssh', signing.fingerprintSsh],
])}
${unixCommands(signing)
  .slice(0, 4)
  .map((command) => html`<pre>${command}</pre>`)}`,
  });
}

function contents(bundle: BundleDocument): [Markup, string][] {
  const accounts = bundle.accounts.map((account): [Markup, string] => {
    const folder = account.file.slice(0, account.file.lastIndexOf('/'));
    const files = ['account.pdf', 'account.txt', 'account.json', 'drafts.json', 'addenda.json'].map(
      (name) => html`${link(`${folder}/${name}`, name)} `,
    );
    return [
      html`${files}`,
      `Account ${account.number}: to print, as plain text, as data, its drafts that differ, and what was added later`,
    ];
  });
  return [
    [link(paths.cover), 'Cover'],
    ...accounts,
    ...bundle.records.filter(({ records }) => records > 0).map(recordLinks),
    ...originalsLink(bundle),
    [link(paths.report), 'What was first told when, passage by passage'],
    [
      html`${link(paths.firstToldHtml, 'first-told.html')} ${link(paths.firstToldPdf, 'first-told.pdf')} ${link(paths.firstTold, 'first-told.csv')}`,
      `${registerTitle}: under which circumstances everything was first told; to read, to print, as a table`,
    ],
    [link(paths.map), 'What was first told where, told again, gone quiet and returned: a table of all accounts'],
    [
      html`${link(paths.growth, 'growth.svg')} ${link(paths.growthTable, 'growth.csv')}`,
      'How many words each account was the first to tell, with interpreters and what had been seen or told; as a picture, as a table',
    ],
    [link(paths.comparison), 'The comparison as data'],
    [link(paths.ledgerPdf), 'What was done with this record'],
    [link(paths.ledger), 'The same as data, with the chain of hashes'],
    [link(paths.indexCsv), 'Every file with its hash'],
    [link(paths.instructions), 'How to check this bundle'],
  ];
}

function recordLinks({ kind }: BundleDocument['records'][number]): [Markup, string] {
  const files = (['html', 'pdf', 'json'] as const).map(
    (ending) => html`${link(recordsPath(kind, ending), `${kind}.${ending}`)} `,
  );
  return [html`${files}`, `${recordKindNamed(kind)?.title ?? kind}: to read, to print, as data`];
}

function originalsLink({ originals }: BundleDocument): [Markup, string][] {
  if (originals === 0) return [];
  return [
    [link(originalsPath), 'The list of the files that the text of accounts was brought in from; they lie beside it'],
  ];
}

function link(path: string, words = path): Markup {
  return html`<a href="${path}">${words}</a>`;
}
