/**
 * Which passages ask for their translation to be checked before anything is made of a difference: it may be the interpreter's. Computed from the
 * record, never stored; a person answers it.
 */
import type { Passage } from '../comparison/result.ts';
import { isSameInterpreter, type NamedInterpreter } from '../interpreter-identity.ts';
import type { KeptDecision } from './decisions.ts';
import type { GrowthAccount, GrowthRecord } from './growth-record.ts';

export const acrossKinds = ['interpreter', 'language', 'dialect'] as const;
export type AcrossKind = (typeof acrossKinds)[number];

/** What changed between the account of a passage that differs and those that told it before; empty where there is nothing to check. */
export function changedAcross(record: GrowthRecord, account: number, passage: Passage): AcrossKind[] {
  const here = record.accounts[account];
  if (here === undefined || passage.status !== 'changed' || passage.question !== undefined) return [];
  const before = passage.sources.flatMap((source) => record.accounts[source.account] ?? []);
  return acrossKinds.filter((kind) => before.some((earlier) => differs[kind](earlier, here, record)));
}

export interface TranslationCheck {
  /** What changed, where the program asks for the check. */
  readonly across: readonly AcrossKind[];
  /** Whether nobody has answered it yet; a person may ask for it too. */
  readonly isOpen: boolean;
}

/** `decisions`: those on this passage. */
export function translationCheck(
  record: GrowthRecord,
  account: number,
  passage: Passage,
  decisions: readonly KeptDecision[],
): TranslationCheck {
  const across = changedAcross(record, account, passage);
  const standing = decisions.filter(({ document }) => !document.withdrawn).map(({ document }) => document.matter);
  const isAsked = standing.some((matter) => matter.about === 'mark' && matter.mark === 'check-the-translation-first');
  const isAnswered = standing.some(({ about }) => about === 'translation');
  return { across, isOpen: (across.length > 0 || isAsked) && !isAnswered };
}

const differs: Readonly<
  Record<AcrossKind, (one: GrowthAccount, other: GrowthAccount, record: GrowthRecord) => boolean>
> = {
  interpreter: (one, other, { interpreters }) => {
    const [before, now] = [interpreterOf(one), interpreterOf(other)];
    if (before === null || now === null) return before !== now;
    return !isSameInterpreter(before, now, new Map(interpreters.map(({ id, document }) => [id, document])));
  },
  language: (one, other) => plain(languageOf(one)) !== plain(languageOf(other)),
  dialect: (one, other) => {
    const [before, now] = [plain(one.occasion.interpreting.dialect), plain(other.occasion.interpreting.dialect)];
    return before !== '' && now !== '' && before !== now;
  },
};

/** Null where nobody interpreted. */
function interpreterOf({ circumstances: { interpreter }, interpreterId }: GrowthAccount): NamedInterpreter | null {
  return interpreter.used === 'yes' ? { registerId: interpreterId, name: interpreter.name } : null;
}

/** The language that was interpreted, or in which the person spoke. */
function languageOf({ circumstances: { interpreter, language } }: GrowthAccount): string {
  return interpreter.used === 'yes' ? interpreter.language : language;
}

function plain(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
