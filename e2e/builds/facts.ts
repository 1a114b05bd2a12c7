/** What a file says, part by part: "links" → every address in its order. Parts that say nothing may be left out. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** One thing that is not the same in both builds; null on the side that has nothing in its place. */
export interface Difference {
  readonly part: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** In what two files differ, in the order of their parts. */
export function differencesOf(before: Facts, after: Facts): readonly Difference[] {
  const parts = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...parts].flatMap((part) => differencesIn(part, before[part] ?? [], after[part] ?? []));
}

function differencesIn(part: string, before: readonly string[], after: readonly string[]): readonly Difference[] {
  // A paragraph split in two still says the same; nothing else may be cut otherwise.
  const between = part === 'text' ? ' ' : '\n';
  if (before.join(between) === after.join(between)) return [];
  const [lost, won] = [without(before, after), without(after, before)];
  if (lost.length === 0 && won.length === 0) return [outOfOrder(part, before, after)];
  return Array.from({ length: Math.max(lost.length, won.length) }, (_, at) => ({
    part,
    before: lost[at] ?? null,
    after: won[at] ?? null,
  }));
}

/** The items that the others do not have, or have less often. */
function without(items: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return items.filter((item) => {
    const there = left.get(item) ?? 0;
    left.set(item, there - 1);
    return there <= 0;
  });
}

/** The same items on both sides: told by the first that has another one in its place. */
function outOfOrder(part: string, before: readonly string[], after: readonly string[]): Difference {
  const at = before.findIndex((item, index) => item !== after[index]);
  return { part: `order of ${part}`, before: before[at] ?? null, after: after[at] ?? null };
}
