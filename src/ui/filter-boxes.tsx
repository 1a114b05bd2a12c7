import { CLEAR_ALL } from '#words/controls.ts';
import { claimsLeft, HOW_FIELDS_NARROW, REPORTS } from '#words/filter.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { type Filter, type FindsWords, isOpen, NO_FILTER } from '../core/view/filter.ts';
import { type Choice, fieldsOf, switchesOf, toggled } from './filter-panel-fields.ts';
import { MonthFields } from './filter-panel-months.tsx';
import { Said, unseen } from './said.tsx';

interface Props {
  readonly whole: Lookup;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** As the page narrows with it, so that numbers and page agree. */
  readonly finds: FindsWords;
}

/** Every value that the claims can be narrowed by, with how many claims have it. */
export function FilterBoxes({ whole, filter, onFilter, finds }: Props) {
  return (
    <>
      <MonthFields whole={whole} filter={filter} onFilter={onFilter} finds={finds} />
      <div class="filter-columns">
        <fieldset>
          <legend>{REPORTS}</legend>
          {switchesOf(whole, filter, finds).map((choice) => (
            <Box
              key={choice.value}
              choice={choice}
              onToggle={() => onFilter({ ...filter, [choice.value]: !choice.isOn })}
            />
          ))}
        </fieldset>
        {fieldsOf(whole, filter, finds).map(({ name, legend, choices }) => (
          <fieldset key={name}>
            <legend>{legend}</legend>
            {choices.map((choice) => (
              <Box key={choice.value} choice={choice} onToggle={() => onFilter(toggled(filter, name, choice.value))} />
            ))}
          </fieldset>
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

function Box({ choice, onToggle }: { readonly choice: Choice; readonly onToggle: () => void }) {
  const { label, depth, isOn, claims, left } = choice;
  const isNone = left === 0;
  return (
    <label class={`filter-box depth-${Math.min(depth, 3)}${isNone ? ' is-none' : ''}`}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span class="filter-label">{label}</span>{' '}
      <span class="filter-count">
        <Said pieces={claimsLeft({ left, claims })} as={{ numbers: (text) => text, unseen }} />
      </span>
    </label>
  );
}
