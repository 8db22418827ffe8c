const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A size in bytes, exactly, and beside it in a unit that people read: "1,234,567 bytes (1.2 MB)". */
export function bytesWords(bytes: number): string {
  const exact = `${number.format(bytes)} bytes`;
  if (bytes < 1000) return exact;
  const [divisor, unit] = bytes < 1_000_000 ? [1000, 'kB'] : bytes < 1_000_000_000 ? [1_000_000, 'MB'] : [1e9, 'GB'];
  return `${exact} (${number.format(bytes / divisor)} ${unit})`;
}
