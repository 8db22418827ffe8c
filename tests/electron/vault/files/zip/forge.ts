/** Archives as an attacker would make them: every header field can be set, in the local header, in the directory, or in both. */
import { crc32, deflateRawSync } from 'node:zlib';

interface Header {
  name: Buffer;
  madeBy: number;
  versionNeeded: number;
  flags: number;
  method: number;
  time: number;
  date: number;
  crc: number;
  compressedSize: number;
  size: number;
  extra: Buffer;
  disk: number;
  internalAttributes: number;
  attributes: number;
  comment: Buffer;
  offset: number;
}

export interface ForgedEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly deflate?: boolean;
  /** What stands in the file instead of the content. */
  readonly raw?: Uint8Array;
  /** Changes to both headers, and to one of them alone. */
  readonly both?: Partial<Header>;
  readonly local?: Partial<Header>;
  readonly directory?: Partial<Header>;
  /** Bytes that belong to nothing, before the entry. */
  readonly gap?: Uint8Array;
  /** No local header and no content: only a directory entry. */
  readonly directoryOnly?: boolean;
}

export interface ForgedEnd {
  readonly comment?: string;
  readonly count?: number;
  readonly countHere?: number;
  readonly size?: number;
  readonly offset?: number;
  readonly disk?: number;
  /** Before the directory, between directory and end, and after the end. */
  readonly beforeDirectory?: Uint8Array;
  readonly beforeEnd?: Uint8Array;
  readonly after?: Uint8Array;
}

export function forgeZip(entries: readonly ForgedEntry[], end: ForgedEnd = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  const put = (bytes: Uint8Array) => {
    pieces.push(Buffer.from(bytes));
    position += bytes.length;
  };
  for (const entry of entries) {
    put(entry.gap ?? Buffer.alloc(0));
    const header = plainHeader(entry, position);
    if (entry.directoryOnly !== true) {
      put(localHeader({ ...header, ...entry.both, ...entry.local }));
      put(entry.raw ?? compressed(entry));
    }
    directory.push(directoryEntry({ ...header, ...entry.both, ...entry.directory }));
  }
  put(end.beforeDirectory ?? Buffer.alloc(0));
  const offset = position;
  const table = Buffer.concat(directory);
  put(table);
  put(end.beforeEnd ?? Buffer.alloc(0));
  put(endRecord(entries.length, table.length, offset, end));
  put(end.after ?? Buffer.alloc(0));
  return Buffer.concat(pieces);
}

function compressed({ content, deflate }: ForgedEntry): Buffer {
  return deflate ? deflateRawSync(content) : Buffer.from(content);
}

function plainHeader(entry: ForgedEntry, offset: number): Header {
  return {
    name: Buffer.from(entry.name),
    madeBy: 0x0314,
    versionNeeded: 20,
    flags: 0x0800,
    method: entry.deflate ? 8 : 0,
    time: 0x53c0,
    date: 0x5d74,
    crc: crc32(entry.content),
    compressedSize: (entry.raw ?? compressed(entry)).length,
    size: entry.content.length,
    extra: Buffer.alloc(0),
    disk: 0,
    internalAttributes: 0,
    attributes: (0o100644 << 16) >>> 0,
    comment: Buffer.alloc(0),
    offset,
  };
}

function shared(header: Header): Buffer {
  const bytes = Buffer.alloc(26);
  const { versionNeeded, flags, method, time, date, crc, compressedSize, size, name, extra } = header;
  bytes.writeUInt16LE(versionNeeded, 0);
  bytes.writeUInt16LE(flags, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt16LE(time, 6);
  bytes.writeUInt16LE(date, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(compressedSize, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  bytes.writeUInt16LE(extra.length, 24);
  return bytes;
}

function localHeader(header: Header): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared(header), header.name, header.extra]);
}

function directoryEntry(header: Header): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(header.madeBy);
  const tail = Buffer.alloc(14);
  tail.writeUInt16LE(header.comment.length, 0);
  tail.writeUInt16LE(header.disk, 2);
  tail.writeUInt16LE(header.internalAttributes, 4);
  tail.writeUInt32LE(header.attributes, 6);
  tail.writeUInt32LE(header.offset, 10);
  const signature = Buffer.from('PK\u0001\u0002', 'latin1');
  return Buffer.concat([signature, madeBy, shared(header), tail, header.name, header.extra, header.comment]);
}

function endRecord(count: number, size: number, offset: number, end: ForgedEnd): Buffer {
  const comment = Buffer.from(end.comment ?? '');
  const bytes = Buffer.alloc(22);
  bytes.write('PK\u0005\u0006', 0, 'latin1');
  bytes.writeUInt16LE(end.disk ?? 0, 4);
  bytes.writeUInt16LE(end.countHere ?? end.count ?? count, 8);
  bytes.writeUInt16LE(end.count ?? count, 10);
  bytes.writeUInt32LE(end.size ?? size, 12);
  bytes.writeUInt32LE(end.offset ?? offset, 16);
  bytes.writeUInt16LE(comment.length, 20);
  return Buffer.concat([bytes, comment]);
}
