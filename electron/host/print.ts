/** Prints a report: self-contained HTML in, tagged PDF out, in a hidden window without script, storage or network. */
import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { scheme } from '../windows/address.ts';
import { printHeaders } from '../windows/response-headers.ts';
import { allowOnly } from '../windows/session-policy.ts';
import { stayPut } from '../windows/stay-put.ts';

const partition = 'print';

export type Printer = (html: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The HTML is served from memory, each document once, under an address that nobody can guess. */
export function createPrinter(): Printer {
  const documents = new Map<string, string>();
  const own = session.fromPartition(partition);
  allowOnly(own, (address) => documents.has(address));
  own.protocol.handle(scheme, (request) => serveDocument(documents, request.url));
  return async (html) => {
    const address = `${scheme}://print/${randomUUID()}`;
    documents.set(address, html);
    try {
      return await printAddress(address);
    } finally {
      documents.delete(address);
    }
  };
}

function serveDocument(documents: ReadonlyMap<string, string>, address: string): Response {
  const html = documents.get(address);
  return html === undefined
    ? new Response(null, { status: 404, headers: printHeaders })
    : new Response(html, { headers: printHeaders });
}

async function printAddress(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  stayPut(window.webContents);
  try {
    await window.loadURL(address);
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(pdf);
  } finally {
    window.destroy();
  }
}
