import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in tsconfig.json, which leaves tests out and so is not read for them.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'e2e/**/*.unit.test.ts'],
  },
});
