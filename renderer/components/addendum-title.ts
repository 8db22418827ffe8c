/** How an addendum is called wherever it is named on a screen, and where the two ends of the way between it and its passage stand. */
import { type Addendum, addendumKindWords } from '../../shared/domain/addendum.ts';

export function addendumTitle({ number, kind }: Pick<Addendum, 'number' | 'kind'>): string {
  return `Addendum ${number}: ${addendumKindWords[kind]}`;
}

/** Identifier of the heading of an addendum. */
export function addendumHeadingId(number: number): string {
  return `addendum-${number}`;
}

/** Identifier of the pointer beside the passage that an addendum is about. */
export function addendumPointerId(number: number): string {
  return `addendum-${number}-passage`;
}
