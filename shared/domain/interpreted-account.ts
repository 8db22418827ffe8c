/**
 * What is kept of an account that was interpreted, beside the account itself: the two exhibits and the interpreter's own statement (domain.md 3.9,
 * 3.10, R22), which entry of the register is the interpreter’s, and who is proposed to interpret in court (3.12, R21).
 */
import * as z from 'zod';
import { freeText, identifierSchema, oneLine } from './text-fields.ts';

export const interpretersStatementStates = ['not-asked', 'asked', 'received'] as const;
export type InterpretersStatementState = (typeof interpretersStatementStates)[number];

/** One record an account; an empty reference says that the exhibit is not there yet. */
export const interpretedExhibitsSchema = z.strictObject({
  /** The statement, or the recording, in the language in which it was given. */
  originalReference: freeText(120),
  /** Its English translation, an exhibit of its own. */
  translationReference: freeText(120),
  interpretersStatement: z.enum(interpretersStatementStates),
  notes: freeText(2000),
});
export type InterpretedExhibits = z.output<typeof interpretedExhibitsSchema>;

export const emptyInterpretedExhibits: InterpretedExhibits = {
  originalReference: '',
  translationReference: '',
  interpretersStatement: 'not-asked',
  notes: '',
};

/**
 * Which entry of the register the interpreter of a sealed account has, where an officer could say so only later. One record an account: the account
 * itself never changes.
 */
export const recognisedInterpreterSchema = z.strictObject({
  /** Null where no entry is theirs after all. */
  registerId: identifierSchema.nullable(),
  /** How it is known. */
  basis: oneLine(500),
});
export type RecognisedInterpreter = z.output<typeof recognisedInterpreterSchema>;

/** One record a person. An empty name says that nobody is proposed. */
export const courtInterpreterSchema = z.strictObject({
  registerId: identifierSchema.nullable(),
  name: freeText(200),
  language: freeText(100),
  dialect: freeText(100),
});
export type CourtInterpreter = z.output<typeof courtInterpreterSchema>;

export const emptyCourtInterpreter: CourtInterpreter = { registerId: null, name: '', language: '', dialect: '' };
