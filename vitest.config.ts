import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in tsconfig.json, which leaves tests out and so is not read for them.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Several things share the machine at times: a late test is not a wrong one.
    testTimeout: 30_000,
    setupFiles: ['e2e/seed.setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'e2e/**/*.unit.test.ts'],
  },
});
