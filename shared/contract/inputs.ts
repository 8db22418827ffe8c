/** Small inputs that operations share. */
import * as z from 'zod';

export const nothing = z.strictObject({});

/** Opaque, single-use, handed out by the file picker; the window never names a path. */
export const fileTokenSchema = z.uuid();
