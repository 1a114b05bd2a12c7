import { useRef } from 'preact/hooks';
import { NO_CLAIM_PASSES, ROUTES } from '#words/route-list.ts';
import type { RouteId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import type { WidthRule } from '../core/scene/weight.ts';
import { claimsIn, RouteRow, routeGroups } from './route-list.tsx';

interface Props {
  readonly lookup: Lookup;
  readonly rule: WidthRule;
  /** The option that the arrow keys are on, or the arc that the pointer is over. */
  readonly active: RouteId | null;
  readonly selected: RouteId | null;
  readonly onActive: (route: RouteId | null, by: 'keys' | 'pointer') => void;
  readonly onOpen: (route: RouteId) => void;
}

/** Letters typed within this time of each other make one word to jump to. */
const TYPING_MS = 700;

/** The list as one stop for Tab: the arrow keys walk the routes and light their arcs, Enter opens the evidence. */
export function RouteListbox({ lookup, rule, active, selected, onActive, onOpen }: Props) {
  const typed = useRef({ word: '', at: 0 });
  const groups = routeGroups(lookup, rule);
  const routes = groups.flatMap((group) => group.routes);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = routes.findIndex((route) => route.id === active);
    const next = stepFor(event.key, at, routes.length) ?? found(event, at);
    if (next !== null) {
      event.preventDefault();
      const route = routes[next];
      onActive(route?.id ?? null, 'keys');
      if (route) document.getElementById(optionId(route.id))?.scrollIntoView({ block: 'nearest' });
    } else if ((event.key === 'Enter' || event.key === ' ') && active) {
      event.preventDefault();
      onOpen(active);
    }
  };
  /** Type-ahead: the next route, after the present one, whose words begin with what was typed. */
  const found = (event: KeyboardEvent, at: number): number | null => {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return null;
    const now = event.timeStamp;
    typed.current = { word: (now - typed.current.at < TYPING_MS ? typed.current.word : '') + event.key, at: now };
    const word = typed.current.word.toLowerCase();
    const from = word.length === 1 ? at + 1 : Math.max(0, at);
    const order = routes.map((_, index) => (from + index) % routes.length);
    return order.find((index) => startsWith(routes[index], word, lookup)) ?? null;
  };

  return (
    <div
      class="route-list"
      id="route-listbox"
      role="listbox"
      tabIndex={0}
      aria-label={ROUTES}
      aria-activedescendant={active && routes.some((route) => route.id === active) ? optionId(active) : undefined}
      onKeyDown={onKeyDown}
      onBlur={() => onActive(null, 'keys')}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, not a fieldset of controls
        <div key={group.id} role="group" aria-label={group.title} id={group.id}>
          <p class="group-title" aria-hidden="true">
            {group.title} <span class="count">{claimsIn(group)}</span>
          </p>
          {group.routes.map((route) => (
            // A pointer that rests while the keys scroll the list enters and leaves options, but does not move.
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox holds the focus and names its active option
            <div
              key={route.id}
              id={optionId(route.id)}
              class={`route-row${route.id === active ? ' is-active' : ''}`}
              role="option"
              aria-selected={route.id === selected}
              data-route={route.id}
              onPointerMove={() => onActive(route.id, 'pointer')}
              onPointerLeave={() => route.id === active && onActive(null, 'pointer')}
              onClick={() => onOpen(route.id)}
              onKeyDown={undefined}
            >
              <RouteRow route={route} lookup={lookup} rule={rule} />
            </div>
          ))}
        </div>
      ))}
      {routes.length === 0 && <p class="none">{NO_CLAIM_PASSES}</p>}
    </div>
  );
}

export function optionId(route: RouteId): string {
  return `option-${route}`;
}

function stepFor(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(length - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

function startsWith(route: Route | undefined, word: string, lookup: Lookup): boolean {
  const ends = route ? [...route.destinations, route.origin] : [];
  return ends.some((id) => lookup.place(id).names.en.toLowerCase().startsWith(word));
}
