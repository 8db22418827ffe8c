/** The only extra field that is allowed: the ZIP64 numbers, exactly as many as are needed, each too large for its 32-bit field. */
import { damaged, quoted } from '../refusals.ts';
import { extra64, full32 } from './format.ts';

export function readExtra64(extra: Buffer, expected: number, name: string): number[] {
  if (expected === 0 && extra.length === 0) {
    return [];
  }
  const length = expected * 8;
  if (
    extra.length !== length + 4 ||
    expected === 0 ||
    extra.readUInt16LE(0) !== extra64 ||
    extra.readUInt16LE(2) !== length
  ) {
    throw damaged(`The entry ${quoted(name)} carries extra fields that are not allowed.`);
  }
  return Array.from({ length: expected }, (_, index) => {
    const number = extra.readBigUInt64LE(4 + index * 8);
    if (number < BigInt(full32) || number > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw damaged(`The entry ${quoted(name)} uses ZIP64 where it is not needed.`);
    }
    return Number(number);
  });
}
