import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FILTER, fieldsInUse } from '#words/side-panel.ts';
import { activeFields, type Filter } from '../core/view/filter.ts';
import { Said, unseen } from './said.tsx';

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
  const button = useRef<HTMLButtonElement>(null);
  const active = activeFields(filter);
  const id = `${idPrefix}-fields`;
  return (
    <div class="filter-panel">
      <button
        type="button"
        class="filter-button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onPointerEnter={onNeed}
        onFocus={onNeed}
        onClick={() => {
          onNeed?.();
          setOpen((was) => !was);
        }}
      >
        {FILTER}
        {active > 0 && (
          <>
            {' '}
            <span class="filter-active">
              <Said pieces={fieldsInUse(active)} as={{ number: (text) => text, unseen }} />
            </span>
          </>
        )}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the fields are what is used; they are only closed as a whole */}
      <div
        class="filter-fields"
        id={id}
        hidden={!open}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // It is the fields that are closed, and nothing else.
          event.stopPropagation();
          setOpen(false);
          button.current?.focus();
        }}
      >
        {open && children}
      </div>
    </div>
  );
}
