/** JSON Schema (2020-12) of every JSON file in a bundle, derived from the schemas that the program itself reads with. */
import * as z from 'zod';
import { sealedAccountSchema } from '../account.ts';
import { addendumSchema } from '../addendum.ts';
import { addendaDocumentSchema } from './addenda-document.ts';
import { bundleDocumentSchema } from './bundle-document.ts';
import { comparisonDocumentSchema } from './comparison-document.ts';
import { draftsDocumentSchema } from './drafts-document.ts';
import { originalsPath, recordsPath } from './identity.ts';
import { indexDocumentSchema } from './index-document.ts';
import { ledgerLineSchema } from './ledger-extract.ts';
import { originalsDocumentSchema } from './originals-document.ts';
import { recordKinds } from './records/kinds.ts';

const schemas = {
  account: { schema: sealedAccountSchema, describes: 'data/accounts/NNNN/account.json' },
  addenda: { schema: addendaDocumentSchema, describes: 'data/accounts/NNNN/addenda.json' },
  addendum: { schema: addendumSchema, describes: 'each document in data/accounts/NNNN/addenda.json' },
  bundle: { schema: bundleDocumentSchema, describes: 'data/bundle.json' },
  comparison: { schema: comparisonDocumentSchema, describes: 'data/comparison/comparison.json' },
  drafts: { schema: draftsDocumentSchema, describes: 'data/accounts/NNNN/drafts.json' },
  index: { schema: indexDocumentSchema, describes: 'data/index.json' },
  'ledger-line': { schema: ledgerLineSchema, describes: 'each line of data/ledger/ledger.jsonl' },
  originals: { schema: originalsDocumentSchema, describes: originalsPath },
  ...Object.fromEntries(
    recordKinds.map(({ name, schema }) => [`records-${name}`, { schema, describes: recordsPath(name, 'json') }]),
  ),
} as const;

/** Path in the bundle to the schema's JSON text. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema, describes }]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify({ title: `Unfold: ${describes}`, ...z.toJSONSchema(schema) }, null, 2)}\n`,
    ]),
  );
}
