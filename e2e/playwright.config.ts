import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from './browser.ts';

const PORT = 4173;
const ADDRESS = `http://localhost:${PORT}/`;

/** Tests what `vite build` left in dist/, served as a reader would get it. */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: fromRoot('test-results/browser'),
  reporter: [['list'], ['json', { outputFile: fromRoot('test-results/playwright.json') }]],
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: false,
  // A live map drawn by a busy processor may be late once. What passes only the second time is named at the end.
  retries: 1,
  workers: 2,
  // A machine that draws everything with its processor is slow.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [{ name: 'chromium' }],
  use: {
    baseURL: ADDRESS,
    launchOptions: browserLaunch(),
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: fromRoot('.'),
    url: ADDRESS,
    reuseExistingServer: false,
  },
});

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
