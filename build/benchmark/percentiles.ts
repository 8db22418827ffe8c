/** Milliseconds as a benchmark reports them. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

export function percentilesOf(milliseconds: readonly number[]): Percentiles {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}

export function inWords({ p50, p95, most }: Percentiles): string {
  const one = (value: number): string => value.toFixed(1).padStart(7);
  return `median ${one(p50)} ms   95th percentile ${one(p95)} ms   most ${one(most)} ms`;
}
