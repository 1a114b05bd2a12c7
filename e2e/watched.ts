import { type BrowserContext, test as base, expect } from '@playwright/test';

/** Playwright's test, which in addition fails if anything was complained of or fetched from elsewhere meanwhile. */
export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    const complaints = watch(context, baseURL ?? '');
    await use(context);
    expect(complaints, 'errors, warnings, and requests to another origin').toEqual([]);
  },
});

/** What goes wrong in any page of a context from now on; the list grows. Nothing may come from another origin than these. */
export function watch(context: BrowserContext, ...addresses: readonly string[]): string[] {
  const complaints: string[] = [];
  const home = addresses.map((address) => new URL(address).origin);
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`not caught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!home.includes(origin) && !['data:', 'blob:'].includes(protocol)) complaints.push(`request: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer ${response.status()}: ${response.url()}`);
  });
  return complaints;
}
