/** The refusals that the readers share. A sentence names the first thing wrong, and never carries content of a record. */
import { Refusal } from '../../../shared/contract/failure.ts';

/** The bytes are not what the format, or the manifests inside, say they should be. */
export function damaged(sentence: string): Refusal {
  return new Refusal('damaged', sentence);
}

/** The bytes may be whole, but they are not from whom, or not the one, they should be. */
export function notAuthentic(sentence: string): Refusal {
  return new Refusal('not-authentic', sentence);
}

export function cannotRead(sentence: string): Refusal {
  return new Refusal('cannot-read', sentence);
}

/** A name from an untrusted file, made safe to print: quoted, shortened, and with everything unusual spelled out. */
export function quoted(name: string): string {
  const safe = JSON.stringify(name.slice(0, 150)).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return name.length > 150 ? `${safe} (shortened)` : safe;
}

/** Throws the refusal `cancelled` once the user has asked to stop. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new Refusal('cancelled', 'Stopped, as asked. Nothing was kept.');
  }
}

/** Whether `error` is a failure of the operating system with one of these codes. */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
