/**
 * Which passages ask for their translation to be checked before anything is made of a difference: it may be the interpreter's. Computed from the
 * record, never stored; a person answers it.
 */
import type { Passage } from '../comparison/result.ts';
import { isSameInterpreter, type NamedInterpreter } from '../interpreter-identity.ts';
import { decisionsAt, type KeptDecision } from './decisions.ts';
import type { GrowthAccount, GrowthRecord } from './growth-record.ts';

export const acrossKinds = ['interpreter', 'language', 'dialect'] as const;
export type AcrossKind = (typeof acrossKinds)[number];

/** A `GrowthRecord`, or the same out of a bundle. */
export type TranslationSource = Pick<GrowthRecord, 'accounts' | 'decisions' | 'interpreters'>;

export interface Across {
  readonly kind: AcrossKind;
  /** Numbers of the accounts that told it before, and in which this was otherwise. */
  readonly than: readonly number[];
}

/** What changed between the account of a passage that differs and those that told it before; empty where there is nothing to check. */
export function changedAcross(record: TranslationSource, account: number, passage: Passage): Across[] {
  const here = record.accounts[account];
  if (here === undefined || passage.status !== 'changed' || passage.question !== undefined) return [];
  const indices = [...new Set(passage.sources.map((source) => source.account))].toSorted((one, other) => one - other);
  const before = indices.flatMap((index) => record.accounts[index] ?? []);
  return acrossKinds.flatMap((kind) => {
    const than = before.filter((earlier) => differs[kind](earlier, here, record)).map(({ number }) => number);
    return than.length === 0 ? [] : [{ kind, than }];
  });
}

export interface TranslationCheck {
  /** What changed, where the program asks for the check. */
  readonly across: readonly Across[];
  /** Whether nobody has answered it yet; a person may ask for it too. */
  readonly isOpen: boolean;
  /** What a person said came of it; null where nobody answered. */
  readonly answer: KeptDecision | null;
}

/** Of a passage of the account at an index. */
export function translationCheck(record: TranslationSource, index: number, passage: Passage): TranslationCheck {
  const across = changedAcross(record, index, passage);
  const standing = standingAt(record, index, passage);
  const isAsked = standing.some(
    ({ document: { matter } }) => matter.about === 'mark' && matter.mark === 'check-the-translation-first',
  );
  const answer = standing.find(({ document: { matter } }) => matter.about === 'translation') ?? null;
  return { across, isOpen: (across.length > 0 || isAsked) && answer === null, answer };
}

function standingAt(
  { accounts, decisions }: TranslationSource,
  index: number,
  { start, end }: Passage,
): KeptDecision[] {
  const accountId = accounts[index]?.accountId;
  if (accountId === undefined) return [];
  return decisionsAt(decisions, accountId, { accountId, start, end }).filter(({ document }) => !document.withdrawn);
}

const differs: Readonly<
  Record<AcrossKind, (one: GrowthAccount, other: GrowthAccount, record: TranslationSource) => boolean>
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
