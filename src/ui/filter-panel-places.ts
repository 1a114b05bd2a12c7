import { LOCALE } from '#words/locale.ts';
import type { PlaceId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';

export interface PlaceRow {
  readonly id: PlaceId;
  /** How many of the places above it on the list it lies in. */
  readonly depth: number;
}

/**
 * The places named, each under what it lies in. A place that is not named itself is listed only where it holds two
 * that would otherwise stand apart: North Korea for its provinces, but no province for its one city. Those with the
 * most claims come first.
 */
export function placeRows(
  named: ReadonlySet<PlaceId>,
  claimsAt: (place: PlaceId) => number,
  lookup: Lookup,
): PlaceRow[] {
  const below = new Map<PlaceId | null, Set<PlaceId>>();
  for (const id of named) {
    for (const place of selfAndAround(id, lookup)) {
      const { parent } = lookup.place(place);
      below.set(parent, (below.get(parent) ?? new Set()).add(place));
    }
  }
  const inOrder = (parent: PlaceId | null) =>
    [...(below.get(parent) ?? [])].sort(
      (a, b) => claimsAt(b) - claimsAt(a) || lookup.place(a).names.en.localeCompare(lookup.place(b).names.en, LOCALE),
    );
  const rowsOf = (id: PlaceId, depth: number): PlaceRow[] => {
    const parts = inOrder(id);
    const isListed = named.has(id) || parts.length > 1;
    const rows = parts.flatMap((part) => rowsOf(part, isListed ? depth + 1 : depth));
    return isListed ? [{ id, depth }, ...rows] : rows;
  };
  return inOrder(null).flatMap((id) => rowsOf(id, 0));
}

/** A place and all it lies in, from the inside out. */
export function selfAndAround(id: PlaceId, lookup: Lookup): PlaceId[] {
  const chain: PlaceId[] = [];
  for (let at: PlaceId | null = id; at !== null; at = lookup.place(at).parent) chain.push(at);
  return chain;
}
