/** The person who gives accounts. Screens use the name they chose. */
import * as z from 'zod';
import { identifierSchema, instantSchema, oneLine } from './text-fields.ts';

export const caseReferenceSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/,
    'Enter a case reference of letters, digits and single hyphens, like 2026-0001.',
  )
  .max(40, 'Enter a case reference of 40 characters or fewer.');

export const forceCodeSchema = z
  .string()
  .regex(/^[A-Z0-9]{2,8}$/, 'Enter a force code of 2 to 8 capital letters or digits, like TOY.');

export const personSchema = z.strictObject({
  id: identifierSchema,
  chosenName: oneLine(200),
  caseId: identifierSchema,
  caseReference: caseReferenceSchema,
  addedAt: instantSchema,
});
export type Person = z.output<typeof personSchema>;
