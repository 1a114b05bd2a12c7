export interface Range {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** Throws for no values. */
export function rangeOf(values: readonly number[]): Range {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const median = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
  if (least === undefined || most === undefined) throw new Error('a range of nothing');
  return { least, median, most };
}

/** Each value by its pair: what was measured in the same round. */
export function ratios(values: readonly number[], others: readonly number[]): Range {
  return rangeOf(values.map((value, index) => value / (others[index] ?? Number.NaN)));
}
