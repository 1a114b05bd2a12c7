import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { activeFields, type Filter } from '../core/view/filter.ts';

interface Props {
  readonly filter: Filter;
  /** The fields, or what is said in place of them. */
  readonly children: ComponentChildren;
  /** Called when the panel is about to be opened. */
  readonly onNeed?: () => void;
  /** Begins every id, so that a page may hold two panels. */
  readonly idPrefix?: string;
  readonly startsOpen?: boolean;
}

/** A button that says how many fields are in use, and under it the fields. */
export function FilterPanel({ filter, children, onNeed, idPrefix = 'filter', startsOpen = false }: Props) {
  const [open, setOpen] = useState(startsOpen);
  const active = activeFields(filter);
  const id = `${idPrefix}-fields`;
  return (
    <div class="filter-panel">
      <button
        type="button"
        class="filter-button"
        aria-expanded={open}
        aria-controls={id}
        onPointerEnter={onNeed}
        onFocus={onNeed}
        onClick={() => {
          onNeed?.();
          setOpen((was) => !was);
        }}
      >
        Filter
        {active > 0 && (
          <>
            {' '}
            <span class="filter-active">
              {active}
              <span class="unseen">{active === 1 ? ' field is in use' : ' fields are in use'}</span>
            </span>
          </>
        )}
      </button>
      <div class="filter-fields" id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
