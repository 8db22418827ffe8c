/**
 * Whether a file is a PDF that only shows its pages. It looks for names, which may be written with escapes; streams of objects, in which names
 * could hide, and encryption are refused, as Chromium's prints have neither.
 */

const activeName =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|SubmitForm|ImportData|RichMedia|AcroForm|GoToR|GoToE|ObjStm|Encrypt)(?![A-Za-z])/;

export function isInertPdf(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return (
    /^%PDF-\d\.\d\s/.test(text.slice(0, 10)) && /%%EOF\s*$/.test(text.slice(-12)) && !activeName.test(unescaped(text))
  );
}

/** Letters in a name may be written as `#` and two hexadecimal digits. */
function unescaped(text: string): string {
  return text.replace(/#(4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
