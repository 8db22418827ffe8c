/**
 * Who said what in a sealed account: the person's own words, which alone count as told, and what the interviewer asked. Accounts that were typed
 * as one text are read by their speakers' labels.
 */
import { type Block, blocksOf, isInterviewer } from '../text/speaker-turns.ts';
import type { AccountKind } from './account.ts';
import type { QuestionType, Turn } from './content.ts';

export interface SpokenAccount {
  readonly kind: AccountKind;
  readonly text: string;
  readonly turns?: readonly Turn[] | undefined;
}

export interface AskedQuestion {
  readonly words: string;
  /** Null where nobody said of what type it is. */
  readonly type: QuestionType | null;
}

/** Accounts in which somebody else tells what the person may have told them. */
const toldByOthers: ReadonlySet<AccountKind> = new Set(['third-party-report', 'medical-record']);

/** The person's own words, in English and as they were spoken, a turn or paragraph each; what others say in their stead is left out. */
export function ownWords({ kind, text, turns }: SpokenAccount, chosenName: string): string[] {
  if (toldByOthers.has(kind)) return [];
  if (turns === undefined || turns.length === 0) return ownBlocks(text, chosenName).map(wordsIn(text));
  return turns
    .filter(({ speaker }) => speaker === 'person')
    .flatMap(({ words, original }) => (original === null ? [words] : [words, original.words]));
}

/** What the interviewer asked: what was typed as a question, and untyped words with a question mark of any script. */
export function questionsAsked({ text, turns }: SpokenAccount, chosenName: string): AskedQuestion[] {
  const asked =
    turns === undefined || turns.length === 0
      ? blocksOf(text, [chosenName])
          .filter(({ speaker }) => speaker !== null && asks.test(speaker))
          .map((block) => ({ words: wordsIn(text)(block), type: null }))
      : turns
          .filter(({ speaker }) => speaker === 'interviewer')
          .map(({ words, question }) => ({ words, type: question }));
  return asked.filter(({ words, type }) => type !== null || questionMark.test(words));
}

const asks = /^(?:interviewer|officer|q)(?:$|[ .\d])/iu;
const questionMark = /[?？؟፧⸮]/u;

/** Where a speaker is labelled with the person's name, that speaker's words; otherwise all but the interviewers' and interpreters'. */
function ownBlocks(text: string, chosenName: string): Block[] {
  const blocks = blocksOf(text, [chosenName]);
  const named = blocks.some(({ speaker }) => speaker !== null && !isInterviewer(speaker, [chosenName]));
  const whoCounts = named ? [chosenName] : undefined;
  return blocks.filter(({ speaker }) => speaker === null || !isInterviewer(speaker, whoCounts));
}

function wordsIn(text: string): (block: Block) => string {
  return ({ wordsStart, end }) => text.slice(wordsStart, end).trim();
}
