import { render } from 'preact';
import '../ui/map-settings.css';
import '../ui/time-strip.css';
import type { Atlas } from '../client/atlas.ts';
import type { Store } from '../client/store.ts';
import type { View } from '../core/view/view.ts';
import { MapSettings } from '../ui/map-settings.tsx';
import { TimeStrip } from '../ui/time-strip.tsx';

/** What stands behind “Options”: of which times the claims are that are shown, and how the map is drawn. */
export function openMapOptions(store: Store, atlas: Atlas, place: HTMLElement): void {
  const details = place.parentElement as HTMLDetailsElement;
  const change = (part: Partial<View>) => store.set({ ...store.view, ...part });
  const draw = () => {
    const { view } = store;
    render(
      <>
        <TimeStrip
          whole={atlas.whole}
          shown={atlas.shown(view.filter)}
          filter={view.filter}
          onMonths={(months) => change({ filter: { ...store.view.filter, ...months } })}
        />
        <MapSettings settings={view} onSettings={change} />
      </>,
      place,
    );
  };
  draw();
  // While it is closed nobody sees how it stands.
  store.subscribe((view, before) => view !== before && details.open && draw());
  details.addEventListener('toggle', () => details.open && draw());
}
