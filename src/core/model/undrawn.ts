import type { ClaimOutline, Figure } from './claim.ts';
import type { MapData } from './dataset.ts';
import { reportsWith } from './events.ts';
import { groupedBy } from './grouped.ts';
import type { ClaimId } from './ids.ts';
import type { Lookup } from './lookup.ts';
import { remembered } from './remembered.ts';

/**
 * Why a claim has no arc or mark of its own. It is then listed and counted, never dropped.
 * `place_not_named`: an end of it is nowhere on a map ("more than 10 countries").
 * `parts_drawn`: it is the total of parts that are drawn, and drawing both would show the same people twice.
 * `told_elsewhere`: it is one of several reports of an event, and another of them is drawn.
 */
export type Undrawn = 'place_not_named' | 'parts_drawn' | 'told_elsewhere';

/** Works the reason out; `drawn.ts` remembers it. */
export function reasonUndrawn(claim: ClaimOutline, lookup: Lookup): Undrawn | null {
  if (!hasPlaces(claim, lookup)) return 'place_not_named';
  if (countsPeople(claim) && partsOf(claim, lookup).some((part) => countsPeople(part) && hasPlaces(part, lookup))) {
    return 'parts_drawn';
  }
  return drawnReport(claim, lookup).id === claim.id ? null : 'told_elsewhere';
}

/**
 * Of the reports of an event the one that is drawn: the editor's choice. Where a filter leaves that one out, the first in
 * the records of those that could be drawn; the claim itself, if no other could.
 */
export function drawnReport(claim: ClaimOutline, lookup: Lookup): ClaimOutline {
  const reports = reportsWith(claim, lookup.mapData.claims).filter((report) => hasPlaces(report, lookup));
  return reports.find(({ drawnOfEvent }) => drawnOfEvent !== null) ?? reports[0] ?? claim;
}

/** Transit points need no place on the map: the arc then goes straight. */
function hasPlaces(claim: ClaimOutline, lookup: Lookup): boolean {
  return [claim.origin, ...claim.destinations].every((end) => lookup.place(end.place).anchor !== null);
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
export type Counted = ClaimOutline & { readonly quantity: Figure };

/** Whether the claim gives a number of people that could be drawn as a width. */
export function countsPeople<Some extends ClaimOutline>(claim: Some): claim is Some & Counted {
  return claim.quantity !== null && claim.quantity.unit === 'persons' && claim.quantity.high !== null;
}
