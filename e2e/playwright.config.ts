import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ATLAS_ADDRESS } from './addresses.ts';
import { browserLaunch } from './browser.ts';

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
  // What passes only when tried again has a reason to fail, which is to be found.
  retries: 0,
  workers: 2,
  // A machine that draws everything with its processor is slow.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [{ name: 'chromium' }],
  use: {
    baseURL: ATLAS_ADDRESS,
    launchOptions: browserLaunch(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'npx tsx e2e/servers.ts',
    cwd: fromRoot('.'),
    // Playwright puts what it finds into the environment of the tests, as ATLAS_PORT and so on.
    wait: { stdout: /atlas (?<atlas_port>\d+), hosts (?<hosts_port>\d+), gallery (?<gallery_port>\d+)\./ },
  },
});

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
