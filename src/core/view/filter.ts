import type { ClaimOutline } from '../model/claim.ts';
import { type ClaimGroup, groupOf } from '../model/claim-group.ts';
import type { MapData } from '../model/dataset.ts';
import type { AgencyId, PlaceId, PublisherId, SectorId } from '../model/ids.ts';
import { type Lookup, liesIn, lookupIn } from '../model/lookup.ts';
import { routeIdOf, routesOf } from '../model/route.ts';
import { affirming } from '../model/stance.ts';
import { STATUS_FACTS } from '../model/status.ts';
import type { Direction, Measure, Sex, Status } from '../model/vocabulary.ts';
import { speaksOfMonths } from './period.ts';

/**
 * Which claims are shown. An empty list lets everything pass; several values of one field are alternatives, and the
 * fields narrow one another.
 */
export interface Filter {
  /** What the switch above the map lets through. */
  readonly groups: readonly ClaimGroup[];
  /** A place lets through what lies in it: Ryanggang shows Hyesan, China shows Shenyang. */
  readonly origins: readonly PlaceId[];
  readonly destinations: readonly PlaceId[];
  readonly directions: readonly Direction[];
  readonly statuses: readonly Status[];
  readonly measures: readonly Measure[];
  readonly sectors: readonly SectorId[];
  readonly sexes: readonly ('women' | 'men')[];
  readonly agencies: readonly AgencyId[];
  readonly publishers: readonly PublisherId[];
  /** Months of publication, ISO 8601 (`2024-02`), both included; null is open. */
  readonly reportedFrom: string | null;
  readonly reportedTo: string | null;
  /**
   * Months of which a claim's text speaks, as its `period` holds them; null is open. Once one is set, claims that give
   * no time are left out.
   */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** Words to be found: see `search.ts`. Empty lets everything pass. */
  readonly words: string;
  /** Only routes that at least two of the articles let through speak of. */
  readonly twoArticles: boolean;
  readonly withoutPlanned: boolean;
}

export const NO_FILTER: Filter = {
  groups: [],
  origins: [],
  destinations: [],
  directions: [],
  statuses: [],
  measures: [],
  sectors: [],
  sexes: [],
  agencies: [],
  publishers: [],
  reportedFrom: null,
  reportedTo: null,
  periodFrom: null,
  periodTo: null,
  words: '',
  twoArticles: false,
  withoutPlanned: false,
};

/** Whether the filter lets everything pass. */
export function isOpen(filter: Filter): boolean {
  return JSON.stringify(filter) === JSON.stringify(NO_FILTER);
}

/** Whether the words of a filter are found in a claim: what it is searched by is not the view's business. */
export type FindsWords = (claim: ClaimOutline, words: string) => boolean;

/** The chart with only the claims that a filter lets pass, and the routes that are left of them. */
export function narrowed(mapData: MapData, filter: Filter, finds: FindsWords): MapData {
  if (isOpen(filter)) return mapData;
  const passing = passingBut(null, mapData, filter, finds);
  const claims = leftAtLast(passing, filter);
  return { ...mapData, claims, routes: routesOf(claims) };
}

/** How many fields of the panel narrow what is shown: words have a field of their own, and groups their switch. */
export function activeFields(filter: Filter): number {
  const {
    words: _words,
    groups: _groups,
    reportedFrom,
    reportedTo,
    periodFrom: _from,
    periodTo: _to,
    ...others
  } = filter;
  const inUse = [
    ...Object.values(others).map((value) => (typeof value === 'boolean' ? value : value.length > 0)),
    reportedFrom !== null || reportedTo !== null,
    asksForPeriod(filter),
  ];
  return inUse.filter(Boolean).length;
}

/** Whether the filter asks for a time that claims speak of. */
export function asksForPeriod({ periodFrom, periodTo }: Filter): boolean {
  return periodFrom !== null || periodTo !== null;
}

/** The claims that give no time, of those that all but the period lets pass: they are left out once it is set. */
export function timelessAmong(mapData: MapData, filter: Filter, finds: FindsWords): readonly ClaimOutline[] {
  const passing = passingBut('period', mapData, filter, finds);
  return leftAtLast(passing, filter).filter(({ period }) => period.when === null);
}

/** A part of a filter that lets a claim through or refuses it, whatever the other claims are. */
export type FilterPart = keyof typeof PASSES;

