import { render } from 'preact';
import type { Legend } from '../core/scene/legend.ts';
import { BREAKPOINTS } from '../ui/breakpoints.ts';
import { MapLegend } from '../ui/map-legend.tsx';
import { element } from './element.ts';
import type { Store } from './store.ts';

/** The legend of the map: made anew of what is on it. */
export function openLegend(store: Store): (legend: Legend) => void {
  const place = element('key');
  const isUnderMap = matchMedia(`(min-width: ${BREAKPOINTS.wide}px)`);
  let told = store.view.filter;
  // What a filter leaves is told in fewer lines. The map above would grow by them, and with it all on it would move.
  const hold = () => {
    if (isUnderMap.matches) place.style.minHeight = `${place.getBoundingClientRect().height}px`;
  };
  const release = () => {
    place.style.minHeight = '';
  };
  addEventListener('resize', release);
  store.subscribe((view, before) => view.panel !== before.panel && release());
  return (legend) => {
    if (store.view.filter !== told) hold();
    told = store.view.filter;
    render(<MapLegend legend={legend} widthRule={store.view.widthRule} />, place);
  };
}
