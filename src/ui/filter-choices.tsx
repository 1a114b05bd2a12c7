import { useEffect, useRef, useState } from 'preact/hooks';
import { claimsLeft, showAllValues, showFewerValues } from '#words/filter.ts';
import { boundedChoices, MOST_CHOICES } from './filter-choices-bound.ts';
import type { Choice } from './filter-panel-fields.ts';
import { Said, unseen } from './said.tsx';

interface Props {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly onToggle: (choice: Choice) => void;
}

/** The values of one field. Of many, the first and those that are ticked, until all are asked for. */
export function FilterChoices({ legend, choices, onToggle }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  /** The value that is to have the focus once all are there. */
  const next = useRef<string | null>(null);
  const few = boundedChoices(choices);
  useEffect(() => {
    // Who asked for more goes on with the first of them, and does not have to walk back from the button.
    const boxes = group.current?.querySelectorAll('input') ?? [];
    for (const box of boxes) if (showsAll && box.value === next.current) box.focus();
  }, [showsAll]);
  const toggleAll = () => {
    next.current = choices.find((choice) => !few.includes(choice))?.value ?? null;
    setShowsAll(!showsAll);
  };
  return (
    <fieldset ref={group}>
      <legend>{legend}</legend>
      {(showsAll ? choices : few).map((choice) => (
        <Box key={choice.value} choice={choice} onToggle={() => onToggle(choice)} />
      ))}
      {choices.length > MOST_CHOICES && (
        <button type="button" class="plain-button filter-more" aria-expanded={showsAll} onClick={toggleAll}>
          <Said
            pieces={showsAll ? showFewerValues(legend) : showAllValues({ legend, values: choices.length })}
            as={{ unseen }}
          />
        </button>
      )}
    </fieldset>
  );
}

function Box({ choice, onToggle }: { readonly choice: Choice; readonly onToggle: () => void }) {
  const { value, label, depth, isOn, claims, left } = choice;
  const isNone = left === 0;
  return (
    <label class={`filter-box depth-${Math.min(depth, 3)}${isNone ? ' is-none' : ''}`}>
      <input type="checkbox" value={value} checked={isOn} onChange={onToggle} />
      <span class="filter-label">{label}</span>{' '}
      <span class="filter-count">
        <Said pieces={claimsLeft({ left, claims })} as={{ numbers: (text) => text, unseen }} />
      </span>
    </label>
  );
}
