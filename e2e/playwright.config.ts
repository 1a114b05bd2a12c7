import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ATLAS_ADDRESS, ATLAS_DIST, ATLAS_PORT, HOSTS_ADDRESS } from './addresses.ts';
import { browserLaunch } from './browser.ts';
import { GALLERY_ADDRESS, GALLERY_PORT } from './gallery/address.ts';

const GALLERY = 'e2e/gallery/vite.config.ts';

/**
 * Tests what `vite build` left in dist/, served as a reader would get it, by itself and in pages of hosts on another
 * site, and the gallery's page, which it builds.
 */
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
    baseURL: ATLAS_ADDRESS,
    launchOptions: browserLaunch(),
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
  },
  webServer: [
    serving(`npx vite preview --outDir ${ATLAS_DIST} --port ${ATLAS_PORT} --strictPort`, ATLAS_ADDRESS),
    serving('npx tsx e2e/hosts/main.ts', HOSTS_ADDRESS),
    serving(
      `npx vite build -c ${GALLERY} --logLevel warn && npx vite preview -c ${GALLERY} --port ${GALLERY_PORT} --strictPort`,
      GALLERY_ADDRESS,
    ),
  ],
});

function serving(command: string, url: string) {
  return { command, cwd: fromRoot('.'), url, reuseExistingServer: false };
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
