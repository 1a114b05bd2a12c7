import { render } from 'preact';
import { PANEL_NOT_LOADED } from '#words/side-panel.ts';
import type { Atlas } from '../client/atlas.ts';
import { element } from '../client/element.ts';
import type { IndexedQuotations } from '../client/indexed-quotations.ts';
import type { Store } from '../client/store.ts';
import { showingWords } from '../ui/showing-line.tsx';
import { type Act, SidePanel } from '../ui/side-panel.tsx';

/** Between a change of the filter and its being said: who types is not interrupted. */
const SAY_AFTER_MS = 500;

/** Search, filter, dates and the list, table or matrix of what they let pass. Returns how to draw them anew. */
export function openSidePanel(store: Store, atlas: Atlas, quotations: IndexedQuotations): () => void {
  const panel = element('routes');
  const announcer = element('announcer');
  const page = document.documentElement;
  let saying: ReturnType<typeof setTimeout> | undefined;
  /** What is shown hangs on quotations that are still to come: it is said when they are there, and not twice. */
  let isUnsaid = false;
  let onDemand: typeof import('../ui/on-demand.ts') | string | null = null;
  let asked = false;
  const need = async () => {
    if (asked) return;
    asked = true;
    onDemand = await import('../ui/on-demand.ts').catch(() => PANEL_NOT_LOADED);
    draw();
  };
  const act: Act = {
    change: (change) => store.set({ ...store.view, ...change }),
    point: store.point,
    open: (focus) => store.set({ ...store.view, focus }),
    need: () => void need(),
  };
  const draw = () => {
    const { view } = store;
    page.dataset['panel'] = view.panel;
    const shown = atlas.shown(view.filter);
    // Where nothing is shown, a part of the filter is offered to be left out.
    if (view.panel !== 'list' || shown.mapData.claims.length === 0) void need();
    render(
      <SidePanel
        whole={atlas.whole}
        shown={shown}
        view={view}
        finds={atlas.finds}
        active={store.pointed}
        act={act}
        onDemand={onDemand}
        quotations={quotations.state}
      />,
      panel,
    );
  };
  const say = () => {
    clearTimeout(saying);
    saying = setTimeout(() => {
      const { filter } = store.view;
      isUnsaid = filter.words !== '' && quotations.state === 'coming';
      if (!isUnsaid) announcer.textContent = showingWords(atlas.whole, atlas.shown(filter), filter, atlas.finds);
    }, SAY_AFTER_MS);
  };
  // Where the first view shows no list, that of the page would stay.
  panel.querySelector('.route-list')?.remove();
  draw();
  // Who goes to the field is about to search.
  panel.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    quotations.need();
    if (quotations.state !== 'there') atlas.read();
  });
  store.subscribe((view, before) => {
    draw();
    if (view.panel !== before.panel) keepTabInSight(panel);
    if (view.filter === before.filter) return;
    say();
  });
  return () => {
    draw();
    if (isUnsaid) say();
  };
}

/** A table is wider than a list, so that the fields of an open filter need fewer lines: tabs move from under the keys. */
function keepTabInSight(panel: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement?.matches('.panels input') && panel.contains(activeElement)) {
    activeElement.scrollIntoView({ block: 'nearest' });
  }
}
