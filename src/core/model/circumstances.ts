import type { Circumstance } from './circumstance.ts';
import type { Claim } from './claim.ts';
import { groupedBy } from './grouped.ts';
import type { ClaimId, PlaceId } from './ids.ts';
import { remembered } from './remembered.ts';

/** By what they are tied to, each with its position among all. */
interface Tied {
  readonly byClaim: ReadonlyMap<ClaimId, readonly Circumstance[]>;
  /** Of those that are tied to no claim. */
  readonly byPlace: ReadonlyMap<PlaceId, readonly Circumstance[]>;
  readonly position: ReadonlyMap<Circumstance, number>;
}

const TIED = new WeakMap<readonly Circumstance[], Tied>();

/** Those tied to one of some claims, in the order of the records. */
export function circumstancesOf(claims: readonly Claim[], all: readonly Circumstance[]): readonly Circumstance[] {
  const { byClaim, position } = tiedIn(all);
  const found = new Set(claims.flatMap(({ id }) => byClaim.get(id) ?? []));
  const at = (circumstance: Circumstance) => position.get(circumstance) ?? 0;
  return [...found].sort((a, b) => at(a) - at(b));
}

/** Those tied to a place and to no claim. */
export function circumstancesAt(place: PlaceId, all: readonly Circumstance[]): readonly Circumstance[] {
  return tiedIn(all).byPlace.get(place) ?? [];
}

function tiedIn(all: readonly Circumstance[]): Tied {
  return remembered(TIED, all, () => ({
    byClaim: groupedBy(all, ({ claims }) => claims),
    byPlace: groupedBy(all, ({ claims, places }) => (claims.length === 0 ? places : [])),
    position: new Map(all.map((circumstance, at) => [circumstance, at])),
  }));
}
