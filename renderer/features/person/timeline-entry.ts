import type { OutputOf } from '../../../shared/contract/operations.ts';

/** One account on a person's page: sealed, or still a draft. */
export type TimelineEntry = OutputOf<'person.read'>['accounts'][number];
