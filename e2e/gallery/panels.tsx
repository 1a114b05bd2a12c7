import '../../src/site/page.css';
import '../../src/ui/time-strip.css';
import { render } from 'preact';
import { createStore } from '../../src/client/store.ts';
import { lookupIn } from '../../src/core/model/lookup.ts';
import { type Filter, narrowed } from '../../src/core/view/filter.ts';
import { decodeHash } from '../../src/core/view/hash.ts';
import { searcherIn } from '../../src/core/view/search.ts';
import { paletteCss } from '../../src/render/svg/palette-css.ts';
import * as onDemand from '../../src/ui/on-demand.ts';
import { SidePanel } from '../../src/ui/side-panel.tsx';
import { manyReports } from '../../src/ui/test/fixture-reports.ts';
import { TimeStrip } from '../../src/ui/time-strip.tsx';

/**
 * What stands beside the map, of invented reports: `panels.html?200#panel=table` of two hundred, with a thousand claims.
 * The records are too few to be turned over, counted by month or bounded.
 */
const data = manyReports(Number(location.search.slice(1)));
const whole = lookupIn(data);
const finds = searcherIn(whole, () => '');
const known = {
  routes: new Map(data.routes.map(({ id }) => [id, id])),
  places: new Map(data.places.map(({ id }) => [id, id])),
  sectors: new Set<string>(),
  agencies: new Set<string>(),
  publishers: new Set<string>(),
};
const store = createStore(decodeHash(location.hash, known).view);
const shownBy = (filter: Filter) => {
  const some = narrowed(data, filter, finds);
  return { filter, lookup: some === data ? whole : lookupIn(some) };
};
let shown = shownBy(store.view.filter);

const draw = () => {
  const { view } = store;
  if (view.filter !== shown.filter) shown = shownBy(view.filter);
  const act = {
    change: (change: Partial<typeof view>) => store.set({ ...store.view, ...change }),
    point: store.point,
    open: () => {},
    need: () => {},
  };
  document.documentElement.dataset['panel'] = view.panel;
  document.documentElement.dataset['theme'] = view.theme;
  const [panel, strip] = ['routes', 'strip'].map((id) => document.getElementById(id));
  if (!panel || !strip) throw new Error('no panel');
  render(
    <TimeStrip
      whole={whole}
      shown={shown.lookup}
      filter={view.filter}
      onMonths={(months) => act.change({ filter: { ...store.view.filter, ...months } })}
    />,
    strip,
  );
  render(
    <SidePanel
      whole={whole}
      shown={shown.lookup}
      view={view}
      finds={finds}
      active={store.pointed}
      act={act}
      onDemand={onDemand}
    />,
    panel,
  );
};
const colours = document.createElement('style');
colours.textContent = paletteCss();
document.head.append(colours);
draw();
store.subscribe(draw);
