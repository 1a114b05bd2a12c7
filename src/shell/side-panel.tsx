import { render } from 'preact';
import { showingWords } from '../ui/showing-line.tsx';
import { type Act, SidePanel } from '../ui/side-panel.tsx';
import type { Atlas } from './atlas.ts';
import { element } from './element.ts';
import type { Store } from './store.ts';

/** Between a change of the filter and its being said: who types is not interrupted. */
const SAY_AFTER_MS = 500;

/** Search, filter, dates and the list, table or matrix of what they let pass. */
export function openSidePanel(store: Store, atlas: Atlas): void {
  const panel = element('routes');
  const announcer = element('announcer');
  const page = document.documentElement;
  let saying: ReturnType<typeof setTimeout> | undefined;
  const act: Act = {
    change: (change) => store.set({ ...store.view, ...change }),
    point: (route) => store.point(route),
    open: (id) => store.set({ ...store.view, focus: { kind: 'route', id } }),
  };
  const draw = () => {
    const { view } = store;
    page.dataset['panel'] = view.panel;
    render(
      <SidePanel
        whole={atlas.whole}
        shown={atlas.shown(view.filter)}
        view={view}
        finds={atlas.finds}
        active={store.pointed}
        act={act}
      />,
      panel,
    );
  };
  draw();
  store.subscribe((view, before) => {
    draw();
    if (view.filter === before.filter) return;
    clearTimeout(saying);
    saying = setTimeout(() => {
      announcer.textContent = showingWords(atlas.whole, atlas.shown(store.view.filter));
    }, SAY_AFTER_MS);
  });
}
