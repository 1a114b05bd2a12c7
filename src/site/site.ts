import records from 'virtual:map-data';
import { PART_OF_LINK_IGNORED } from '#words/reading-column.ts';
import { keepAddress, readAddress } from '../client/address.ts';
import { openAtlas } from '../client/atlas.ts';
import { element } from '../client/element.ts';
import { openEvidenceLinks } from '../client/evidence-links.ts';
import { openEvidencePages } from '../client/evidence-pages.ts';
import { openIndexedQuotations } from '../client/indexed-quotations.ts';
import { prefetchOnIntent } from '../client/prefetching.ts';
import { openReadingColumn } from '../client/reading-column.tsx';
import { createStore } from '../client/store.ts';
import { applyTheme } from '../client/theme.ts';
import { decodeHash } from '../core/view/hash.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import { articlePageOf } from './article-links.ts';
import { openClaimSwitch } from './claim-switch.ts';
import { openPageMap } from './page-map.ts';
import { openRarelyNeeded } from './rarely-needed.ts';
import { openSidePanel } from './side-panel.tsx';

const article = articlePageOf(location.hash, records);
if (article) location.replace(article);

const quotations = openIndexedQuotations(records.release.id, renew);
const atlas = openAtlas(records, quotations.of);
const address = readAddress(atlas.known);
const store = createStore(address.view);
const pages = openEvidencePages(atlas);

// One picture serves every width once scripts fit it.
element('poster-narrow').remove();
notice(address.ignored);
applyTheme(store.view.theme);
store.subscribe((view, before) => view.theme !== before.theme && applyTheme(view.theme));
keepAddress(store, atlas.known, notice);
openClaimSwitch(store, atlas);
const drawPanel = openSidePanel(store, atlas, quotations);
// The map controller first: Escape closes its card before it closes the evidence.
openPageMap(store, atlas);
openReadingColumn(store, atlas, pages);
prefetchOnIntent(store, atlas, pages);
openEvidenceLinks(store, atlas);
openRarelyNeeded(store, atlas);
search(store.view);
store.subscribe((view, before) => view.filter.words !== before.filter.words && search(view));

/** Links inside the page pick without losing the camera; those to a section only scroll. */
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[href^="#"],[data-opens]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const href = link.getAttribute('href') ?? '';
  if (link.dataset['opens']) {
    event.preventDefault();
    void import('./open-at-claim.ts').then(({ openAtClaim }) => openAtClaim(link, store));
  } else if (href === '#map') {
    event.preventDefault();
    store.set({ ...DEFAULT_VIEW, theme: store.view.theme, names: store.view.names });
  } else if (/^#(route|place)=/.test(href)) {
    event.preventDefault();
    store.set({ ...store.view, focus: decodeHash(href, atlas.known).view.focus });
  } else if (href === '#routes') {
    // The list may be behind the evidence: it comes out before the browser goes to it and gives it the keys.
    store.set({ ...store.view, focus: DEFAULT_VIEW.focus });
  } else if (element('routes').querySelector(href)) {
    // The section may be behind the evidence, or in a list that is not open.
    store.set({ ...store.view, focus: DEFAULT_VIEW.focus, panel: 'list' });
  }
});

function search({ filter }: View): void {
  if (filter.words !== '') quotations.need();
}

/** The quotations have come, or will not: what the words of a filter let pass is another. */
function renew(): void {
  if (quotations.state !== 'there') {
    drawPanel();
    return;
  }
  atlas.renew(() => {
    if (store.view.filter.words === '') drawPanel();
    else store.set({ ...store.view, filter: { ...store.view.filter } });
  });
}

function notice(ignored: readonly string[]): void {
  const box = element('notice');
  box.hidden = ignored.length === 0;
  box.textContent = ignored.length === 0 ? '' : [PART_OF_LINK_IGNORED, ...ignored].join(' ');
}
