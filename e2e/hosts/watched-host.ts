import { type BrowserContext, test as base, expect } from '@playwright/test';
import { ATLAS_ADDRESS, HOSTS_ADDRESS } from '../addresses.ts';
import { watch } from '../watched.ts';

/**
 * Playwright's test for pages that hold an embed. It fails if anything was complained of, fetched from any other origin
 * than the atlas's and the host's, stored, or looked for in a storage.
 */
export const test = base.extend<{ readonly tolerated: RegExp | null }>({
  // What the browser itself complains of in such a host, whatever is embedded.
  tolerated: [null, { option: true }],
  context: async ({ context, tolerated }, use) => {
    const complaints = await watchHosts(context);
    await use(context);
    const remaining = complaints.filter((each) => tolerated?.test(each) !== true);
    expect(remaining, 'errors, violations, storage touched, requests to another origin').toEqual([]);
    expect(await context.cookies(), 'cookies').toEqual([]);
  },
});

/** What goes wrong in hosts and in the frames in them from now on; the list grows. */
async function watchHosts(context: BrowserContext): Promise<string[]> {
  await context.addInitScript(complainOfStorage);
  return watch(context, ATLAS_ADDRESS, HOSTS_ADDRESS);
}

/** Runs in every frame before its own scripts: to touch a storage, or to violate a policy, is an error from now on. */
function complainOfStorage(): void {
  const guard = (owner: object, name: string): void => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found) return;
    const complain = (): void => console.error(`touched: ${name}`, location.href);
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        complain();
        return found.get ? found.get.call(this) : found.value;
      },
      set(value) {
        complain();
        found.set?.call(this, value);
      },
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) guard(globalThis, name);
  guard(Document.prototype, 'cookie');
  guard(Navigator.prototype, 'serviceWorker');
  guard(Navigator.prototype, 'storage');
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`violation: ${effectiveDirective} ${blockedURI}`, location.href),
  );
}
