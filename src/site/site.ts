import mapData from 'virtual:map-data';
import { PART_OF_LINK_IGNORED } from '#words/reading-column.ts';
import { keepAddress, readAddress } from '../client/address.ts';
import { openAtlas } from '../client/atlas.ts';
import { element } from '../client/element.ts';
import { openEvidenceLinks } from '../client/evidence-links.ts';
import { openReadingColumn } from '../client/reading-column.ts';
import { createStore } from '../client/store.ts';
import { applyTheme } from '../client/theme.ts';
import { decodeHash } from '../core/view/hash.ts';
import { DEFAULT_VIEW } from '../core/view/view.ts';
import { openPageMap } from './page-map.ts';
import { openSidePanel } from './side-panel.tsx';
import { openTakeAlong } from './take-along.tsx';

const atlas = openAtlas(mapData);
const address = readAddress(atlas.known);
const store = createStore(address.view);

notice(address.ignored);
applyTheme(store.view.theme);
store.subscribe((view, before) => view.theme !== before.theme && applyTheme(view.theme));
keepAddress(store, atlas.known, notice);
openSidePanel(store, atlas);
// The stage first: Escape closes its card before it closes the evidence.
openPageMap(store, atlas);
openReadingColumn(store, atlas);
openEvidenceLinks(store, atlas);
openTakeAlong(store, atlas);

/** Links inside the page pick without losing the camera; those to a section only scroll. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const href = link.getAttribute('href') ?? '';
  if (href === '#map') {
    event.preventDefault();
    store.set({ ...DEFAULT_VIEW, theme: store.view.theme, names: store.view.names });
  } else if (/^#(route|place)=/.test(href)) {
    event.preventDefault();
    store.set({ ...store.view, focus: decodeHash(href, atlas.known).view.focus });
  } else if (element('routes').querySelector(href)) {
    // The section may be behind the evidence, or in a list that is not open.
    store.set({ ...store.view, focus: DEFAULT_VIEW.focus, panel: 'list' });
  }
});

function notice(ignored: readonly string[]): void {
  const box = element('notice');
  box.hidden = ignored.length === 0;
  box.textContent = ignored.length === 0 ? '' : [PART_OF_LINK_IGNORED, ...ignored].join(' ');
}
