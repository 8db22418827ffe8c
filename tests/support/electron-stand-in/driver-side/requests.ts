/** Hands every request of a context to the session rules and the protocol of main; no request ever reaches a network. */
import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import { toProgramAddress } from '../addresses.ts';
import type { LineToMain } from './windows.ts';

/** What pages ask permission for and Chromium can be told to grant. */
const permissions = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write'];

export interface KnownPages {
  /** The number of the window that a page belongs to, or null for a page that main never opened. */
  idOf(page: Page): number | null;
  /** Whether main itself asked for this page to go somewhere. */
  isLoading(page: Page): boolean;
}

/** Connects a context to the session of its partition. */
export async function connectSession(
  context: BrowserContext,
  partition: string,
  line: LineToMain,
  pages: KnownPages,
): Promise<void> {
  await context.route('**/*', (route) => answer(route, partition, line, pages).catch(() => route.abort('failed')));
  const granted = await Promise.all(
    permissions.map((permission) => line.call('permission', { partition, permission })),
  );
  await context.grantPermissions(permissions.filter((_permission, index) => granted[index]));
}

async function answer(route: Route, partition: string, line: LineToMain, pages: KnownPages): Promise<void> {
  const request = route.request();
  const address = toProgramAddress(request.url());
  if (request.isNavigationRequest() && !(await mayNavigate(request, line, pages))) return route.abort('aborted');
  const outcome = await line.call('request', { partition, address, method: request.method() });
  if (outcome.kind === 'cancelled') return route.abort('blockedbyclient');
  // Where no rule cancels a request, a test shall see that it would have gone out.
  if (outcome.kind === 'let-through') return route.fulfill({ status: 200, body: 'let through to the network' });
  const { status, headers, body } = outcome;
  return route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
}

async function mayNavigate(request: Request, line: LineToMain, pages: KnownPages): Promise<boolean> {
  const frame = request.frame();
  const page = frame.page();
  const id = pages.idOf(page);
  if (id === null) return false;
  const wasAskedByMain = frame === page.mainFrame() && pages.isLoading(page);
  return wasAskedByMain || line.call('navigate', { id });
}
