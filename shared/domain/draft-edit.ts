/** One draft against the one before it: only what changed is sent, kept and exported. */
import * as z from 'zod';
import { type DraftContent, draftHeaderSchema } from './account.ts';
import { applyTurnSplice, turnSpliceBetween, turnSpliceSchema } from './content.ts';

export const draftEditSchema = z.strictObject({
  /** Null where circumstances and occasion are as they were. */
  header: draftHeaderSchema.nullable(),
  /** Null where the turns are as they were. */
  turns: turnSpliceSchema.nullable(),
});
export type DraftEdit = z.output<typeof draftEditSchema>;

/** The edit between two drafts in which whatever is unchanged is the same object. */
export function draftEditBetween(before: DraftContent, after: DraftContent): DraftEdit {
  const { circumstances, occasion } = after;
  const sameHeader = before.circumstances === circumstances && before.occasion === occasion;
  const splice = turnSpliceBetween(before.turns, after.turns);
  const sameTurns = splice.removed === 0 && splice.inserted.length === 0;
  return { header: sameHeader ? null : { circumstances, occasion }, turns: sameTurns ? null : splice };
}

export function applyDraftEdit(content: DraftContent, { header, turns }: DraftEdit): DraftContent {
  return {
    circumstances: header?.circumstances ?? content.circumstances,
    occasion: header?.occasion ?? content.occasion,
    turns: turns === null ? content.turns : applyTurnSplice(content.turns, turns),
  };
}

/** Whether the edit takes away only turns that are there. */
export function fitsDraft(content: DraftContent, { turns }: DraftEdit): boolean {
  return turns === null || turns.start + turns.removed <= content.turns.length;
}

/** All that a draft says, as the JSON over which its hash is made: circumstances, occasion, turns, in that order and without blanks. */
export function contentJson({ circumstances, occasion, turns }: DraftContent): string {
  return JSON.stringify({ circumstances, occasion, turns });
}
