/**
 * What the comparison says, `compare/1`. Offsets are UTF-16 code units, `end` excluded. The words are neutral by contract:
 * they describe where something was told before, and never judge.
 */
import * as z from 'zod';
import type { TurnRange } from '../turn-ranges.ts';

export const passageStatuses = ['same', 'reworded', 'added', 'changed', 'new'] as const;
export type PassageStatus = (typeof passageStatuses)[number];

export const detailKinds = ['added', 'changed', 'dropped'] as const;
export type DetailKind = (typeof detailKinds)[number];

const offset = z.int().nonnegative();
const accountIndex = z.int().nonnegative();

/** A stretch of one of the compared accounts. */
export const spanSchema = z.strictObject({ account: accountIndex, start: offset, end: offset });
export type Span = z.output<typeof spanSchema>;

export const detailSchema = z.strictObject({
  kind: z.enum(detailKinds),
  /** In the newer account; `start === end` where words of the earlier account are not repeated here (`dropped`). */
  start: offset,
  end: offset,
  was: spanSchema.optional(),
});
export type Detail = z.output<typeof detailSchema>;

export const passageSchema = z.strictObject({
  start: offset,
  end: offset,
  status: z.enum(passageStatuses),
  labels: z.array(z.enum(passageStatuses)).min(1),
  moved: z.boolean(),
  /** Best first; empty only for `new`. `similarity` orders candidates and is never shown. */
  sources: z.array(
    z.strictObject({ account: accountIndex, start: offset, end: offset, similarity: z.number().min(0).max(1) }),
  ),
  firstDisclosed: accountIndex,
  origins: z.array(z.strictObject({ start: offset, end: offset, account: accountIndex })),
  details: z.array(detailSchema),
  /** Present, and true, only for words that are not the person's own (an interviewer's question): matched, never counted. */
  question: z.literal(true).optional(),
});
export type Passage = z.output<typeof passageSchema>;

export const accountComparisonSchema = z.strictObject({
  account: accountIndex,
  passages: z.array(passageSchema),
  notRepeated: z.array(spanSchema),
});
export type AccountComparison = z.output<typeof accountComparisonSchema>;

export const comparisonSchema = z.strictObject({
  format: z.literal('compare/1'),
  offsets: z.literal('utf16'),
  comparisons: z.array(accountComparisonSchema),
  /** True where a budget made the engine settle for less than its best; said on screen too. */
  approximate: z.boolean(),
});
export type Comparison = z.output<typeof comparisonSchema>;

export interface ComparableAccount {
  readonly text: string;
  /** Who spoke where, as it was recorded: the whole text, turn by turn. Without it the text is read by its speakers' labels. */
  readonly turns?: readonly TurnRange[];
}

/** What a person decided of two passages: whether the newer one tells what the earlier one told. */
export interface PeopleLink {
  readonly newer: Span;
  readonly earlier: Span;
  readonly same: boolean;
}

export interface ComparisonOptions {
  /** Decisions of people, which stand above what the engine finds. */
  readonly links?: readonly PeopleLink[];
  /** In accounts without turns, the labels of those whose words are the person's; default: all but the usual names of interviewers and interpreters. */
  readonly speakers?: readonly string[];
  /** The most candidate pairs to weigh; beyond it the result says `approximate`. */
  readonly budget?: number;
}
