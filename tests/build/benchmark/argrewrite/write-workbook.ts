/** Writes a workbook of text cells, as small as programs that read workbooks allow. */
import { open } from 'node:fs/promises';
import { dosMoment } from '../../../../electron/vault/files/zip/format.ts';
import { ZipWriter } from '../../../../electron/vault/files/zip/writer.ts';

/** Rows of cells by the name of their sheet. */
export type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const opening = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function sheetXml(rows: readonly (readonly string[])[]): string {
  const xml = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => {
      const place = `${String.fromCharCode(65 + column)}${row + 1}`;
      return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  return `${opening}<worksheet xmlns="${main}"><sheetData>${xml.join('')}</sheetData></worksheet>`;
}

export async function writeWorkbook(path: string, sheets: Sheets): Promise<void> {
  const names = Object.keys(sheets);
  const entries = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const links = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `${opening}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${opening}<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${opening}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${entries.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `${opening}<Relationships xmlns="${packaged}">${links.join('')}</Relationships>`],
    ...names.map((name, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheets[name] ?? []),
    ]),
  ];
  const file = await open(path, 'wx+');
  const writer = new ZipWriter(file, dosMoment('2026-11-20T10:30:00Z'));
  for (const [name, xml] of parts) {
    const bytes = Buffer.from(xml, 'utf8');
    await writer.add(name, bytes.length, [bytes]);
  }
  await writer.finish();
  await file.close();
}
