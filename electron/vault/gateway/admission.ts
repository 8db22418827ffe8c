/** The first half of the gate: is this an operation, may it run now, and is its input whole? Nothing runs before all of it holds. */
import type * as z from 'zod';
import { type FieldProblem, Refusal } from '../../../shared/contract/failure.ts';
import {
  type InputOf,
  isOperationName,
  type OperationName,
  operations,
  schemas,
} from '../../../shared/contract/operations.ts';
import type { OpenVault } from '../operations/handler.ts';
import { isPermitted } from './permissions.ts';

export function admitName(name: string): OperationName {
  if (!isOperationName(name)) throw new Refusal('unknown-operation', 'The program has no such operation. Restart it.');
  return name;
}

/** Throws `too-large`, `locked`, `not-permitted` or `malformed`; `inputJson` is what the window sent, unread until now. */
export function admitInput<Name extends OperationName>(
  name: Name,
  inputJson: string,
  vault: OpenVault | null,
): InputOf<Name> {
  const operation = operations[name];
  if (Buffer.byteLength(inputJson, 'utf8') > operation.maximumBytes) {
    throw new Refusal('too-large', 'This is too large to be taken at once. Shorten it, or record it in parts.');
  }
  if (operation.session === 'open' && vault === null) {
    throw new Refusal('locked', 'The vault is locked. Unlock it to go on.');
  }
  if (vault !== null && !isPermitted('officer', operation.permission)) {
    throw new Refusal('not-permitted', 'Your role does not allow this. Ask the administrator of the vault.');
  }
  const parsed = schemas[name].input.safeParse(parseJson(inputJson));
  if (!parsed.success) throw malformed(parsed.error.issues);
  return parsed.data;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw malformed([]);
  }
}

/** Says which fields are wrong and how, without repeating what was in them. */
function malformed(issues: readonly z.core.$ZodIssue[]): Refusal {
  const fields: FieldProblem[] = issues.map((issue) => ({
    field: issue.path.map(String).join('.'),
    message: wrongWith(issue),
  }));
  return new Refusal('malformed', 'Some of what was entered cannot be taken. Check the marked fields.', fields);
}

function wrongWith(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' || issue.code === 'invalid_format') return issue.message;
  if (issue.code !== 'too_big') return 'Check this value.';
  if (issue.origin === 'string') return `Shorten this to ${issue.maximum} characters or fewer.`;
  return issue.origin === 'array' ? `No more than ${issue.maximum} can be kept.` : 'Check this value.';
}
