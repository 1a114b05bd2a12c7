import type { Choice } from './filter-panel-fields.ts';

/** A field with more values shows the first of them only: a screenful of boxes hides the fields after it. */
export const MOST_CHOICES = 12;
const FIRST_CHOICES = 10;

/**
 * The first values of a long field, and wherever they stand those that are ticked, each with the places that it stands
 * under: what narrows the page is never out of sight. A field that is hardly longer is shown whole.
 */
export function boundedChoices(choices: readonly Choice[]): readonly Choice[] {
  if (choices.length <= MOST_CHOICES) return choices;
  return choices.filter((_, index) => index < FIRST_CHOICES || isOnWithin(choices, index));
}

/** Whether a value is ticked, or one that stands under it is. */
function isOnWithin(choices: readonly Choice[], index: number): boolean {
  const depth = choices[index]?.depth ?? 0;
  const after = choices.slice(index + 1);
  const end = after.findIndex((choice) => choice.depth <= depth);
  return [choices[index], ...after.slice(0, end < 0 ? after.length : end)].some((choice) => choice?.isOn);
}
