/** The extra fields of an entry. In a bundle only the ZIP64 numbers are allowed: exactly as many as are needed, each too large for 32 bits. */
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

/** In archives of other programs: the ZIP64 field wherever it stands among others, which are passed over. */
export function findExtra64(extra: Buffer, expected: number, name: string): number[] {
  for (let at = 0; expected > 0 && at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === extra64 && length >= expected * 8) {
      return readExtra64(
        Buffer.concat([zip64Header(expected), extra.subarray(at + 4, at + 4 + expected * 8)]),
        expected,
        name,
      );
    }
  }
  return [];
}

function zip64Header(expected: number): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(extra64, 0);
  header.writeUInt16LE(expected * 8, 2);
  return header;
}
