/** The words of a Word file: paragraphs one below the other, without layout, comments or what was struck out. */
import mammoth from 'mammoth';
import { damaged } from '../refusals.ts';
import { refuseOversizedArchive } from './unpacked-size.ts';

/** Throws `damaged` or `too-large`. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  refuseOversizedArchive(bytes);
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    // XML can name half of a surrogate pair, which no text can keep.
    return value
      .toWellFormed()
      .replace(/\n{2,}/g, '\n')
      .trim();
  } catch {
    throw damaged('This Word file cannot be read. Open it in Word, save it again as .docx, and choose it again.');
  }
}
