/**
 * What the window may ask of the main process itself: no record passes here. Each has the same shape of reply as a vault operation.
 */
import * as z from 'zod';

/**
 * What a chosen place is for; a token granted for one use is refused for another. `bundle-folder` is a folder: the program names the
 * bundle in it, because a bundle's name is its id.
 */
export const fileUses = ['bundle-folder', 'open-bundle', 'open-signing-key', 'open-text'] as const;
export type FileUse = (typeof fileUses)[number];

export const hostOperations = {
  'host.about': {
    input: z.strictObject({}),
    output: z.strictObject({ version: z.string(), runtime: z.enum(['electron', 'stand-in']) }),
  },
  /** Opens the system's file dialog; null where the user chose nothing. */
  'host.chooseFile': {
    input: z.strictObject({ use: z.enum(fileUses) }),
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
