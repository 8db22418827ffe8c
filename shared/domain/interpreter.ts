/** An interpreter in the register (domain.md 3.1 to 3.6, 3.12 to 3.14, R20). How one was used stands with each account. */
import * as z from 'zod';
import { freeText, oneLine } from './text-fields.ts';

export const interpreterSchema = z.strictObject({
  name: oneLine(200),
  /** Police Approved Interpreters and Translators; empty where there is none. */
  paitNumber: freeText(50),
  /** National Register of Public Service Interpreters; empty where there is none. */
  nrpsiNumber: freeText(50),
  qualification: freeText(300),
  vetting: freeText(100),
  languages: z
    .array(z.strictObject({ language: oneLine(100), dialects: freeText(300) }))
    .min(1)
    .max(20),
  gender: freeText(50),
  provider: freeText(200),
});
export type Interpreter = z.output<typeof interpreterSchema>;
