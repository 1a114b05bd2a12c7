import { PANEL_WORDS, QUOTATIONS_SEARCHED, SHOW_ROUTES_AS, WHO_GOES_WHERE } from '#words/side-panel.ts';
import type { RouteId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { FindsWords } from '../core/view/filter.ts';
import { type Focus, PANELS, type View } from '../core/view/view.ts';
import { FilterPanel } from './filter-panel.tsx';
import type * as OnDemand from './on-demand.ts';
import { RouteList } from './route-list.tsx';
import { RouteListbox } from './route-listbox.tsx';
import { SearchField } from './search-field.tsx';
import { ShowingLine } from './showing-line.tsx';

interface Props {
  readonly whole: Lookup;
  readonly shown: Lookup;
  readonly view: View;
  readonly finds: FindsWords;
  readonly active: RouteId | null;
  /** Null at build: the list is then made of links, and what only scripts can do waits. */
  readonly act: Act | null;
  /** Whether the words of quotations can be searched yet; said while something is searched for. */
  readonly quotations?: keyof typeof QUOTATIONS_SEARCHED;
  /** Null until it is asked for and loaded; then that, or a sentence for the reader on why it is not there. */
  readonly onDemand: typeof OnDemand | string | null;
}

export interface Act {
  readonly change: (change: Partial<View>) => void;
  readonly point: (route: RouteId | null, by: 'keys' | 'pointer') => void;
  readonly open: (picked: Focus) => void;
  /** What is loaded on demand is about to be shown. */
  readonly need: () => void;
}

/** Everything beside the map until a route is picked: what to look for, what is shown, and the routes themselves. */
export function SidePanel({ whole, shown, view, finds, active, act, onDemand, quotations = 'there' }: Props) {
  const change = act?.change ?? (() => {});
  const { filter } = view;
  const loaded = typeof onDemand === 'object' ? onDemand : null;
  const failed = typeof onDemand === 'string' && <p class="none">{onDemand}</p>;
  const onFilter = (next: View['filter']) => change({ filter: next });
  return (
    <>
      <h2 id="routes-title">{WHO_GOES_WHERE}</h2>
      <div class="tools">
        <div class="find">
          <SearchField words={filter.words} onWords={(words) => onFilter({ ...filter, words })} />
          <FilterPanel filter={filter} {...(act && { onNeed: act.need })}>
            {loaded && <loaded.FilterBoxes whole={whole} filter={filter} finds={finds} onFilter={onFilter} />}
            {failed}
          </FilterPanel>
        </div>
        <ShowingLine whole={whole} shown={shown} filter={filter} finds={finds} onFilter={onFilter} />
        {loaded && shown.mapData.claims.length === 0 && (
          <loaded.WiderFilter mapData={whole.mapData} filter={filter} finds={finds} onFilter={onFilter} />
        )}
        {filter.words !== '' && QUOTATIONS_SEARCHED[quotations] && (
          <p class="quotations-searched" role="status">
            {QUOTATIONS_SEARCHED[quotations]}
          </p>
        )}
        <fieldset class="panels">
          <legend class="unseen">{SHOW_ROUTES_AS}</legend>
          {PANELS.map((panel) => (
            <label key={panel}>
              <input
                type="radio"
                name="panel"
                value={panel}
                checked={view.panel === panel}
                onChange={() => change({ panel })}
              />
              <span>{PANEL_WORDS[panel]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {act === null && <RouteList lookup={shown} rule={view.widthRule} />}
      {act && view.panel === 'list' && (
        <RouteListbox
          lookup={shown}
          rule={view.widthRule}
          active={active}
          selected={view.focus}
          onActive={act.point}
          onOpen={act.open}
        />
      )}
      {act && view.panel !== 'list' && failed}
      {act && loaded && view.panel === 'table' && (
        <loaded.ClaimTable lookup={shown} sort={view.sort} onSort={(sort) => change({ sort })} />
      )}
      {act && loaded && view.panel === 'matrix' && <loaded.RouteMatrix lookup={shown} widthRule={view.widthRule} />}
    </>
  );
}
