import type { WebContents } from 'electron';

/** Keeps a page where it is: it cannot go elsewhere, open another window or embed another page. */
export function stayPut(page: WebContents): void {
  page.on('will-frame-navigate', (event) => event.preventDefault());
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
}
