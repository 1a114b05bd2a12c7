import { decodeHash, encodeView } from '../core/view/hash.ts';
import type { Known } from '../core/view/hash-fields.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import type { Store } from './store.ts';

export interface Address {
  readonly view: View;
  readonly ignored: readonly string[];
}

/**
 * What the address bar asks for. A link to a section of the page ("#sources") asks for no view: what is `shown` stays, and
 * only what lies over the page is closed.
 */
export function readAddress(known: Known, shown = DEFAULT_VIEW): Address {
  const { hash } = location;
  return isSection(hash) ? { view: { ...shown, focus: DEFAULT_VIEW.focus }, ignored: [] } : decodeHash(hash, known);
}

/** Keeps address and view the same: a new pick can be gone back from, anything else only replaces the
 * address. */
export function keepAddress(store: Store, known: Known, onIgnored: (ignored: readonly string[]) => void): void {
  let reading = false;
  store.subscribe((view, before) => {
    // An address that was gone back to stays as it is, or there would be no way forward from it; and pointing at
    // something asks for no other.
    if (reading || view === before) return;
    const hash = encodeView(view);
    if (isSection(location.hash) && hash === '') return;
    if (hash === location.hash.slice(1)) return;
    const address = hash === '' ? location.pathname + location.search : `#${hash}`;
    if (view.focus === before.focus && view.panel === before.panel) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  });
  addEventListener('popstate', () => {
    const { view, ignored } = readAddress(known, store.view);
    onIgnored(ignored);
    reading = true;
    store.set(view);
    reading = false;
  });
}

function isSection(hash: string): boolean {
  return /^#[\w-]+$/.test(hash) && document.getElementById(hash.slice(1)) !== null;
}
