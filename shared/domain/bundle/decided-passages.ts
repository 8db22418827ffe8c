/** What people decided of the passages of a bundle's accounts, beside what the program itself suggests. */
import type { Range } from '../../text/range.ts';
import type { Passage } from '../comparison/result.ts';
import { decisionSchema, decisionsAt, type KeptDecision } from '../growth/decisions.ts';
import type { BundledAccount, BundleRecord } from './record.ts';
import { comparisonDecision } from './records/decisions.ts';

/** The newest version of each decision that stands. */
export function standingDecisions({ records }: Pick<BundleRecord, 'records'>): KeptDecision[] {
  const kept = records.find(({ kind }) => kind === comparisonDecision.name)?.records ?? [];
  return kept.flatMap(({ id, versions }) => {
    const newest = versions.at(-1);
    if (newest === undefined) return [];
    const { version, savedAt, savedBy, changeReason } = newest;
    const document = decisionSchema.parse(newest.document);
    return document.withdrawn ? [] : [{ id, version, savedAt, savedBy, changeReason, document }];
  });
}

/** Those about a passage of an account, or about what that account does not repeat. */
export function decisionsOf(
  decisions: readonly KeptDecision[],
  { sealed: later }: Pick<BundledAccount, 'sealed'>,
  { sealed: teller }: Pick<BundledAccount, 'sealed'>,
  place: Range,
): KeptDecision[] {
  return decisionsAt(decisions, later.id, { ...place, accountId: teller.id });
}

/** What the program itself suggests of the passage, where a decision touches it. */
export function suggestedOf(
  { suggested }: Pick<BundleRecord, 'suggested'>,
  account: number,
  passage: Passage,
): Passage | null {
  return (
    suggested.find((candidate) => candidate.account === account && candidate.passage.start === passage.start)
      ?.passage ?? null
  );
}
