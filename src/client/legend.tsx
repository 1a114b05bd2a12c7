import { render } from 'preact';
import type { Legend } from '../core/scene/legend.ts';
import { MapLegend } from '../ui/map-legend.tsx';
import { element } from './element.ts';
import type { Store } from './store.ts';

/** The key of the map: made anew of what is on it, and the place where its drawing is set. */
export function openKey(store: Store): (legend: Legend) => void {
  const key = element('key');
  return (legend) =>
    render(
      <MapLegend
        legend={legend}
        settings={store.view}
        onSettings={(change) => store.set({ ...store.view, ...change })}
      />,
      key,
    );
}
