/** The passages for which a reason may be recorded: those that differ from what was told before, and those that have a reason already. */
import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { PassageStatus } from '../../../shared/domain/comparison/result.ts';

type Comparison = OutputOf<'comparison.read'>;
type Reasons = OutputOf<'reason.list'>['reasons'];

export interface DifferingPassage {
  readonly accountId: string;
  readonly start: number;
  readonly end: number;
  readonly passage: string;
  /** What it was compared with; null where it has no earlier counterpart. */
  readonly before: { readonly number: number; readonly words: string } | null;
  readonly reason: Reasons[number]['reason'] | null;
}

/** Which passages are looked at: those that differ, or those that were first told in a later account as well. */
export type Scope = 'differs' | 'differs-or-first-told-later';

const labelsOf: Readonly<Record<Scope, ReadonlySet<PassageStatus>>> = {
  differs: new Set<PassageStatus>(['changed']),
  'differs-or-first-told-later': new Set<PassageStatus>(['changed', 'added', 'new']),
};

/** By account in the order given, then by place. */
export function differingPassages(comparison: Comparison, reasons: Reasons, scope: Scope): DifferingPassage[] {
  const byPlace = new Map<string, DifferingPassage>();
  for (const found of compared(comparison, labelsOf[scope])) byPlace.set(placeOf(found), found);
  for (const { reason, passage } of reasons) {
    const place = { accountId: reason.document.accountId, start: reason.document.start, end: reason.document.end };
    const known = byPlace.get(placeOf(place));
    byPlace.set(placeOf(place), { ...place, passage, before: known?.before ?? null, reason });
  }
  const order = comparison.accounts.map(({ accountId }) => accountId);
  return [...byPlace.values()].toSorted(
    (one, other) =>
      order.indexOf(one.accountId) - order.indexOf(other.accountId) || one.start - other.start || one.end - other.end,
  );
}

function compared({ accounts, comparison }: Comparison, sought: ReadonlySet<PassageStatus>): DifferingPassage[] {
  return comparison.comparisons.flatMap(({ account: index, passages }) => {
    const account = accounts[index];
    if (account === undefined) return [];
    return passages
      .filter(({ labels, question }) => question !== true && labels.some((label) => sought.has(label)))
      .map(({ start, end, sources }) => ({
        accountId: account.accountId,
        start,
        end,
        passage: account.text.slice(start, end),
        before: earlierWords(accounts, sources[0]),
        reason: null,
      }));
  });
}

function earlierWords(
  accounts: Comparison['accounts'],
  source: { readonly account: number; readonly start: number; readonly end: number } | undefined,
): DifferingPassage['before'] {
  const earlier = source === undefined ? undefined : accounts[source.account];
  if (source === undefined || earlier === undefined) return null;
  return { number: earlier.number, words: earlier.text.slice(source.start, source.end) };
}

function placeOf({ accountId, start, end }: Pick<DifferingPassage, 'accountId' | 'start' | 'end'>): string {
  return `${accountId} ${start} ${end}`;
}
