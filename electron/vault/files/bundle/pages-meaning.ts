/**
 * What people open must be what the data says, and must do nothing. A bundle of this version of the program has its comparison made again from
 * its accounts and decisions, and every page from its data, to be compared byte for byte. Pages of another version cannot be made again: they are
 * held against what no page may do.
 */
import packageFacts from '../../../../package.json' with { type: 'json' };
import { accountText } from '../../../../shared/domain/bundle/account-text.ts';
import { bundledGrowth } from '../../../../shared/domain/bundle/bundled-growth.ts';
import { instructions } from '../../../../shared/domain/bundle/documents/instructions.ts';
import { readablePage } from '../../../../shared/domain/bundle/documents/page.ts';
import { readMeFirst } from '../../../../shared/domain/bundle/documents/read-me-first.ts';
import { type RecordedPerson, recordsPage } from '../../../../shared/domain/bundle/documents/records-page.ts';
import { registerPage } from '../../../../shared/domain/bundle/documents/register-page.ts';
import { firstToldCsv } from '../../../../shared/domain/bundle/first-told.ts';
import { accountFolder, paths, recordsPath } from '../../../../shared/domain/bundle/identity.ts';
import { schemaFiles } from '../../../../shared/domain/bundle/json-schemas.ts';
import { recordKindNamed } from '../../../../shared/domain/bundle/records/kinds.ts';
import { growthSvg } from '../../../../shared/domain/growth/growth-svg.ts';
import { growthCsv } from '../../../../shared/domain/growth/growth-table.ts';
import { mapCsv } from '../../../../shared/domain/growth/map-wording.ts';
import { decodeUtf8 } from '../json/strict-json.ts';
import { isInertMarkup } from '../markup/inert.ts';
import { isInertPdf } from '../pdf/inert.ts';
import { damaged, quoted } from '../refusals.ts';
import { refuseOtherComparison } from './comparison-meaning.ts';
import type { BundleDocuments } from './documents.ts';
import type { SignedBag } from './signed-bag.ts';
import { signingFacts } from './tag-files.ts';

export async function refuseOtherPages(bag: SignedBag, documents: BundleDocuments): Promise<void> {
  await refuseLivePrints(bag);
  if (documents.bundle.program.version === packageFacts.version) {
    refuseOtherComparison(documents);
    await refuseChangedPages(bag, documents);
  } else {
    await refuseLivePages(bag);
  }
}

/** Prints of one page differ from one Chromium to the next, so they are never made again here. */
async function refuseLivePrints(bag: SignedBag): Promise<void> {
  for (const path of bag.files.keys()) {
    if (path.endsWith('.pdf') && !isInertPdf(await bag.read(path))) {
      throw damaged(`The file ${quoted(path)} is not a PDF, or does more than show its pages.`);
    }
  }
}

async function refuseChangedPages(bag: SignedBag, documents: BundleDocuments): Promise<void> {
  const pages = pagesOf(bag, documents);
  for (const [path, text] of pages) {
    if (!bag.files.has(path)) throw damaged(`The file ${quoted(path)} is missing.`);
    if (!(await bag.read(path)).equals(Buffer.from(text))) {
      throw damaged(`The file ${quoted(path)} is not what the data in the bundle says.`);
    }
  }
  for (const path of bag.files.keys()) {
    if (path.startsWith('schemas/') && !pages.has(path)) {
      throw damaged(`The file ${quoted(path)} is no schema of a file in the bundle.`);
    }
  }
}

/** Every file that follows from the data alone, by its path. */
function pagesOf(bag: SignedBag, documents: BundleDocuments): Map<string, string> {
  const { bundle, accounts, comparison, records } = documents;
  const signing = signingFacts(bundle.case.forceCode, bag.publicKey);
  const growth = bundledGrowth({ accounts, comparison, records });
  const name = { ...bundle.case, caseReference: bundle.case.reference, sequence: bundle.sequence };
  return new Map([
    [paths.readMeFirst, readMeFirst(bundle, signing)],
    [paths.instructions, instructions(bundle.id, signing)],
    [paths.firstTold, firstToldCsv({ accounts, comparison, records })],
    [
      paths.firstToldHtml,
      readablePage(registerPage({ ...name, person: bundle.person, accounts, comparison, records })),
    ],
    [paths.map, mapCsv(growth)],
    [paths.growth, growthSvg(growth)],
    [paths.growthTable, growthCsv(growth)],
    ...accounts.map(({ sealed, sha256, addenda }): [string, string] => [
      `${accountFolder(sealed.number)}/account.txt`,
      accountText(name, { sealed, sha256, addenda: addenda.addenda }),
    ]),
    ...recordPages({ ...name, person: bundle.person, accounts }, records),
    ...schemaFiles(),
  ]);
}

function recordPages(of: RecordedPerson, records: BundleDocuments['records']): [string, string][] {
  return records.flatMap((document) => {
    const kind = recordKindNamed(document.kind);
    if (kind === undefined) return [];
    return [[recordsPath(kind.name, 'html'), readablePage(recordsPage(of, kind, document))]];
  });
}

async function refuseLivePages(bag: SignedBag): Promise<void> {
  const records = [...bag.files.keys()].filter((path) => path.endsWith('.html'));
  for (const path of new Set([paths.readMeFirst, paths.growth, ...records])) {
    if (!isInertMarkup(decodeUtf8(await bag.read(path), path))) {
      throw damaged(`The file ${quoted(path)} does more than show its words.`);
    }
  }
}
