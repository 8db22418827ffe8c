/** Prints a report: self-contained HTML in, tagged PDF out, in a hidden window without script, storage or network. */
import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { scheme } from '../windows/address.ts';
import { printHeaders } from '../windows/response-headers.ts';
import { allowOnly } from '../windows/session-policy.ts';
import { stayPut } from '../windows/stay-put.ts';

const partition = 'print';

export interface Printer {
  readonly print: (html: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Ends whatever is being printed, so that no report stays in memory after locking. */
  readonly abandon: () => void;
}

/** The HTML is served from memory under an address that nobody can guess, for as long as it is being printed. */
export function createPrinter(): Printer {
  const documents = new Map<string, string>();
  const windows = new Set<BrowserWindow>();
  const own = session.fromPartition(partition);
  allowOnly(own, (address) => documents.has(address));
  own.protocol.handle(scheme, (request) => serveDocument(documents, request.url));
  return {
    async print(html) {
      const address = `${scheme}://print/${randomUUID()}`;
      const window = openHiddenWindow();
      documents.set(address, html);
      windows.add(window);
      try {
        await window.loadURL(address);
        return await printToPdf(window);
      } finally {
        documents.delete(address);
        windows.delete(window);
        if (!window.isDestroyed()) window.destroy();
      }
    },
    abandon() {
      documents.clear();
      for (const window of windows) window.destroy();
    },
  };
}

function serveDocument(documents: ReadonlyMap<string, string>, address: string): Response {
  const html = documents.get(address);
  return html === undefined
    ? new Response(null, { status: 404, headers: printHeaders })
    : new Response(html, { headers: printHeaders });
}

function openHiddenWindow(): BrowserWindow {
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
  return window;
}

async function printToPdf(window: BrowserWindow): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return new Uint8Array(pdf);
}
