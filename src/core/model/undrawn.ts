import type { ClaimOutline, Quantity } from './claim.ts';
import type { MapData } from './dataset.ts';
import { reportsWith } from './events.ts';
import { groupedBy } from './grouped.ts';
import type { ClaimId } from './ids.ts';
import type { Lookup } from './lookup.ts';
import { hasNumber } from './quantity.ts';
import { remembered } from './remembered.ts';
import { routeIdOf } from './route.ts';

/**
 * Why a claim has no arc or mark of its own. It is then listed and counted, never dropped.
 * `place_not_named`: an end of it is nowhere on a map ("more than 10 countries").
 * `parts_drawn`: it is the total of parts that are drawn, and drawing both would show the same people twice.
 * `not_affirmed`: it is denied, or none was found.
 * `replaced`: its publisher has corrected it, and what replaces it is recorded.
 * `told_elsewhere`: it is one of several reports of an event, and another of them is drawn.
 */
export type Undrawn = 'place_not_named' | 'parts_drawn' | 'not_affirmed' | 'replaced' | 'told_elsewhere';

/** Works the reason out; `drawn.ts` remembers it. */
export function reasonUndrawn(claim: ClaimOutline, lookup: Lookup): Undrawn | null {
  if (claim.stance) return 'not_affirmed';
  if (isReplaced(claim, lookup)) return 'replaced';
  if (!hasPlaces(claim, lookup)) return 'place_not_named';
  if (countsPeople(claim) && partsElsewhere(claim, lookup).length > 0) return 'parts_drawn';
  return drawnReport(claim, lookup).id === claim.id ? null : 'told_elsewhere';
}

/**
 * Of the reports of an event the one that is drawn: the editor's choice. Where a filter leaves that one out, the first in
 * the records of those that could be drawn; the claim itself, if no other could.
 */
export function drawnReport(claim: ClaimOutline, lookup: Lookup): ClaimOutline {
  const reports = reportsWith(claim, lookup.mapData.claims).filter(
    (report) => hasPlaces(report, lookup) && !isReplaced(report, lookup),
  );
  return reports.find(({ drawnOfEvent }) => drawnOfEvent !== null) ?? reports[0] ?? claim;
}

/** Transit points need no place on the map: the arc then goes straight. */
function hasPlaces(claim: ClaimOutline, lookup: Lookup): boolean {
  return [claim.origin, ...claim.destinations].every((end) => lookup.place(end.place).anchor !== null);
}

/** Parts that are drawn on other routes. On its own route a total and its part are one line, and nobody appears twice. */
function partsElsewhere(claim: ClaimOutline, lookup: Lookup): readonly ClaimOutline[] {
  const route = routeIdOf(claim);
  return partsOf(claim, lookup).filter(
    (part) => countsPeople(part) && hasPlaces(part, lookup) && !isReplaced(part, lookup) && routeIdOf(part) !== route,
  );
}

const REPLACED = new WeakMap<MapData, ReadonlySet<ClaimId>>();

/** Of a filtered dataset what replaces it may be missing: then it is what is left to be drawn. */
function isReplaced({ id }: ClaimOutline, { mapData }: Lookup): boolean {
  return remembered(REPLACED, mapData, () => new Set(mapData.claims.flatMap(({ replaces }) => replaces))).has(id);
}

type ClaimsBy = ReadonlyMap<ClaimId, readonly ClaimOutline[]>;

const PARTS = new WeakMap<MapData, ClaimsBy>();

function partsOf({ id, direction }: ClaimOutline, { mapData }: Lookup): readonly ClaimOutline[] {
  const parts = remembered(PARTS, mapData, () =>
    groupedBy(mapData.claims, ({ partOf }) => (partOf === null ? [] : [partOf])),
  );
  return (parts.get(id) ?? []).filter((part) => part.direction === direction);
}

/** A claim whose figure could be drawn as a width. */
export type Counted = ClaimOutline & { readonly quantity: Quantity };

/** Whether the claim gives a number of people that could be drawn as a width. */
export function countsPeople<Some extends ClaimOutline>(claim: Some): claim is Some & Counted {
  return !claim.stance && hasNumber(claim.quantity) && claim.quantity.unit === 'persons';
}
