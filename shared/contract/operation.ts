/**
 * What an operation says of itself. The gateway enforces every word of it:
 *
 * - `kind`: a *query* gets a read handle; a *command* runs in one transaction and writes one ledger row; a *job* is long,
 *   reports progress, can be cancelled, and has its beginning and end in the ledger.
 * - `session`: whether the vault must be open, or may be closed.
 * - `permission`: what the officer must be allowed to do (`none` only where no vault is open yet).
 * - `ledger`: the class of processing operation that is logged (Data Protection Act 2018, section 62), or `none` for a query that
 *   shows no record.
 * - `maximumBytes`: the largest input, in UTF-8 bytes of its JSON.
 */
import type * as z from 'zod';
import type { LedgerCategory } from '../domain/ledger.ts';

export const permissions = ['none', 'record-accounts', 'read-accounts', 'export-bundles', 'verify-bundles'] as const;
export type Permission = (typeof permissions)[number];

export type OperationKind = 'query' | 'command' | 'job';
export type Session = 'open' | 'any';

export interface OperationDeclaration<
  Kind extends OperationKind,
  WhenAsked extends Session,
  Input extends z.ZodType,
  Output extends z.ZodType,
> {
  readonly kind: Kind;
  readonly session: WhenAsked;
  readonly permission: Permission;
  readonly ledger: LedgerCategory | 'none';
  readonly maximumBytes: number;
  readonly input: Input;
  readonly output: Output;
}

/** Keeps the exact types of a declaration, so that both sides of the contract can be typed from it. */
export function declare<
  const Kind extends OperationKind,
  const WhenAsked extends Session,
  Input extends z.ZodType,
  Output extends z.ZodType,
>(
  declaration: OperationDeclaration<Kind, WhenAsked, Input, Output>,
): OperationDeclaration<Kind, WhenAsked, Input, Output> {
  return declaration;
}

export const kibibyte = 1024;
export const mebibyte = 1024 * kibibyte;
