import type { ClaimOutline, Quantity } from './claim.ts';
import type { MapData } from './dataset.ts';
import { groupedBy } from './grouped.ts';
import type { ClaimId } from './ids.ts';
import { type Lookup, liesIn } from './lookup.ts';
import { hasNumber } from './quantity.ts';
import { remembered } from './remembered.ts';

/**
 * Why a claim has no arc or mark of its own. It is then listed and counted, never dropped.
 * `place_not_named`: an end of it is nowhere on a map ("more than 10 countries").
 * `parts_drawn`: it is the total of parts that are drawn, and drawing both would show the same people twice.
 * `not_affirmed`: it is denied, or none was found.
 * `told_elsewhere`: another report of the same event names its places more closely, and that one is drawn.
 */
export type Undrawn = 'place_not_named' | 'parts_drawn' | 'not_affirmed' | 'told_elsewhere';

/** Works the reason out; `drawn.ts` remembers it. */
export function reasonUndrawn(claim: ClaimOutline, lookup: Lookup): Undrawn | null {
  if (claim.stance) return 'not_affirmed';
  if (!hasPlaces(claim, lookup)) return 'place_not_named';
  if (countsPeople(claim) && partsOf(claim, lookup).some((part) => countsPeople(part) && hasPlaces(part, lookup))) {
    return 'parts_drawn';
  }
  return twinsOf(claim, lookup).some((duplicate) => hasPlaces(duplicate, lookup) && isCloser(duplicate, claim, lookup))
    ? 'told_elsewhere'
    : null;
}

/** Transit points need no place on the map: the arc then goes straight. */
function hasPlaces(claim: ClaimOutline, lookup: Lookup): boolean {
  return [claim.origin, ...claim.destinations].every((end) => lookup.place(end.place).anchor !== null);
}

type ClaimsBy = ReadonlyMap<ClaimId, readonly ClaimOutline[]>;

const PARTS = new WeakMap<MapData, ClaimsBy>();
const SPEAKING = new WeakMap<MapData, ClaimsBy>();

function partsOf({ id, direction }: ClaimOutline, { mapData }: Lookup): readonly ClaimOutline[] {
  const parts = remembered(PARTS, mapData, () =>
    groupedBy(mapData.claims, ({ partOf }) => (partOf === null ? [] : [partOf])),
  );
  return (parts.get(id) ?? []).filter((part) => part.direction === direction);
}

/** Other reports of the same event. Either record may name the other. */
function twinsOf(claim: ClaimOutline, { mapData }: Lookup): readonly ClaimOutline[] {
  const speaking = remembered(SPEAKING, mapData, () =>
    groupedBy(mapData.claims, ({ id, sameEventAs }) => [id, ...sameEventAs]),
  );
  const named = (id: ClaimId) => (speaking.get(id) ?? []).filter((other) => other.id === id);
  const naming = (speaking.get(claim.id) ?? []).filter(({ sameEventAs }) => sameEventAs.includes(claim.id));
  return [...claim.sameEventAs.flatMap(named), ...naming];
}

/** Whether one report of an event names the same places or places within them, and at least one more closely. */
function isCloser(duplicate: ClaimOutline, claim: ClaimOutline, lookup: Lookup): boolean {
  const pairs = [
    [duplicate.origin.place, claim.origin.place],
    ...duplicate.destinations.map((end, index) => [end.place, claim.destinations[index]?.place] as const),
  ] as const;
  return (
    duplicate.destinations.length === claim.destinations.length &&
    pairs.every(([near, far]) => far !== undefined && liesIn(near, far, lookup)) &&
    pairs.some(([near, far]) => near !== far)
  );
}

/** A claim whose figure could be drawn as a width. */
export type Counted = ClaimOutline & { readonly quantity: Quantity };

/** Whether the claim gives a number of people that could be drawn as a width. */
export function countsPeople<Some extends ClaimOutline>(claim: Some): claim is Some & Counted {
  return !claim.stance && hasNumber(claim.quantity) && claim.quantity.unit === 'persons';
}
