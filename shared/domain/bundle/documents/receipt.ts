/** The receipt: travels another way than the bundle, and is what a recipient trusts. Made to be read out. */
import type { BundleDocument } from '../bundle-document.ts';
import { counted, momentWords } from '../wording.ts';
import type { SigningFacts } from './instructions.ts';
import { facts, html } from './markup.ts';
import type { PrintableDocument } from './page.ts';

export interface ReceiptFacts extends SigningFacts {
  readonly fileName: string;
  /** Of the ZIP file. */
  readonly bytes: number;
  readonly sha256: string;
  readonly tagManifestSha512: string;
  /** In the payload. */
  readonly files: number;
}

function rows(bundle: BundleDocument, receipt: ReceiptFacts): [string, string][] {
  return [
    ['Bundle', bundle.id],
    ['File', receipt.fileName],
    ['Size', `${receipt.bytes} bytes`],
    ['SHA-256 of the file', groupsOfFour(receipt.sha256)],
    ['SHA-512 of tagmanifest-sha512.txt', groupsOfFour(receipt.tagManifestSha512)],
    ['Fingerprint of the key, hex', receipt.fingerprintHex],
    ['Fingerprint of the key, ssh', receipt.fingerprintSsh],
    ['Accounts', `${bundle.accounts.length} of ${bundle.chain.accounts}`],
    ['Files', counted(receipt.files, 'file')],
    ['Case', `${bundle.case.forceCode} ${bundle.case.reference}`],
    ['Exported', momentWords(bundle.exportedAt)],
    ['Officer', bundle.exportedBy],
    ['For', bundle.recipient],
  ];
}

const advice =
  'Send this receipt to the recipient by another way than the bundle. Before opening the bundle, the recipient compares the ' +
  'fingerprint and the two hashes with what the commands in VERIFY.txt print.';

export function receiptText(bundle: BundleDocument, receipt: ReceiptFacts): string {
  const lines = rows(bundle, receipt).map(([label, value]) => `${label}:\n  ${value}\n`);
  return `OFFICIAL-SENSITIVE\n\nRECEIPT FOR ${bundle.id}\n\n${lines.join('\n')}\n${advice}\n`;
}

export function receiptPage(bundle: BundleDocument, receipt: ReceiptFacts): PrintableDocument {
  return {
    title: `Receipt for ${bundle.id}`,
    reference: bundle.id,
    body: html`${facts(rows(bundle, receipt))}<p>${advice}</p>`,
  };
}

/** A hash as it can be read out: `abcd ef01 …`. */
function groupsOfFour(hex: string): string {
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}
