/** A case: what the police call it, and the offences looked into. Its reference, under which it was opened, never changes. */
import * as z from 'zod';
import { caseReferenceSchema } from './person.ts';
import { freeText, identifierSchema, instantSchema, oneLine } from './text-fields.ts';

export const caseSchema = z.strictObject({
  id: identifierSchema,
  reference: caseReferenceSchema,
  openedAt: instantSchema,
});

export const caseFactsSchema = z.strictObject({
  operationName: freeText(200),
  /** Unique reference number of the prosecution file. */
  urn: freeText(50),
  crimeReferences: z.array(oneLine(50)).max(50),
  offences: z.array(oneLine(300)).max(50),
});
export type CaseFacts = z.output<typeof caseFactsSchema>;

export const emptyCaseFacts: CaseFacts = { operationName: '', urn: '', crimeReferences: [], offences: [] };
