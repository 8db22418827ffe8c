/**
 * Who said what in a sealed account: the person's own words, which alone count as told, and what the interviewer asked. Where all turns are the
 * person's, the text may still be a transcript that was typed or pasted as one; then it is read by its speakers' labels.
 */
import { type Block, blocksOf, isInterviewer } from '../text/speaker-turns.ts';
import type { AccountKind } from './account.ts';
import type { Occasion, QuestionType, Turn } from './content.ts';

export interface SpokenAccount {
  readonly kind: AccountKind;
  /** What the turns say, in one piece. */
  readonly text: string;
  readonly turns: readonly Turn[];
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
  const own = turns.filter(({ speaker }) => speaker === 'person');
  const english = hasTurns(turns) ? own.map(({ words }) => words) : ownBlocks(text, chosenName).map(wordsIn(text));
  return [...english, ...own.flatMap(({ original }) => (original === null ? [] : [original.words]))];
}

/** What the interviewer asked: what was typed as a question, and untyped words with a question mark of any script. */
export function questionsAsked({ text, turns }: SpokenAccount, chosenName: string): AskedQuestion[] {
  const asked = hasTurns(turns)
    ? turns.filter(({ speaker }) => speaker === 'interviewer').map(({ words, question }) => ({ words, type: question }))
    : blocksOf(text, [chosenName])
        .filter(({ speaker }) => speaker !== null && asks.test(speaker))
        .map((block) => ({ words: wordsIn(text)(block), type: null }));
  return asked.filter(({ words, type }) => type !== null || questionMark.test(words));
}

/** Whole minutes of the phases, breaks left out; null where no phase has both its times. */
export function minutesOf({ phases, breaks }: Pick<Occasion, 'phases' | 'breaks'>): number | null {
  const spans = phases.flatMap(spanOf);
  if (spans.length === 0) return null;
  const milliseconds = sumOf(spans) - sumOf(breaks.flatMap(spanOf));
  return Math.max(0, Math.round(milliseconds / 60_000));
}

interface Timed {
  readonly startedAt: string;
  readonly endedAt: string | null;
}

function spanOf({ startedAt, endedAt }: Timed): number[] {
  return endedAt === null ? [] : [Date.parse(endedAt) - Date.parse(startedAt)];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function hasTurns(turns: readonly Turn[]): boolean {
  return turns.some(({ speaker }) => speaker !== 'person');
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
