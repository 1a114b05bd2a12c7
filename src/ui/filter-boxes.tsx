import { useMemo, useRef } from 'preact/hooks';
import { CLEAR_ALL } from '#words/controls.ts';
import { HOW_FIELDS_NARROW, REPORTS } from '#words/filter.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { type Filter, type FindsWords, isOpen, NO_FILTER } from '../core/view/filter.ts';
import { FilterChoices } from './filter-choices.tsx';
import { fieldsOf, switchesOf, toggled } from './filter-panel-fields.ts';
import { MonthFields } from './filter-panel-months.tsx';

interface Props {
  readonly whole: Lookup;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** As the page narrows with it, so that numbers and page agree. */
  readonly finds: FindsWords;
}

/** Every value that the claims can be narrowed by, with how many claims have it. */
export function FilterBoxes({ whole, filter, onFilter, finds }: Props) {
  const listener = useRef(onFilter);
  listener.current = onFilter;
  // The panel around it is drawn anew whenever the pointer moves on; the numbers hang on the filter alone.
  return useMemo(
    () => <Fields whole={whole} filter={filter} onFilter={(next) => listener.current(next)} finds={finds} />,
    [whole, filter, finds],
  );
}

function Fields({ whole, filter, onFilter, finds }: Props) {
  return (
    <>
      <MonthFields whole={whole} filter={filter} onFilter={onFilter} finds={finds} />
      <div class="filter-columns">
        <FilterChoices
          legend={REPORTS}
          choices={switchesOf(whole, filter, finds)}
          onToggle={({ value, isOn }) => onFilter({ ...filter, [value]: !isOn })}
        />
        {fieldsOf(whole, filter, finds)
          // They have their switch above the map.
          .filter(({ name }) => name !== 'groups')
          .map(({ name, legend, choices }) => (
            <FilterChoices
              key={name}
              legend={legend}
              choices={choices}
              onToggle={({ value }) => onFilter(toggled(filter, name, value))}
            />
          ))}
      </div>
      <p class="filter-foot">
        <span>{HOW_FIELDS_NARROW}</span>{' '}
        {!isOpen(filter) && (
          <button type="button" class="plain-button" onClick={() => onFilter(NO_FILTER)}>
            {CLEAR_ALL}
          </button>
        )}
      </p>
    </>
  );
}
