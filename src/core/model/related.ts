import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import { groupedBy } from './grouped.ts';
import type { PlaceId } from './ids.ts';
import type { Lookup } from './lookup.ts';
import { remembered } from './remembered.ts';
import { endsOf, type Route } from './route.ts';

export interface Related {
  readonly route: Route;
  readonly because: 'same report' | 'same place';
}

/** Routes by what they may share with others. */
interface Shared {
  readonly byReport: ReadonlyMap<string, readonly Route[]>;
  readonly byEnd: ReadonlyMap<PlaceId, readonly Route[]>;
}

type Told = Pick<Claim, 'id' | 'excerpts' | 'partOf' | 'sameEventAs'>;

interface Known {
  readonly dataset: Pick<Dataset, 'routes'>;
  readonly place: Lookup['place'];
  readonly claimsOf: (route: Route) => readonly Told[];
}

const SHARED = new WeakMap<Known['dataset'], Shared>();

/** Routes that share a report or an end with one; those of a report first, each in the order of the routes. */
export function relatedTo(route: Route, known: Known): Related[] {
  const { byReport, byEnd } = sharedIn(known);
  const ofReport = new Set(
    known.claimsOf(route).flatMap((claim) => sought(claim).flatMap((key) => byReport.get(key) ?? [])),
  );
  const ofPlace = new Set(sharedEnds(route, known).flatMap((end) => byEnd.get(end) ?? []));
  const others = known.dataset.routes.filter((other) => other.id !== route.id);
  return [
    ...others
      .filter((other) => ofReport.has(other))
      .map((other) => ({ route: other, because: 'same report' as const })),
    ...others
      .filter((other) => ofPlace.has(other) && !ofReport.has(other))
      .map((other) => ({ route: other, because: 'same place' as const })),
  ];
}

function sharedIn(known: Known): Shared {
  const { dataset } = known;
  return remembered(SHARED, dataset, () => ({
    byReport: groupedBy(dataset.routes, (route) => known.claimsOf(route).flatMap(offered)),
    byEnd: groupedBy(dataset.routes, (route) => sharedEnds(route, known)),
  }));
}

/** The same sentence, the same total, or the same event: what a claim is found by. */
function offered(claim: Told): string[] {
  return [...common(claim), `is ${claim.id}`, ...claim.sameEventAs.map((id) => `names ${id}`)];
}

/** And what it finds others by: it names them, or they name it. */
function sought(claim: Told): string[] {
  return [...common(claim), `names ${claim.id}`, ...claim.sameEventAs.map((id) => `is ${id}`)];
}

/** A total is found by its parts and they by each other. */
function common({ id, excerpts, partOf }: Told): string[] {
  return [...excerpts.map((excerpt) => `quotes ${excerpt}`), `of ${id}`, ...(partOf === null ? [] : [`of ${partOf}`])];
}

/** Ends other than "province not stated", which is shared by nearly all. */
function sharedEnds(route: Route, known: Known): PlaceId[] {
  return endsOf(route).filter((id) => known.place(id).kind !== 'dock');
}
