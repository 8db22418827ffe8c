/** Turns whatever went wrong into a failure that says what to do and carries nothing of a record. */
import { type Failure, Refusal } from '../../../shared/contract/failure.ts';

function fault(code: Failure['code'], message: string): Failure {
  return { code, message, fields: [] };
}

const noSpace = fault(
  'cannot-write',
  'The disk is full or cannot be written. This was not saved. Free some space, then try again.',
);
const damaged = fault(
  'damaged',
  'The vault database is damaged. Nothing more was written. Make a copy of the vault and ask for help.',
);
const unexpected = fault(
  'failed',
  'The program failed at this step and changed nothing. Try again; if it fails again, lock and unlock the vault.',
);

export function toFailure(problem: unknown): Failure {
  if (problem instanceof Refusal) return problem.failure;
  const code = errorCode(problem);
  if (/^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN)|ENOSPC|EROFS|EACCES|EPERM|EIO)/.test(code)) return noSpace;
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return damaged;
  return unexpected;
}

function errorCode(problem: unknown): string {
  return problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : '';
}
