import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/require-node-24.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
