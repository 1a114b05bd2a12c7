import { render } from 'preact';
import { routesOfAll, routesOfPlace } from '#words/embed-gestures.ts';
import type { Atlas } from '../client/atlas.ts';
import type { Store } from '../client/store.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { touches } from '../core/scene/emphasis.ts';
import { RouteListbox } from '../ui/route-listbox.tsx';

/** The list of the drawer as one stop for Tab, in place of its links: of what the filter lets pass, or of one place. */
export function openEmbedList(store: Store, atlas: Atlas, held: ReadonlySet<string>): void {
  const links = document.querySelector('#routes .route-list');
  if (!links) return;
  const holder = document.createElement('div');
  const hadFocus = links.contains(document.activeElement);
  links.replaceWith(holder);
  const title = document.querySelector('#routes h2');
  const all = title?.textContent ?? '';
  const draw = () => {
    const { view, pointed } = store;
    const lookup = listed(store, atlas, held);
    const words = titleWords(lookup.mapData.routes.length, held.size, store, atlas) ?? all;
    if (title && title.textContent !== words) title.textContent = words;
    render(
      <RouteListbox
        lookup={lookup}
        rule={view.widthRule}
        active={pointed}
        // An embed holds routes, and leads to no page of a country.
        mostRoutes={Number.POSITIVE_INFINITY}
        selected={view.focus}
        // The drawer lies over the map: a card beside the line would be under it.
        onActive={(id) => store.point(id)}
        onOpen={(focus) => store.set({ ...store.view, focus })}
      />,
      holder,
    );
  };
  draw();
  store.subscribe(draw);
  const isOpen = document.documentElement.dataset['drawer'] === 'open';
  if (hadFocus || (isOpen && document.activeElement?.id === 'routes')) {
    holder.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true });
  }
}

/** "2 routes: Libya", "5 of 24 routes"; null where all of them are listed. */
function titleWords(listed: number, all: number, { view: { focus } }: Store, atlas: Atlas): string | null {
  if (focus.kind === 'place') return routesOfPlace({ routes: listed, place: atlas.whole.place(focus.id).names.en });
  return listed === all ? null : routesOfAll({ routes: listed, all });
}

function listed({ view: { filter, focus } }: Store, atlas: Atlas, held: ReadonlySet<string>): Lookup {
  const shown = atlas.shown(filter);
  const routes = shown.mapData.routes.filter(
    (route) => held.has(route.id) && (focus.kind !== 'place' || touches(route, focus.id)),
  );
  return { ...shown, mapData: { ...shown.mapData, routes } };
}
