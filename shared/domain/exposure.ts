/** What the person had seen, read or been told by others before an account; "none recorded" is an answer of its own. */
import * as z from 'zod';
import { spokenDateSchema } from './account.ts';
import { freeText, oneLine } from './text-fields.ts';

export const exposureKinds = [
  'photographs',
  'documents',
  'words-of-others',
  'media',
  'own-earlier-account',
  'other',
] as const;
export type ExposureKind = (typeof exposureKinds)[number];

export const exposureSchema = z.strictObject({
  kind: z.enum(exposureKinds),
  when: spokenDateSchema,
  what: oneLine(2000),
  shownBy: freeText(200),
  notes: freeText(2000),
});
export type Exposure = z.output<typeof exposureSchema>;
