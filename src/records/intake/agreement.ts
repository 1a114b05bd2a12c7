/** What two coders put for one thing. */
export type Pair = readonly [a: string, b: string];

export interface Agreement {
  readonly agreed: number;
  readonly of: number;
  /**
   * Krippendorff's alpha for nominal values and two coders: 1 is full agreement, 0 what chance would give. Null where
   * all values are the same or there are no pairs, so that chance says nothing.
   */
  readonly alpha: number | null;
}

export function agreementOf(pairs: readonly Pair[]): Agreement {
  const agreed = pairs.filter(([a, b]) => a === b).length;
  return { agreed, of: pairs.length, alpha: alphaOf(pairs, agreed) };
}

/** Krippendorff, Content Analysis: 1 − observed over expected disagreement, with pairs drawn without replacement. */
function alphaOf(pairs: readonly Pair[], agreed: number): number | null {
  const counts = new Map<string, number>();
  for (const value of pairs.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = 2 * pairs.length;
  const alike = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = 1 - alike / (values * (values - 1));
  if (pairs.length === 0 || expected === 0) return null;
  const observed = 1 - agreed / pairs.length;
  return 1 - observed / expected;
}
