/** A case: what the police call it, and the offences looked into. Its reference, under which it was opened, never changes. */
import * as z from 'zod';
import { freeText } from './text-fields.ts';

export const caseFactsSchema = z.strictObject({
  operationName: freeText(200),
  /** Unique reference number of the prosecution file. */
  urn: freeText(50),
  crimeReferences: z.array(freeText(50)).max(50),
  offences: z.array(freeText(300)).max(50),
});
export type CaseFacts = z.output<typeof caseFactsSchema>;

export const emptyCaseFacts: CaseFacts = { operationName: '', urn: '', crimeReferences: [], offences: [] };
