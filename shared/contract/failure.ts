/**
 * Every refusal that can cross from the vault process to the window. A refusal is a value, never an exception: it
 * carries a code for the program, a sentence for the reader that says what to do, and (for forms) the fields it is about.
 * A failure never carries content of a record.
 */
import * as z from 'zod';

export const failureCodes = [
  'untrusted-sender',
  'unknown-operation',
  'malformed',
  'too-large',
  'locked',
  'not-permitted',
  'already-exists',
  'not-found',
  'stale',
  'incomplete',
  'wrong-passphrase',
  'weak-passphrase',
  'no-such-place',
  'cannot-write',
  'cannot-read',
  'not-authentic',
  'damaged',
  'cancelled',
  'failed',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export const fieldProblemSchema = z.strictObject({
  /** Dotted path of the input that is wrong, as in the operation's input schema. */
  field: z.string(),
  message: z.string(),
});
export type FieldProblem = z.output<typeof fieldProblemSchema>;

export const failureSchema = z.strictObject({
  code: z.enum(failureCodes),
  message: z.string(),
  fields: z.array(fieldProblemSchema),
});
export type Failure = z.output<typeof failureSchema>;

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** An expected refusal, thrown inside an operation and turned into a `Failure` by the gateway, nowhere else. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, message: string, fields: readonly FieldProblem[] = []) {
    super(message);
    this.name = 'Refusal';
    this.failure = { code, message, fields: [...fields] };
  }
}
