/** Word files for tests, as small as Word still reads them, and archives that are not what they say. */
import { crc32, deflateRawSync } from 'node:zlib';

const contentTypes =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word file with these paragraphs; `inside` goes into the last one as it is. */
export function docxOf(paragraphs: readonly string[], inside = ''): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${inside}</w:body></w:document>`;
  return zipOf({ '[Content_Types].xml': contentTypes, '_rels/.rels': relationships, 'word/document.xml': document });
}

/** An archive as Word writes one; `saidSize` is what its directory says every entry unpacks to. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>, saidSize?: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const facts = factsOf(bytes, packed, Buffer.byteLength(name), saidSize ?? bytes.length);
    const local = Buffer.concat([uint32(0x04034b50), uint16(20), facts, uint16(0), Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([
        uint32(0x02014b50),
        uint16(20),
        uint16(20),
        facts,
        Buffer.alloc(2 + 2 + 2 + 2 + 4),
        uint32(offset),
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = uint16(directory.length);
  const end = [uint32(0x06054b50), uint32(0), count, count, uint32(listed.length), uint32(offset), uint16(0)];
  return Buffer.concat([...parts, listed, ...end]);
}

/** What the local header and the directory say alike, from the flags to the length of the name. */
function factsOf(bytes: Buffer, packed: Buffer, nameLength: number, size: number): Buffer {
  const deflated = uint16(8);
  return Buffer.concat([
    uint16(0),
    deflated,
    uint32(0),
    uint32(crc32(bytes)),
    uint32(packed.length),
    uint32(size),
    uint16(nameLength),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
