/** What people decided about the comparison: one record for each question, about the later account. */
import { decisionSchema } from '../../../shared/domain/growth/decisions.ts';
import type { RecordKind } from '../database/tables/versioned-records.ts';

export const decisionKind: RecordKind<typeof decisionSchema> = {
  kind: 'comparison-decision',
  document: decisionSchema,
};
