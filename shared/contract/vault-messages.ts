/**
 * What main and the vault process say to each other. Requests and replies are JSON text that main relays unread; only the vault process
 * parses them.
 */
import * as z from 'zod';
import { fileUses } from './host.ts';

export const toVaultSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('request'), id: z.uuid(), operation: z.string().max(100), input: z.string() }),
  z.strictObject({ type: z.literal('cancel'), id: z.uuid() }),
  /** A file that the user chose in the system's dialog; only the vault process ever learns where it is. */
  z.strictObject({ type: z.literal('grant'), token: z.uuid(), use: z.enum(fileUses), path: z.string() }),
  z.strictObject({ type: z.literal('printed'), id: z.uuid(), pdf: z.instanceof(Uint8Array).nullable() }),
]);
export type ToVault = z.output<typeof toVaultSchema>;

export const fromVaultSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reply'), id: z.uuid(), reply: z.string() }),
  z.strictObject({
    type: z.literal('progress'),
    id: z.uuid(),
    done: z.number(),
    total: z.number(),
    step: z.string(),
  }),
  /** Asks main to print self-contained HTML (no script, no request) to a tagged PDF. */
  z.strictObject({ type: z.literal('print'), id: z.uuid(), html: z.string() }),
  /** What is being written where the user chose, each time all of it: main removes it where this process ends before it has finished. */
  z.strictObject({ type: z.literal('unfinished'), paths: z.array(z.string().endsWith('.part')).max(100) }),
]);
export type FromVault = z.output<typeof fromVaultSchema>;
