/**
 * The fixture of every journey: `app` is the program, started on an empty folder that goes with the test. Journeys drive its `page` and
 * know nothing of the stand-in, so that Playwright's own launcher can take its place where the Electron runtime is.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type RunningApp, startApp } from './start-app.ts';

interface OfEachTest {
  readonly app: RunningApp;
}

export const test = base.extend<OfEachTest>({
  app: async ({ browser }, use, testInfo) => {
    const userData = await mkdtemp(join(tmpdir(), 'unfold-journey-'));
    const app = await startApp({ userData, browser });
    try {
      await use(app);
      // A journey that failed may have left the program in any state; what it failed of is the news, not how the program then ended.
      if (testInfo.status === testInfo.expectedStatus) await app.close();
    } finally {
      await app.abandon();
      await rm(userData, { recursive: true, force: true });
    }
  },
});
