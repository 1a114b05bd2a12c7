interface ChoicesProps<Value extends string> {
  readonly legend: string;
  /** Its name is heard alone where a heading beside it says the same. */
  readonly isLegendSeen?: boolean;
  readonly name: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly value: Value;
  /** Values that cannot be chosen now. */
  readonly without?: readonly Value[];
  /** The id of what says more about the choice. */
  readonly describedBy?: string;
  readonly onChoose: (value: Value) => void;
}

/** A few things of which one is chosen, in a row behind its name. */
export function Choices<Value extends string>({
  legend,
  isLegendSeen = true,
  name,
  options,
  value,
  without = [],
  describedBy,
  onChoose,
}: ChoicesProps<Value>) {
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
