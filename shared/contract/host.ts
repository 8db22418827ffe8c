/**
 * What the window may ask of the main process itself: no record passes here. Each has the same shape of reply as a vault operation.
 */
import * as z from 'zod';

/** What a chosen file is for; a token granted for one use is refused for another. */
export const fileUses = ['save-bundle', 'open-bundle', 'open-signing-key'] as const;
export type FileUse = (typeof fileUses)[number];

export const hostOperations = {
  'host.about': {
    input: z.strictObject({}),
    output: z.strictObject({ version: z.string(), runtime: z.enum(['electron', 'stand-in']) }),
  },
  /** Opens the system's file dialog; null where the user chose nothing. */
  'host.chooseFile': {
    input: z.strictObject({ use: z.enum(fileUses), suggestedName: z.string().regex(/^[A-Za-z0-9._-]{0,150}$/) }),
    output: z.strictObject({ token: z.uuid(), fileName: z.string() }).nullable(),
  },
  'host.cancel': {
    input: z.strictObject({ requestId: z.uuid() }),
    output: z.strictObject({}),
  },
  /** Ends the vault process, and with it every key and all plaintext outside the window. */
  'host.lock': {
    input: z.strictObject({}),
    output: z.strictObject({}),
  },
};

export type HostOperations = typeof hostOperations;
export type HostOperationName = keyof HostOperations;
export type HostInputOf<Name extends HostOperationName> = z.output<HostOperations[Name]['input']>;
export type HostOutputOf<Name extends HostOperationName> = z.output<HostOperations[Name]['output']>;

export function isHostOperationName(name: string): name is HostOperationName {
  return Object.hasOwn(hostOperations, name);
}
