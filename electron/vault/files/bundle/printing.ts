/** From a page to a PDF whose bytes depend on nothing but the record, the given time and the Chromium that prints. */
import { html } from '../../../../shared/domain/bundle/documents/markup.ts';
import { type PrintableDocument, printablePage } from '../../../../shared/domain/bundle/documents/page.ts';
import { type FontSource, fontFacesFor, undrawableCharacters } from '../fonts/font-faces.ts';
import { repeatablePdf } from '../pdf/repeatable.ts';
import { stopIfCancelled } from '../refusals.ts';
import type { Print } from './payload.ts';

export interface PrintingMeans {
  /**
   * Prints self-contained HTML to a tagged PDF, with the page size of its own style sheet, once its fonts have loaded. The HTML has no
   * script and asks for nothing.
   */
  readonly printToPdf: (html: string) => Promise<Uint8Array>;
  readonly fonts: FontSource;
  readonly signal: AbortSignal;
}

/** `exportedAt` becomes the date of the PDFs; `onPrinted` hears of each. */
export function printer(means: PrintingMeans, exportedAt: string, onPrinted: () => void): Print {
  return async (document) => {
    stopIfCancelled(means.signal);
    const complete = withMissingCharacters(document);
    const text = `${complete.title}${complete.reference}${complete.body.text}`;
    const pdf = await means.printToPdf(printablePage(complete, await fontFacesFor(text, means.fonts)));
    stopIfCancelled(means.signal);
    onPrinted();
    return repeatablePdf(pdf, exportedAt);
  };
}

/** Says so on the page where it holds characters that the fonts cannot draw. */
function withMissingCharacters(document: PrintableDocument): PrintableDocument {
  const missing = undrawableCharacters(`${document.title}${document.body.text}`);
  if (missing.length === 0) {
    return document;
  }
  const names = missing.slice(0, 20).map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`);
  const note = html`<p class="note">${missing.length} of the characters used on these pages may not be drawn here (${names.join(', ')}).
They are whole in the text and data files beside this document.</p>`;
  return { ...document, body: html`${note}${document.body}` };
}
