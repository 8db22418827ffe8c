/**
 * One account as the growth view reads it: its passages in order, each with the number of the account in which it was first told, and what
 * earlier accounts told that it does not repeat. Pure: everything comes from the record of the comparison.
 */

import type { SpokenDate } from '../../../shared/domain/account.ts';
import type { Addendum } from '../../../shared/domain/addendum.ts';
import type { Passage, PassageStatus, Span } from '../../../shared/domain/comparison/result.ts';
import { decisionsAt, type KeptDecision, type Place } from '../../../shared/domain/growth/decisions.ts';
import type { GrowthAccount, GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { passagesOfAccount } from '../../../shared/domain/growth/passages-of-account.ts';
import { type TranslationCheck, translationCheck } from '../../../shared/domain/growth/translation-check.ts';
import { withoutLabel } from '../../../shared/domain/growth/without-label.ts';
import { turnAt } from '../../../shared/domain/turn-ranges.ts';

export type ReadTurn = GrowthAccount['turns'][number];

export interface ReadPassage {
  /** Place among the passages of the account, from 0. */
  readonly index: number;
  readonly passage: Passage;
  /** The turn in which it stands. */
  readonly turn: ReadTurn;
  /** Number of the account in which it was first told. */
  readonly firstTold: number;
  /** Whether it begins a paragraph or a line of its own, or goes on in the line of the one before. */
  readonly opens: 'paragraph' | 'line' | 'nothing';
  /** What people decided of it, the withdrawn too. */
  readonly decisions: readonly KeptDecision[];
  readonly translation: TranslationCheck;
  /** What was added to its words later. */
  readonly addenda: readonly Addendum[];
}

/** What a reader may look for beside the statuses. */
export const attentions = ['decided', 'translation'] as const;
export type Attention = (typeof attentions)[number];

/** A stretch of an earlier account that is not told here: one passage, or several that stand side by side. */
export interface NotRepeated {
  /** Number of the account that told it. */
  readonly number: number;
  /** When that account was given. */
  readonly given: SpokenDate;
  readonly start: number;
  readonly text: string;
  readonly passages: number;
  /** The whole stretch, with the label of the speaker. */
  readonly place: Place;
  /** What people decided of it, the withdrawn too: that it was not asked about. */
  readonly decisions: readonly KeptDecision[];
}

export interface Reading {
  /** Index of the account in the record. */
  readonly index: number;
  readonly account: GrowthAccount;
  /** Whether no earlier account exists to compare with. */
  readonly isFirst: boolean;
  readonly passages: readonly ReadPassage[];
  /** Of the person's own passages; an interviewer's question is never counted. */
  readonly counts: Readonly<Record<PassageStatus, number>>;
  readonly attention: Readonly<Record<Attention, number>>;
  readonly notRepeated: readonly NotRepeated[];
}

/** Reads the account at `index` (order given) of the record; null where there is none. */
export function readAccount(record: GrowthRecord, index: number): Reading | null {
  const account = record.accounts[index];
  if (account === undefined) return null;
  const compared = record.comparison.comparisons.find((candidate) => candidate.account === index);
  const passages = passagesOfAccount(record, index).map((passage, at, all) => {
    const place = { ...passage, accountId: account.accountId };
    const decisions = decisionsAt(record.decisions, account.accountId, place);
    return {
      index: at,
      passage,
      turn: turnAt(account.turns, passage.start),
      firstTold: record.accounts[passage.firstDisclosed]?.number ?? account.number,
      opens: opening(account.text.slice(all[at - 1]?.end ?? 0, passage.start), at),
      decisions,
      translation: translationCheck(record, index, passage),
      addenda: addendaTo(record.addenda, place),
    };
  });
  return {
    index,
    account,
    isFirst: index === 0,
    passages,
    counts: countsOf(passages),
    attention: {
      decided: passages.filter((read) => asksFor(read, 'decided')).length,
      translation: passages.filter((read) => asksFor(read, 'translation')).length,
    },
    notRepeated: notRepeatedOf(record, compared?.notRepeated ?? [], account),
  };
}

/** Passages with nothing but blanks between them are read as one stretch; the label of a speaker is nobody's words, and parts two. */
function notRepeatedOf(record: GrowthRecord, spans: readonly Span[], { accountId }: GrowthAccount): NotRepeated[] {
  const stretches: (Omit<NotRepeated, 'decisions'> & { readonly end: number })[] = [];
  for (const span of spans) {
    const earlier = record.accounts[span.account];
    if (earlier === undefined) continue;
    const { number, text, turns, circumstances } = earlier;
    const { start, end } = withoutLabel(span, turns);
    const last = stretches.at(-1);
    const goesOn = last?.number === number && last.end <= start && text.slice(last.end, start).trim() === '';
    if (last !== undefined && goesOn) {
      const [whole, passages] = [text.slice(last.start, end), last.passages + 1];
      stretches.splice(-1, 1, { ...last, end, text: whole, passages, place: { ...last.place, end } });
    } else {
      const { given } = circumstances;
      const place = { accountId: earlier.accountId, start: span.start, end };
      stretches.push({ number, given, start, end, text: text.slice(start, end), passages: 1, place });
    }
  }
  return stretches.map(({ end: _, ...stretch }) => {
    return { ...stretch, decisions: decisionsAt(record.decisions, accountId, stretch.place) };
  });
}

/** What was added later to words of the stretch. */
export function addendaTo(addenda: readonly Addendum[], { accountId, start, end }: Place): Addendum[] {
  return addenda.filter((addendum) => addendum.accountId === accountId && addendum.start < end && addendum.end > start);
}

function opening(between: string, at: number): ReadPassage['opens'] {
  if (at === 0) return 'nothing';
  const breaks = between.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
  if (breaks > 1) return 'paragraph';
  return breaks === 1 ? 'line' : 'nothing';
}

function countsOf(passages: readonly ReadPassage[]): Record<PassageStatus, number> {
  const counts = { same: 0, reworded: 0, added: 0, changed: 0, new: 0 };
  for (const { passage } of passages) if (passage.question === undefined) counts[passage.status] += 1;
  return counts;
}

/** Whether a person decided something of the passage, or its translation is still to be checked. */
export function asksFor({ decisions, translation }: ReadPassage, attention: Attention): boolean {
  return attention === 'decided' ? decisions.some(({ document }) => !document.withdrawn) : translation.isOpen;
}

/** Index of the passage that holds the offset, or else of the next one, or else of the last. */
export function passageHolding({ passages }: Reading, offset: number): number {
  return passages.find(({ passage }) => offset < passage.end)?.index ?? Math.max(0, passages.length - 1);
}

/** Whether the passage brings something that the earlier accounts do not have, or has it elsewhere. */
export function isChange({ passage }: ReadPassage): boolean {
  if (passage.question !== undefined) return false;
  return passage.moved || passage.status === 'added' || passage.status === 'changed' || passage.status === 'new';
}

/** How many passages the stretches hold together. */
export function passagesIn(notRepeated: readonly NotRepeated[]): number {
  return notRepeated.reduce((sum, { passages }) => sum + passages, 0);
}
