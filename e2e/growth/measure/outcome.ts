/** What became of one step at one size. */
export type Outcome =
  /** What it measured, by the names that the table knows. */
  | { readonly figures: Readonly<Record<string, number | string>> }
  | { readonly stoppedAfterMin: number }
  /** Its last words. */
  | { readonly failed: string }
  /** What it lacked. */
  | { readonly notRun: string };

export function isMeasured(
  outcome: Outcome | undefined,
): outcome is { readonly figures: Readonly<Record<string, number | string>> } {
  return outcome !== undefined && 'figures' in outcome;
}

/** Of what rests on a build, where none was wanted: at large sizes it takes longer than all else together. */
export const LEFT_OUT: Outcome = { notRun: 'left out by --no-build' };

/** Whether a step need not be carried out another time: what was left out is, once it is wanted. */
export function isDone(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && JSON.stringify(outcome) !== JSON.stringify(LEFT_OUT);
}
