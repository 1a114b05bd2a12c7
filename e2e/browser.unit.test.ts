import { expect, test } from 'vitest';
import { browserLaunch, type Machine } from './browser.ts';

const PLAYWRIGHTS_OWN = '/home/reader/.cache/ms-playwright/chrome';

function machine(installed: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: {},
    playwrightsOwn: PLAYWRIGHTS_OWN,
    root: false,
    exists: (path) => installed.includes(path),
    ...more,
  };
}

test('the browser that CHROME_PATH names comes before any other', () => {
  const installed = ['/opt/chrome', PLAYWRIGHTS_OWN, '/usr/bin/chromium'];
  const chosen = browserLaunch(machine(installed, { env: { CHROME_PATH: '/opt/chrome' } }));
  expect(chosen.executablePath).toBe('/opt/chrome');
});

test('a CHROME_PATH that leads nowhere is an error, not a reason to take another browser', () => {
  const wrong = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/gone' } });
  expect(() => browserLaunch(wrong)).toThrow('/opt/gone');
});

test('Playwright’s own browser comes before the system’s', () => {
  expect(browserLaunch(machine(['/usr/bin/chromium', PLAYWRIGHTS_OWN])).executablePath).toBe(PLAYWRIGHTS_OWN);
});

test.each<[NodeJS.Platform, string]>([
  ['linux', '/usr/bin/chromium'],
  ['linux', '/usr/bin/chromium-browser'],
  ['linux', '/usr/bin/google-chrome-stable'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', '/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
])('on %s the browser at %s is found', (platform, path) => {
  const env = { HOME: '/Users/reader', PROGRAMFILES: 'C:\\Program Files' };
  expect(browserLaunch(machine([path], { platform, env })).executablePath).toBe(path);
});

test('where there is no browser the error says what to install', () => {
  expect(() => browserLaunch(machine([]))).toThrow(/npx playwright install chromium.*CHROME_PATH/);
});

test('the sandbox is left off only for root and in CI, and only on Linux', () => {
  const sandboxed = (more: Partial<Machine>): boolean => {
    const launch = browserLaunch(machine([PLAYWRIGHTS_OWN], more));
    return launch.args?.includes('--no-sandbox') === false;
  };
  expect(sandboxed({})).toBe(true);
  expect(sandboxed({ root: true })).toBe(false);
  expect(sandboxed({ env: { CI: 'true' } })).toBe(false);
  expect(sandboxed({ platform: 'darwin', root: true })).toBe(true);
});
