/** The numbers of the ZIP format that Unfold writes and reads (PKWARE APPNOTE 6.3.10, sections 4.3 to 4.5). */

export const localSignature = 0x04034b50;
export const directorySignature = 0x02014b50;
export const endSignature = 0x06054b50;
export const end64Signature = 0x06064b50;
export const locator64Signature = 0x07064b50;

export const localLength = 30;
export const directoryEntryLength = 46;
export const endLength = 22;
export const end64Length = 56;
export const locator64Length = 20;

export const stored = 0;
export const deflated = 8;
/** Bit 11: the name is UTF-8. */
export const utf8Flag = 0x0800;
/** Bits 1 and 2: how hard deflate tried. */
export const speedFlags = 0x0006;
/** Bit 3: CRC and sizes stand after the content, and not in the local header. */
export const descriptorFlag = 0x0008;
/** How long such a descriptor can be: with or without a signature, with 32-bit or 64-bit sizes. */
export const descriptorLengths = [12, 16, 20, 24];
/** Stands in a 32-bit field whose value is in the ZIP64 extra field instead. */
export const full32 = 0xffffffff;
export const full16 = 0xffff;
export const extra64 = 0x0001;

export const plainVersion = 20;
export const version64 = 45;
/** Made on Unix, so that the upper half of the external attributes is a file mode. */
export const madeByUnix = (3 << 8) | plainVersion;
export const regularFile = 0o100000;
export const folder = 0o040000;
/** Read-only, and "archive". */
export const harmlessDosAttributes = 0x21;
export const fileTypeMask = 0o170000;
export const regularFileAttributes = ((regularFile | 0o644) << 16) >>> 0;

/** A moment as ZIP writes it: local time without a zone, two-second steps, 1980 to 2107. Unfold writes UTC. */
export interface DosMoment {
  readonly time: number;
  readonly date: number;
}

export function dosMoment(instant: string): DosMoment {
  const at = new Date(instant);
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107);
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}
