import { bundleId, exhibitReference } from '../identity.ts';
import { occasionRows } from '../occasion-wording.ts';
import { broughtInRows } from '../originals-document.ts';
import type { BundledAccount, BundleRecord } from '../record.ts';
import { circumstanceRows, counted, momentWords } from '../wording.ts';
import { addendaSection } from './addenda-section.ts';
import { facts, html } from './markup.ts';
import type { PrintableDocument } from './page.ts';
import { wordsSection } from './words-section.ts';

/** One account, alone: its circumstances, the words exactly as they were recorded, and how the occasion went. */
export function accountPage(
  record: BundleRecord,
  { sealed, sha256, drafts, addenda }: BundledAccount,
): PrintableDocument {
  const reference = exhibitReference(bundleId(record), `A${sealed.number}`);
  return {
    title: `Account ${sealed.number} of ${sealed.person.chosenName}`,
    reference,
    body: html`${facts([
      ['Case', `${sealed.case.forceCode} ${sealed.case.reference}`],
      ...circumstanceRows(sealed.circumstances),
      ['Sealed', `${momentWords(sealed.sealedAt)}, by ${sealed.sealedBy}`],
      ['Drafts that differ', `${counted(drafts.length, 'draft')}, kept in drafts.json beside this account`],
      ['Addenda', addenda.length === 0 ? 'none' : `${counted(addenda.length, 'addendum', 'addenda')}, below`],
      ...broughtInRows(sealed.occasion),
      ['SHA-256 of account.json', sha256],
    ])}
<h2>The words, as recorded</h2>
${wordsSection(sealed)}
<h2>How the occasion went</h2>
${facts(occasionRows(sealed.circumstances.interpreter, sealed.occasion))}
${addendaSection(sealed.text, addenda)}`,
  };
}
