interface ChoicesProps {
  readonly legend: string;
  /** Its name is heard alone where a heading beside it says the same. */
  readonly isLegendSeen?: boolean;
  readonly name: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly value: string;
  /** Values that cannot be chosen now. */
  readonly without?: readonly string[];
  /** The id of what says more about the choice. */
  readonly describedBy?: string;
  readonly onChoose: (value: string) => void;
}

/** A few things of which one is chosen, in a row behind its name. */
export function Choices({
  legend,
  isLegendSeen = true,
  name,
  options,
  value,
  without = [],
  describedBy,
  onChoose,
}: ChoicesProps) {
  return (
    <fieldset class="embed-choice" aria-describedby={describedBy}>
      <legend class={isLegendSeen ? undefined : 'unseen'}>{legend}</legend>
      <div class="panels">
        {options.map(([each, words]) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === value}
              disabled={without.includes(each)}
              onChange={() => onChoose(each)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
