import { defineConfig } from '@playwright/test';
import { findHeadlessChromium } from './tests/support/chromium.ts';
import requireNode24 from './tests/support/require-node-24.ts';

requireNode24();
const { executablePath, environment } = await findHeadlessChromium((step) => process.stderr.write(`${step}\n`));

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/support/before-journeys.ts',
  outputDir: 'test-results',
  timeout: 300_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: {
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: ['--no-sandbox'], env: { ...process.env, ...environment } },
  },
});
