import { useRef } from 'preact/hooks';
import { NO_CLAIM_PASSES, ROUTES } from '#words/route-list.ts';
import type { RouteId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { WidthRule } from '../core/scene/weight.ts';
import type { Focus } from '../core/view/view.ts';
import { claimsIn, RowWords } from './route-list.tsx';
import { type RouteRow, routeGroups } from './route-rows.ts';

interface Props {
  readonly lookup: Lookup;
  readonly rule: WidthRule;
  /** Of more routes than this those of a country share a row; as many as for the page's own list, if left out. */
  readonly mostRoutes?: number;
  /** The option that the arrow keys are on, or the arc that the pointer is over. */
  readonly active: RouteId | null;
  readonly selected: Focus;
  readonly onActive: (route: RouteId | null, by: 'keys' | 'pointer') => void;
  readonly onOpen: (picked: Focus) => void;
}

/** Letters typed within this time of each other make one word to jump to. */
const TYPING_MS = 700;

/** The list as one stop for Tab: the arrow keys walk the routes and light their arcs, Enter opens the evidence. */
export function RouteListbox({ lookup, rule, mostRoutes, active, selected, onActive, onOpen }: Props) {
  const typed = useRef({ word: '', at: 0 });
  const groups = routeGroups(lookup, rule, mostRoutes);
  const rows = groups.flatMap((group) => group.rows);
  const activeRow = rows.find((row) => row.routes.some(({ id }) => id === active)) ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    const at = activeRow ? rows.indexOf(activeRow) : -1;
    const next = stepFor(event.key, at, rows.length) ?? found(event, at);
    if (next !== null) {
      event.preventDefault();
      const lead = rows[next]?.lead;
      onActive(lead?.id ?? null, 'keys');
      if (lead) document.getElementById(optionId(lead.id))?.scrollIntoView({ block: 'nearest' });
    } else if ((event.key === 'Enter' || event.key === ' ') && activeRow) {
      event.preventDefault();
      onOpen(focusOf(activeRow));
    }
  };
  /** Type-ahead: the next row, after the present one, whose words begin with what was typed. */
  const found = (event: KeyboardEvent, at: number): number | null => {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return null;
    const now = event.timeStamp;
    typed.current = { word: (now - typed.current.at < TYPING_MS ? typed.current.word : '') + event.key, at: now };
    const word = typed.current.word.toLowerCase();
    const from = word.length === 1 ? at + 1 : Math.max(0, at);
    const order = rows.map((_, index) => (from + index) % rows.length);
    return order.find((index) => startsWith(rows[index], word, lookup)) ?? null;
  };

  // A listbox without an option would be none.
  if (rows.length === 0) return <p class="none">{NO_CLAIM_PASSES}</p>;
  return (
    <div
      class="route-list"
      id="route-listbox"
      role="listbox"
      tabIndex={0}
      aria-label={ROUTES}
      aria-activedescendant={activeRow ? optionId(activeRow.lead.id) : undefined}
      onKeyDown={onKeyDown}
      onBlur={() => onActive(null, 'keys')}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, not a fieldset of controls
        <div key={group.id} role="group" aria-label={group.title} id={group.id}>
          <p class="group-title" aria-hidden="true">
            {group.title} <span class="count">{claimsIn(group, lookup)}</span>
          </p>
          {group.rows.map((row) => (
            // A pointer that rests while the keys scroll the list enters and leaves options, but does not move.
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox holds the focus and names its active option
            <div
              key={row.lead.id}
              id={optionId(row.lead.id)}
              class={`route-row${row === activeRow ? ' is-active' : ''}`}
              role="option"
              aria-selected={isPicked(row, selected)}
              data-route={row.lead.id}
              onPointerMove={() => onActive(row.lead.id, 'pointer')}
              onPointerLeave={() => row === activeRow && onActive(null, 'pointer')}
              onClick={() => onOpen(focusOf(row))}
              onKeyDown={undefined}
            >
              <RowWords row={row} lookup={lookup} rule={rule} />
            </div>
          ))}
        </div>
      ))}
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

/** What a row leads to: its route, or the place that it stands for. */
function focusOf({ lead, country }: RouteRow): Focus {
  return country === null ? { kind: 'route', id: lead.id } : { kind: 'place', id: country };
}

function isPicked({ lead, country }: RouteRow, picked: Focus): boolean {
  return country === null
    ? picked.kind === 'route' && picked.id === lead.id
    : picked.kind === 'place' && picked.id === country;
}

function startsWith(row: RouteRow | undefined, word: string, lookup: Lookup): boolean {
  if (!row) return false;
  const { lead, country } = row;
  const ends = country === null ? [...lead.destinations, lead.origin] : [country];
  return ends.some((id) => lookup.place(id).names.en.toLowerCase().startsWith(word));
}
