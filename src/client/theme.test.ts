import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { THEMES } from '../core/view/view.ts';

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each([
  [[], 'light'],
  [['(prefers-color-scheme: dark)'], 'dark'],
  [['(prefers-contrast: more)'], 'contrast'],
  [['(prefers-color-scheme: dark)', '(prefers-contrast: more)'], 'contrast'],
] as const)('on a device of which %j holds, colours left to it are %s', async (holding, expected) => {
  const { themeOf } = await themeOn(holding);
  expect(themeOf('auto')).toBe(expected);
});

test('the reader’s choice comes before the device’s', async () => {
  const { themeOf } = await themeOn(['(prefers-color-scheme: dark)', '(prefers-contrast: more)']);
  for (const choice of THEMES) if (choice !== 'auto') expect(themeOf(choice)).toBe(choice);
});

test('a choice is written on the page for the style sheets, and taken off when it is left to the device', async () => {
  const { applyTheme, page } = await themeOn([]);
  applyTheme('contrast');
  expect(page).toEqual({ theme: 'contrast' });
  applyTheme('light');
  expect(page).toEqual({ theme: 'light' });
  applyTheme('auto');
  expect(page).toEqual({});
});

test('whoever listens hears when the device changes either of its wishes', async () => {
  const { onDeviceTheme, change } = await themeOn([]);
  const listener = vi.fn();
  onDeviceTheme(listener);
  change('(prefers-color-scheme: dark)');
  expect(listener).toHaveBeenCalledTimes(1);
  change('(prefers-contrast: more)');
  expect(listener).toHaveBeenCalledTimes(2);
});

/** The module as a browser would load it whose device holds to these queries. */
async function themeOn(holding: readonly string[]) {
  const listeners = new Map<string, () => void>();
  const page: Record<string, string> = {};
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: holding.includes(query),
    addEventListener: (_kind: string, listener: () => void) => listeners.set(query, listener),
  }));
  vi.stubGlobal('document', { documentElement: { dataset: page } });
  return { ...(await import('./theme.ts')), page, change: (query: string) => listeners.get(query)?.() };
}
