import * as z from 'zod';

/** Base64 of exactly `length` bytes, in the one way in which they are written. */
export function base64Bytes(length: number) {
  return z.base64().refine((text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length === length && bytes.toString('base64') === text;
  });
}
