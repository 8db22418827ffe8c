/**
 * Two prints of the same page differ only in the two dates that Chromium writes into the PDF. Setting both to the given time, in a
 * replacement of the same length so that every offset in the file still holds, makes them equal.
 */

const date = /\/(CreationDate|ModDate) \(D:\d{14}(Z|[+-]\d{2}'\d{2}'|)\)/g;

/** Sets creation and modification date to `instant`, in UTC. */
export function withPinnedDates(pdf: Uint8Array, instant: string): Buffer {
  const digits = instant.slice(0, 19).replace(/\D/g, '');
  const bytes = Buffer.from(pdf);
  const pinned = bytes
    .toString('latin1')
    .replace(date, (_, key: string, zone: string) => `/${key} (D:${digits}${zone.length > 1 ? "+00'00'" : zone})`);
  return Buffer.from(pinned, 'latin1');
}
