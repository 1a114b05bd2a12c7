import { defineConfig } from 'vitest/config';

/** What the build has written is tested there, and not drawn again. */
const BUILT = 'src/**/*.built.test.ts';

/** Calls are counted by standing in for modules, which then must not be shared with other files. */
const COUNTED = 'src/**/*.counted.test.ts';

export default defineConfig({
  // As in tsconfig.json, which leaves tests out and so is not read for them.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Several things share the machine at times: a late test is not a wrong one.
    testTimeout: 30_000,
    setupFiles: ['e2e/seed.setup.ts'],
    // To load the modules for each file anew would take longer than the tests. They leave nothing behind for each other.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'e2e/**/*.unit.test.ts'],
          exclude: [BUILT, COUNTED],
        },
      },
      { extends: true, test: { name: 'counted', include: [COUNTED], isolate: true } },
      { extends: true, test: { name: 'built', include: [BUILT] } },
    ],
  },
});
