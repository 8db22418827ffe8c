/**
 * The gate: every message of the window passes here before anything else sees it. Only the program's own page may speak, only in the
 * contract's words, only so much at once. A refusal is answered in the contract's form and never repeats what was sent.
 */
import * as z from 'zod';
import { Refusal } from '../../shared/contract/failure.ts';
import { type HostOperationName, isHostOperationName } from '../../shared/contract/host.ts';
import { mebibyte } from '../../shared/contract/operation.ts';
import { isOperationName, type OperationName } from '../../shared/contract/operations.ts';
import { isProgramAddress } from '../windows/address.ts';

/** No operation allows more; each operation's own limit is enforced in the vault process. */
export const maximumInputBytes = 32 * mebibyte;

/** Who sent a message, as the browser (not the page) tells it. */
export interface Sender {
  readonly address: string;
  readonly isMainFrame: boolean;
  readonly isOurWindow: boolean;
}

export interface AdmittedRequest {
  readonly operation: OperationName;
  readonly input: string;
  readonly id: string;
}

export interface AdmittedHostCall {
  readonly name: HostOperationName;
  readonly input: unknown;
}

const requestArguments = z.tuple([z.string(), z.string(), z.uuid()]);
const hostArguments = z.tuple([z.string(), z.string()]);

/** Admits a request for the vault process, whose input it leaves unread. Throws a `Refusal`. */
export function admitRequest(sender: Sender, message: readonly unknown[]): AdmittedRequest {
  refuseStranger(sender);
  const read = requestArguments.safeParse(message);
  if (!read.success) throw malformed();
  const [operation, input, id] = read.data;
  if (!isOperationName(operation)) throw unknownOperation();
  refuseOversized(input);
  return { operation, input, id };
}

/** Admits a call of the main process itself, with its input as the JSON says. Throws a `Refusal`. */
export function admitHostCall(sender: Sender, message: readonly unknown[]): AdmittedHostCall {
  refuseStranger(sender);
  const read = hostArguments.safeParse(message);
  if (!read.success) throw malformed();
  const [name, input] = read.data;
  if (!isHostOperationName(name)) throw unknownOperation();
  refuseOversized(input);
  return { name, input: readJson(input) };
}

/** Turns what the work gives, or why it was refused, into the reply's JSON. Anything unexpected is told without its content. */
export async function replyWith(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('failed', unexpected);
    return refusalText(refusal);
  }
}

/** The reply's JSON for a refusal. */
export function refusalText(refusal: Refusal): string {
  return JSON.stringify({ ok: false, error: refusal.failure });
}

const unexpected =
  'Something went wrong inside Unfold. Nothing was changed. Try again, or close Unfold and open it again.';

function refuseStranger(sender: Sender): void {
  const isTrusted = sender.isOurWindow && sender.isMainFrame && isProgramAddress(sender.address);
  if (!isTrusted) throw new Refusal('untrusted-sender', 'Only the window of Unfold may ask this.');
}

function refuseOversized(input: string): void {
  if (Buffer.byteLength(input) <= maximumInputBytes) return;
  throw new Refusal('too-large', 'This is too large to be handled at once. Divide it and try again.');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed();
  }
}

function malformed(): Refusal {
  return new Refusal('malformed', 'Unfold could not read this request. Close Unfold and open it again.');
}

function unknownOperation(): Refusal {
  return new Refusal('unknown-operation', 'Unfold does not know this request. Close Unfold and open it again.');
}
