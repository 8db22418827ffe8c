/**
 * What an account holds besides its circumstances: the turns of those who spoke, and how the occasion went (domain.md 1.18 to 1.32). The text that
 * is compared, hashed and exported is derived from the turns, in one place: `textOf`.
 */
import * as z from 'zod';
import { calendarDaySchema, freeText, identifierSchema, instantSchema } from './text-fields.ts';

export const speakers = ['person', 'interviewer', 'interpreter', 'other'] as const;
export type Speaker = (typeof speakers)[number];

/** Question types in the order of preference of the interviewing guidance: open first, leading last. */
export const questionTypes = ['open', 'specific-closed', 'forced-choice', 'multiple', 'leading'] as const;
export type QuestionType = (typeof questionTypes)[number];

export const interviewPhases = ['rapport', 'free-narrative', 'questioning', 'closure'] as const;
export type InterviewPhase = (typeof interviewPhases)[number];

export const groundRules = [
  'interviewer-was-not-there',
  'say-if-not-understood',
  'do-not-guess',
  'correct-me',
  'everything-in-own-words',
  'any-language-or-word',
  'may-ask-for-a-break',
] as const;
export type GroundRule = (typeof groundRules)[number];

/** The words of a turn in the language in which they were spoken, beside the English. */
export const originalWordsSchema = z.strictObject({ language: freeText(100), words: freeText(1_000_000) });

/** In UTF-16 code units. */
export const longestSpeakerName = 200;

export const turnSchema = z.strictObject({
  id: identifierSchema,
  speaker: z.enum(speakers),
  /** How somebody else is called; empty for the three usual speakers. */
  name: freeText(longestSpeakerName),
  words: freeText(4_000_000),
  original: originalWordsSchema.nullable(),
  /** Only for a question of the interviewer. */
  question: z.enum(questionTypes).nullable(),
  /** When the turn was begun, where it was recorded as it was spoken. */
  at: instantSchema.nullable(),
  /** A mark that the interviewer set while recording, with what it is for; null where there is none. */
  mark: freeText(500).nullable(),
});
export type Turn = z.output<typeof turnSchema>;

const phaseSchema = z.strictObject({
  phase: z.enum(interviewPhases),
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
});

const breakSchema = z.strictObject({
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  askedBy: freeText(200),
  reason: freeText(500),
  /** What was said on resuming, for instance that nothing about the case was spoken of. */
  onResuming: freeText(1000),
});

/** What was seen or heard, kept apart from what the officer makes of it. */
const demeanourSchema = z.strictObject({
  at: instantSchema,
  observed: freeText(1000),
  interpretation: freeText(1000),
});

export const readBackOutcomes = ['signed', 'refused-to-sign', 'not-read-back'] as const;

export const readBackSchema = z.strictObject({
  outcome: z.enum(readBackOutcomes).nullable(),
  language: freeText(100),
  /** Who read it back, or interpreted the reading. */
  by: freeText(200),
  /** In the person's own words. */
  corrections: freeText(20_000),
  /** Why it was not signed or not read back. */
  reason: freeText(1000),
});
export type ReadBack = z.output<typeof readBackSchema>;

export const interpreterModes = ['face-to-face', 'telephone', 'video-remote', 'sign-language'] as const;
export const interpreterTechniques = [
  'consecutive',
  'simultaneous',
  'whispered',
  'sight-translation',
  'relay',
] as const;
export const interpreterChecks = [
  'independence',
  'no-prior-knowledge-of-parties',
  'no-community-link',
  'gender-agreed',
  'dialect-understood-by-the-person',
  'confidentiality-explained',
] as const;

/** How the interpreter of this account was used (domain.md 3.2 to 3.18). Who it was stands with the circumstances. */
export const interpretingSchema = z.strictObject({
  /** In the register of interpreters; null where the interpreter is not in it. */
  registerId: identifierSchema.nullable(),
  mode: z.enum(interpreterModes).nullable(),
  technique: z.enum(interpreterTechniques).nullable(),
  dialect: freeText(100),
  jobNumber: freeText(100),
  checks: z.array(z.enum(interpreterChecks)).max(interpreterChecks.length),
  /** Why somebody was used who is not approved, and who authorised it. */
  exceptionReason: freeText(1000),
  exceptionAuthoriser: freeText(200),
  startedAt: freeText(50),
  endedAt: freeText(50),
  problems: freeText(2000),
  leftAloneWithThePerson: z.boolean(),
  tookTheStatement: z.boolean(),
});
export type Interpreting = z.output<typeof interpretingSchema>;

/** The file that text was brought in from; its bytes are kept in the vault. */
export const broughtInSchema = z.strictObject({
  fileId: identifierSchema,
  fileName: freeText(255),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  on: calendarDaySchema,
});

export const occasionSchema = z.strictObject({
  phases: z.array(phaseSchema).max(200),
  breaks: z.array(breakSchema).max(200),
  groundRules: z.array(z.enum(groundRules)).max(groundRules.length),
  demeanour: z.array(demeanourSchema).max(1000),
  interpreting: interpretingSchema,
  readBack: readBackSchema,
  broughtIn: z.array(broughtInSchema).max(50),
});
export type Occasion = z.output<typeof occasionSchema>;

export const emptyOccasion: Occasion = {
  phases: [],
  breaks: [],
  groundRules: [],
  demeanour: [],
  interpreting: {
    registerId: null,
    mode: null,
    technique: null,
    dialect: '',
    jobNumber: '',
    checks: [],
    exceptionReason: '',
    exceptionAuthoriser: '',
    startedAt: '',
    endedAt: '',
    problems: '',
    leftAloneWithThePerson: false,
    tookTheStatement: false,
  },
  readBack: { outcome: null, language: '', by: '', corrections: '', reason: '' },
  broughtIn: [],
};

/** Whether each turn can be told from every other. */
export function haveOwnIdentifiers(turns: readonly Turn[]): boolean {
  return new Set(turns.map(({ id }) => id)).size === turns.length;
}

/** The most turns of one account. */
export const maximumTurns = 100_000;

/** One edit of a list of turns, as `Splice` is of a text. */
export const turnSpliceSchema = z.strictObject({
  start: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  inserted: z.array(turnSchema).max(maximumTurns),
});
export type TurnSplice = z.output<typeof turnSpliceSchema>;

export function applyTurnSplice(turns: readonly Turn[], splice: TurnSplice): Turn[] {
  return [...turns.slice(0, splice.start), ...splice.inserted, ...turns.slice(splice.start + splice.removed)];
}

/** The one edit between two lists whose unchanged turns are the same objects. */
export function turnSpliceBetween(before: readonly Turn[], after: readonly Turn[]): TurnSplice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, removed: before.length - start - end, inserted: after.slice(start, after.length - end) };
}
