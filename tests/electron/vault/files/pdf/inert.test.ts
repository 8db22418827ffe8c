import { expect, test } from 'vitest';
import { isInertPdf } from '../../../../../electron/vault/files/pdf/inert.ts';

const pdf = (body: string) => Buffer.from(`%PDF-1.4\n1 0 obj\n<<${body}>>\nendobj\n%%EOF\n`, 'latin1');

test('a PDF that shows pages, links and words about programs is inert', () => {
  expect(isInertPdf(pdf('/Type /Page /Title (She said /Launchpad and JavaScript)'))).toBe(true);
  expect(isInertPdf(pdf('/A <</S /URI /URI (data/account.txt)>>'))).toBe(true);
});

const active = [
  '/S /JavaScript /JS (app.alert(1))',
  '/S /J#61va#53cript /JS (app.alert(1))',
  '/S /Launch /F (x.exe)',
  '/S/Launch/F(x.exe)',
  '/Type /EmbeddedFile',
  '/Names <</EmbeddedFiles 2 0 R>>',
  '/Type /ObjStm /N 3',
  '/Encrypt 5 0 R',
  '/S /SubmitForm',
  '/AcroForm 4 0 R',
  '/S /GoToR /F (//host/share)',
];
test.each(active)('one with %s is not', (body) => {
  expect(isInertPdf(pdf(body))).toBe(false);
});

test.each(['', 'MZ\u0090', '%PDF-1.4\n', '<html>%PDF-1.4\n%%EOF', '%PDF-1.4\n%%EOF\nPK\u0003\u0004 more'])(
  'what is no PDF from its first byte to its last is not: %j',
  (text) => {
    expect(isInertPdf(Buffer.from(text, 'latin1'))).toBe(false);
  },
);
