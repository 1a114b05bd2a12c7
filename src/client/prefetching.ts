import { decodeHash } from '../core/view/hash.ts';
import type { Atlas } from './atlas.ts';
import type { EvidencePages, Subject } from './evidence-pages.ts';
import type { Store } from './store.ts';

/** Who only passes over a line stays shorter; who means it takes longer to press. */
const REST_MS = 65;

/**
 * Reads the evidence of what the reader is likely to open: a route that the pointer or the keys rest on, wherever they
 * found it, and what a link within the page leads to. Not where data are to be saved.
 */
export function prefetchOnIntent(store: Store, atlas: Atlas, pages: EvidencePages): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const restOn = (subject: Subject | null) => {
    clearTimeout(resting);
    if (subject) resting = setTimeout(() => void pages.section(subject), REST_MS);
  };
  let pointed = store.pointed;
  store.subscribe(() => {
    if (store.pointed === pointed) return;
    pointed = store.pointed;
    restOn(pointed && { kind: 'route', id: pointed });
  });
  const onLink = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href^="#place="], a[href^="#route="]') : null;
    if (!link) return;
    const { focus } = decodeHash(link.getAttribute('href') ?? '', atlas.known).view;
    if (focus.kind !== 'all') restOn(focus);
  };
  document.addEventListener('pointerover', onLink);
  document.addEventListener('focusin', onLink);
}