/** What each part lets through. In this order, and what is dear to ask comes last: two that refuse are enough. */
const PASSES = {
  groups: ({ claim, filter }) => among(filter.groups, groupOf(claim)),
  directions: ({ claim, filter }) => among(filter.directions, claim.direction),
  statuses: ({ claim, filter }) => among(filter.statuses, claim.status),
  measures: ({ claim, filter }) => among(filter.measures, claim.measure),
  sectors: ({ claim, filter }) => anyAmong(filter.sectors, claim.sectors),
  sexes: ({ claim, filter }) => anyAmong(filter.sexes, sexesOf(claim.profile?.sex ?? null)),
  agencies: ({ claim, filter }) =>
    anyAmong(
      filter.agencies,
      claim.agencies.map((each) => each.agency),
    ),
  withoutPlanned: ({ claim, filter }) => !filter.withoutPlanned || isNotPlanned(claim),
  publishers: ({ claim, filter, lookup }) =>
    filter.publishers.length === 0 || among(filter.publishers, lookup.article(claim.article).publisher),
  reported: ({ claim, filter: { reportedFrom, reportedTo }, lookup }) => {
    if (reportedFrom === null && reportedTo === null) return true;
    const { latest, earliest } = lookup.article(claim.article).published;
    return (
      (reportedFrom === null || latest.slice(0, 7) >= reportedFrom) &&
      (reportedTo === null || earliest.slice(0, 7) <= reportedTo)
    );
  },
  period: ({ claim, filter }) =>
    !asksForPeriod(filter) || speaksOfMonths(claim.period.when, filter.periodFrom, filter.periodTo),
  origins: ({ claim, filter, lookup }) => lies(claim.origin.place, filter.origins, lookup),
  destinations: ({ claim, filter, lookup }) =>
    filter.destinations.length === 0 || claim.destinations.some((end) => lies(end.place, filter.destinations, lookup)),
  words: ({ claim, filter, finds }) => filter.words === '' || finds(claim, filter.words),
} as const satisfies Record<string, (asked: Asked) => boolean>;

interface Asked {
  readonly claim: ClaimOutline;
  readonly filter: Filter;
  readonly lookup: Lookup;
  readonly finds: FindsWords;
}

/**
 * The claims that all parts of a filter but one let through; null: all parts. Whether two articles speak of a route is
 * not asked. All of it is worked out once for a filter, however many parts are then left out in turn.
 */
export function passingBut(
  part: FilterPart | null,
  mapData: MapData,
  filter: Filter,
  finds: FindsWords,
): readonly ClaimOutline[] {
  const refusals = refusalsOf(mapData, filter, finds);
  return mapData.claims.filter((_, index) => refusals[index] === null || (part !== null && refusals[index] === part));
}

/** Claim by claim, the one part that refuses it; null where none does. */
type Refusals = readonly (FilterPart | 'several' | null)[];

const REFUSALS = new WeakMap<
  Filter,
  { readonly mapData: MapData; readonly finds: FindsWords; readonly refusals: Refusals }
>();

/** A filter is a new one when it changes, and when other quotations are searched: what was found for it stays true. */
function refusalsOf(mapData: MapData, filter: Filter, finds: FindsWords): Refusals {
  const known = REFUSALS.get(filter);
  if (known?.mapData === mapData && known.finds === finds) return known.refusals;
  const lookup = lookupIn(mapData);
  const refusals = mapData.claims.map((claim) => refusedBy({ claim, filter, lookup, finds }));
  REFUSALS.set(filter, { mapData, finds, refusals });
  return refusals;
}

export const FILTER_PARTS = Object.keys(PASSES) as FilterPart[];

function refusedBy(asked: Asked): FilterPart | 'several' | null {
  let only: FilterPart | null = null;
  for (const part of FILTER_PARTS) {
    if (PASSES[part](asked)) continue;
    if (only !== null) return 'several';
    only = part;
  }
  return only;
}

/** What is left where planned ones are left out. */
export function isNotPlanned({ status }: ClaimOutline): boolean {
  return !STATUS_FACTS[status].isPlan;
}

/** What is left of claims that all other parts let pass: whether two articles speak of a route is asked last, of these. */
export function leftAtLast(
  claims: readonly ClaimOutline[],
  { twoArticles }: Pick<Filter, 'twoArticles'>,
): readonly ClaimOutline[] {
  return twoArticles ? ofTwoArticles(claims) : claims;
}

/** Of some claims, those whose routes at least two articles among them speak of. */
export function ofTwoArticles(claims: readonly ClaimOutline[]): readonly ClaimOutline[] {
  const articles = new Map<string, Set<string>>();
  // An article that only denies it does not report it.
  for (const claim of affirming(claims)) {
    const route = routeIdOf(claim);
    articles.set(route, (articles.get(route) ?? new Set()).add(claim.article));
  }
  return claims.filter((claim) => (articles.get(routeIdOf(claim))?.size ?? 0) > 1);
}

/** Whether a place is one of those asked for, or lies in one. */
function lies(id: PlaceId, asked: readonly PlaceId[], lookup: Lookup): boolean {
  return asked.length === 0 || asked.some((within) => liesIn(id, within, lookup));
}

function among<Value>(asked: readonly Value[], value: Value): boolean {
  return asked.length === 0 || asked.includes(value);
}

function anyAmong<Value>(asked: readonly Value[], values: readonly Value[]): boolean {
  return asked.length === 0 || values.some((value) => asked.includes(value));
}

function sexesOf(sex: Sex | null): ('women' | 'men')[] {
  if (sex === null) return [];
  return sex === 'women' || sex === 'mostly_women' ? ['women'] : ['men'];
}
