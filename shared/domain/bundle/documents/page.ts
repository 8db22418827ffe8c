/**
 * The frame of every exported page: self-contained HTML with its own stylesheet, no script, no request to anywhere, marked
 * OFFICIAL-SENSITIVE at head and foot of every sheet.
 */
import { html, Markup } from './markup.ts';

export const marking = 'OFFICIAL-SENSITIVE';

/** A page before fonts are put in. */
export interface PrintableDocument {
  readonly title: string;
  /** Names the page when it lies alone on a desk. */
  readonly reference: string;
  /** Said on every sheet, because sheets get separated. */
  readonly notForDisclosure?: boolean;
  readonly body: Markup;
}

const familyNames = '"Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", sans-serif';

const styles = `
html { font-family: ${familyNames}; font-size: 10.5pt; line-height: 1.45; color: #000; background: #fff; }
body { margin: 0 auto; max-width: 46rem; }
h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 8pt; }
h2 { font-size: 14pt; margin: 18pt 0 6pt; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 14pt 0 4pt; break-after: avoid; }
p, ul, ol { margin: 0 0 8pt; }
table { width: 100%; border-collapse: collapse; margin: 0 0 12pt; }
caption { text-align: start; font-weight: 700; padding: 0 0 4pt; }
th, td { text-align: start; vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: 0.5pt solid #777; overflow-wrap: break-word; }
.facts th { width: 30%; }
.facts tr { break-inside: avoid; }
section > p { break-after: avoid; }
.entries tr { break-inside: avoid; }
.entries .how { font-weight: 700; margin: 0; }
.reference { font-weight: 700; margin: 0 0 14pt; }
.spoken { white-space: pre-wrap; overflow-wrap: anywhere; }
.passage { margin: 0 0 10pt; padding: 0 0 0 10pt; border-inline-start: 2pt solid #555; }
.passage .how { font-weight: 700; margin: 0 0 2pt; break-after: avoid; }
.told-earlier { border-inline-start-style: dashed; }
.whole { white-space: nowrap; }
.turn { margin: 0 0 9pt; }
.turn .speaker { font-weight: 700; margin: 0 0 2pt; break-after: avoid; }
.beside { display: grid; grid-template-columns: 1fr 1fr; column-gap: 14pt; }
.beside > .original { border-inline-start: 0.5pt solid #777; padding-inline-start: 14pt; }
.beside .language { font-style: italic; margin: 0 0 2pt; break-after: avoid; }
.hash, code, pre { font-family: ${familyNames}; overflow-wrap: anywhere; white-space: pre-wrap; }
.note { border: 1pt solid #000; padding: 8pt 10pt; margin: 0 0 12pt; break-inside: avoid; }
.note h2 { margin-top: 0; }
.facts td { overflow-wrap: anywhere; }
td .hash { display: block; min-width: 15em; }
td ol { margin: 0; padding-inline-start: 1.5em; }
.plain { list-style: none; margin: 0; padding: 0; }
.marking { text-align: center; font-weight: 700; }
`;

/** Every sheet names itself, because sheets get separated. */
function printStyles(document: PrintableDocument): string {
  const name = document.reference.replace(/[^A-Za-z0-9/-]/g, '');
  return `
@page { size: A4; margin: 20mm 18mm;
  @top-center { content: "${markingOf(document)}"; font: 700 9pt ${familyNames}; }
  @bottom-left { content: "${name}"; font: 9pt ${familyNames}; }
  @bottom-center { content: "${markingOf(document)}"; font: 700 9pt ${familyNames}; }
  @bottom-right { content: counter(page) " of " counter(pages); font: 9pt ${familyNames}; }
}
`;
}

function markingOf({ notForDisclosure }: PrintableDocument): string {
  return notForDisclosure === true ? `${marking}: NOT FOR DISCLOSURE` : marking;
}

/** The whole document for printing. `fontFaces` is CSS that carries the fonts in itself. */
export function printablePage(document: PrintableDocument, fontFaces: string): string {
  return page(document, `${fontFaces}${styles}${printStyles(document)}`).text;
}

/** The whole document for reading in a browser, with the fonts of the reader's system. */
export function readablePage(document: PrintableDocument): string {
  const withMarking = html`<p class="marking">${markingOf(document)}</p>${document.body}<p class="marking">${markingOf(document)}</p>`;
  const screen = 'body { padding: 12pt 16pt; } @media print { body { padding: 0; } }';
  return page({ ...document, body: withMarking }, `${styles}${screen}\n@page { size: A4; margin: 18mm; }\n`).text;
}

function page({ title, reference, body }: PrintableDocument, css: string): Markup {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(css)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="reference">Reference: ${reference}</p>
${body}
</main>
</body>
</html>
`;
}
