/**
 * The first-told register: every passage with the circumstances under which it was first told, and within passages told before every detail
 * that is more, or that differs. Only the person's own words are entries. What was not recorded is null; nothing is worked out from words.
 */
import type { AccountKind, CompleteCircumstances } from '../account.ts';
import type { Comparison, Passage } from '../comparison/result.ts';
import type { InterviewPhase } from '../content.ts';
import { type Exposure, type ExposuresBefore, exposuresBefore } from '../exposure.ts';
import type { GrowthAccount } from './growth-record.ts';
import { type Run, runsInPlace } from './marked-runs.ts';
import { type AskedBefore, phaseAt, questionsBefore } from './moment-of-telling.ts';
import { passagesOfAccount } from './passages-of-account.ts';
import { type TranslationCheck, type TranslationSource, translationCheck } from './translation-check.ts';
import { withoutLabel } from './without-label.ts';

export const registerKinds = ['passage', 'more-detail', 'differs'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** What the register is made of: a `GrowthRecord`, or the same out of a bundle. */
export interface RegisterSource extends TranslationSource {
  readonly comparison: Pick<Comparison, 'comparisons'>;
  readonly exposures: readonly { readonly document: Exposure }[];
}

/** The account in which something was first told, and how that account came about. */
export interface TellingAccount
  extends Pick<CompleteCircumstances, 'given' | 'interviewer' | 'interpreter' | 'present'> {
  readonly accountId: string;
  readonly number: number;
  readonly kind: AccountKind;
  /** What is recorded that the person had seen or been told before it. */
  readonly seenOrTold: ExposuresBefore<Exposure>;
}

/** A stretch of the account's text, in UTF-16 code units, `end` excluded. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface RegisterEntry extends Stretch {
  /** From 1, in the order told: by account as given, then by place in its text. */
  readonly order: number;
  readonly kind: RegisterKind;
  readonly account: TellingAccount;
  /** The passage in which the words stand; for a passage, itself. */
  readonly passage: Stretch;
  /** What an earlier account has where this differs. */
  readonly earlier: { readonly number: number; readonly words: string } | null;
  /** Null where no words of an interviewer stand before it in the account. */
  readonly question: AskedBefore | null;
  /** Null where no phases were recorded, or not when this was said. */
  readonly phase: InterviewPhase | null;
  /** Whether the translation of the passage is to be checked first, or what came of it. */
  readonly translation: TranslationCheck;
}

export function firstToldRegister(source: RegisterSource): RegisterEntry[] {
  const entries = source.accounts.flatMap((account, index) => entriesOf(source, account, index));
  return entries.map((entry, index) => ({ ...entry, order: index + 1 }));
}

/** A passage without a word, like a row of stars, tells nothing. */
const word = /[\p{L}\p{N}]/u;

type Unnumbered = Omit<RegisterEntry, 'order'>;

function entriesOf(source: RegisterSource, account: GrowthAccount, index: number): Unnumbered[] {
  const telling = tellingAccount(account, source.exposures);
  const questions = questionsBefore(account);
  return passagesOfAccount(source, index)
    .filter(({ question, start, end }) => question === undefined && word.test(account.text.slice(start, end)))
    .flatMap((passage) => {
      const own = withoutLabel(passage, account.turns);
      const { turn, question } = questions.at(own.start);
      const shared = {
        account: telling,
        passage: stretchOf(account.text, own),
        question,
        phase: phaseAt(account.occasion.phases, turn.at),
        translation: translationCheck(source, index, passage),
      };
      return toldIn(source, own, index).map((told) => ({ ...shared, ...told }));
    });
}

function tellingAccount(
  { accountId, number, circumstances }: GrowthAccount,
  exposures: RegisterSource['exposures'],
): TellingAccount {
  const { kind, given, interviewer, interpreter, present } = circumstances;
  const seenOrTold = exposuresBefore(
    given,
    exposures.map(({ document }) => document),
  );
  return { accountId, number, kind, given, interviewer, interpreter, present, seenOrTold };
}

type Told = Pick<RegisterEntry, 'kind' | 'start' | 'end' | 'words' | 'earlier'>;

/** What a passage of the person is the first to tell. */
function toldIn(source: RegisterSource, passage: Passage, index: number): Told[] {
  const text = source.accounts[index]?.text ?? '';
  const whole = { ...stretchOf(text, passage), earlier: null };
  if (passage.status === 'new') return [{ ...whole, kind: 'passage' }];
  const details = runsInPlace(passage, text, index).flatMap((run) => detailOf(source, passage, run));
  // Words that fell away can make a passage differ, and a person can say that it does: then no words of its own are marked, and it stands as a whole.
  const unmarked = (['more-detail', 'differs'] as const).filter(
    (kind) => passage.labels.includes(statusOf[kind]) && !details.some((detail) => detail.kind === kind),
  );
  return [
    ...unmarked.map((kind) => ({ ...whole, kind, earlier: earlierWords(source, passage, whole, kind) })),
    ...details,
  ];
}

const statusOf = { 'more-detail': 'added', differs: 'changed' } as const;

function detailOf(source: RegisterSource, passage: Passage, { start: from, text: marked, mark }: Run): Told[] {
  if (mark !== 'first-told' && mark !== 'differs') return [];
  const kind = mark === 'differs' ? 'differs' : 'more-detail';
  const words = marked.trim();
  const start = from + marked.indexOf(words);
  const stretch = { start, end: start + words.length, words };
  return [{ ...stretch, kind, earlier: earlierWords(source, passage, stretch, kind) }];
}

function earlierWords(
  { accounts }: RegisterSource,
  { details }: Passage,
  { start, end }: Stretch,
  kind: RegisterKind,
): RegisterEntry['earlier'] {
  if (kind !== 'differs') return null;
  const was = details.find((detail) => detail.kind === 'changed' && detail.start <= end && detail.end >= start)?.was;
  const earlier = was && accounts[was.account];
  return earlier === undefined || was === undefined
    ? null
    : { number: earlier.number, words: earlier.text.slice(was.start, was.end) };
}

function stretchOf(text: string, { start, end }: Pick<Stretch, 'start' | 'end'>): Stretch {
  return { start, end, words: text.slice(start, end) };
}
