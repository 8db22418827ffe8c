/** Names that a bundle is known by: its id, the names of its files, and what its signature says it is. */

/** SSHSIG namespace: a signature made for a bundle cannot pass for a signature on anything else. */
export const signatureNamespace = 'unfold-bundle';

/** Longest path inside the archive, the top folder included. */
export const maximumPathLength = 150;

export interface BundleName {
  readonly forceCode: string;
  readonly caseReference: string;
  /** 1 for the first bundle of a case. */
  readonly sequence: number;
}

/** Force code, case reference and sequence, like `TOY-2026-0001-b004`. */
export function bundleId({ forceCode, caseReference, sequence }: BundleName): string {
  return `${forceCode}-${caseReference}-b${String(sequence).padStart(3, '0')}`;
}

/** The folder of an account, by its number in the order of sealing: `data/accounts/0001`. */
export function accountFolder(number: number): string {
  return `data/accounts/${String(number).padStart(4, '0')}`;
}

/** A file of everything of one kind that is recorded beside the accounts; `name` is the kind's. */
export function recordsPath(name: string, ending: 'json' | 'html' | 'pdf'): string {
  return `data/records/${name}.${ending}`;
}

/** Where the files that text was brought in from are listed. There is none where no text was. */
export const originalsPath = 'data/originals/originals.json';
/** Part of the exhibit reference of those files. */
export const originalsPart = 'O1';

/** How a printed page names the thing it shows, so that it stands alone when the bundle is taken apart. */
export function exhibitReference(id: string, part: string): string {
  return `${id}/${part}`;
}

export const paths = {
  declaration: 'bagit.txt',
  bagInfo: 'bag-info.txt',
  manifestSha256: 'manifest-sha256.txt',
  manifestSha512: 'manifest-sha512.txt',
  tagManifestSha256: 'tagmanifest-sha256.txt',
  tagManifestSha512: 'tagmanifest-sha512.txt',
  rawSignature: 'tagmanifest-sha512.txt.sig',
  sshSignature: 'tagmanifest-sha512.txt.sshsig',
  instructions: 'VERIFY.txt',
  readMeFirst: 'read-me-first.html',
  publicKeyPem: 'keys/signing-key.pem',
  publicKeySsh: 'keys/signing-key.pub',
  allowedSigners: 'keys/allowed_signers',
  bundle: 'data/bundle.json',
  cover: 'data/cover.pdf',
  indexCsv: 'data/index.csv',
  indexJson: 'data/index.json',
  comparison: 'data/comparison/comparison.json',
  firstTold: 'data/comparison/first-told.csv',
  firstToldHtml: 'data/comparison/first-told.html',
  firstToldPdf: 'data/comparison/first-told.pdf',
  map: 'data/comparison/map.csv',
  growth: 'data/comparison/growth.svg',
  growthTable: 'data/comparison/growth.csv',
  report: 'data/comparison/report.pdf',
  ledger: 'data/ledger/ledger.jsonl',
  ledgerPdf: 'data/ledger/ledger.pdf',
} as const;

/** The files that no manifest can list: a tag manifest cannot name itself, and a signature comes last. */
export const unlistedPaths: readonly string[] = [
  paths.tagManifestSha256,
  paths.tagManifestSha512,
  paths.rawSignature,
  paths.sshSignature,
];

const accountFile =
  /^data\/accounts\/(?!0000)\d{4,6}\/(?:account\.json|account\.txt|account\.pdf|drafts\.json|addenda\.json)$/;
const recordsFile = /^data\/records\/[a-z][a-z-]{1,39}\.(?:json|html|pdf)$/;
const originalFile = /^data\/originals\/[0-9a-f-]{36}\.(?:txt|docx|vtt|srt|bin)$/;
const schemaFile = /^schemas\/[a-z0-9-]{1,40}\.schema\.json$/;
const knownPaths: ReadonlySet<string> = new Set(Object.values(paths));

/** Whether a bundle of this version may hold a file of this name. */
export function isAllowedPath(path: string): boolean {
  return (
    knownPaths.has(path) ||
    path === originalsPath ||
    [accountFile, recordsFile, originalFile, schemaFile].some((pattern) => pattern.test(path))
  );
}
