import type { Failure } from '../../shared/contract/failure.ts';
import type { Problem } from './govuk/error-summary.tsx';

/** Dotted path of the operation's input → identifier of the control on this screen. */
export type FieldIds = Readonly<Record<string, string>>;

/** A refusal as the error summary shows it: a problem per field where the refusal names fields, its sentence otherwise. */
export function problemsOf(failure: Failure | null, fieldIds: FieldIds): readonly Problem[] {
  if (failure === null) return [];
  if (failure.fields.length === 0) return [{ message: failure.message, fieldId: fieldIds[''] }];
  return failure.fields.map(({ field, message }) => ({ message, fieldId: fieldIds[field] }));
}

export function messageFor(problems: readonly Problem[], fieldId: string): string | undefined {
  return problems.find((problem) => problem.fieldId === fieldId)?.message;
}
