import type { ClaimOutline } from '../model/claim.ts';
import type { MapData } from '../model/dataset.ts';
import type { AgencyId, PlaceId, PublisherId, SectorId } from '../model/ids.ts';
import { type Lookup, liesIn, lookupIn } from '../model/lookup.ts';
import { routeIdOf, routesOf } from '../model/route.ts';
import { STATUS_FACTS } from '../model/status.ts';
import type { Direction, Measure, Sex, Status } from '../model/vocabulary.ts';
import { speaksOfMonths } from './period.ts';

/**
 * Which claims are shown. An empty list lets everything pass; several values of one field are alternatives, and the
 * fields narrow one another.
 */
export interface Filter {
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
  const lookup = lookupIn(mapData);
  const passing = mapData.claims.filter((claim) => passes(claim, filter, lookup, finds));
  const claims = filter.twoArticles ? ofTwoArticles(passing) : passing;
  return { ...mapData, claims, routes: routesOf(claims) };
}

/** How many fields narrow what is shown. Words are not counted: they stand in a field of their own. */
export function activeFields(filter: Filter): number {
  const { words: _words, reportedFrom, reportedTo, periodFrom: _from, periodTo: _to, ...others } = filter;
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

/** How many claims give no time, of those that all but the period lets pass: they are left out once it is set. */
export function timelessAmong(mapData: MapData, filter: Filter, finds: FindsWords): number {
  const { claims } = narrowed(mapData, { ...filter, periodFrom: null, periodTo: null }, finds);
  return claims.filter(({ period }) => period.when === null).length;
}

function passes(claim: ClaimOutline, filter: Filter, lookup: Lookup, finds: FindsWords): boolean {
  const article = lookup.article(claim.article);
  return (
    lies(claim.origin.place, filter.origins, lookup) &&
    (filter.destinations.length === 0 ||
      claim.destinations.some((end) => lies(end.place, filter.destinations, lookup))) &&
    among(filter.directions, claim.direction) &&
    among(filter.statuses, claim.status) &&
    among(filter.measures, claim.measure) &&
    anyAmong(filter.sectors, claim.sectors) &&
    anyAmong(filter.sexes, sexesOf(claim.profile?.sex ?? null)) &&
    anyAmong(
      filter.agencies,
      claim.agencies.map((each) => each.agency),
    ) &&
    among(filter.publishers, article.publisher) &&
    (filter.reportedFrom === null || article.published.latest.slice(0, 7) >= filter.reportedFrom) &&
    (filter.reportedTo === null || article.published.earliest.slice(0, 7) <= filter.reportedTo) &&
    (!asksForPeriod(filter) || speaksOfMonths(claim.period.when, filter.periodFrom, filter.periodTo)) &&
    (filter.words === '' || finds(claim, filter.words)) &&
    !(filter.withoutPlanned && STATUS_FACTS[claim.status].isPlan)
  );
}

function ofTwoArticles(claims: readonly ClaimOutline[]): ClaimOutline[] {
  const articles = new Map<string, Set<string>>();
  for (const claim of claims) {
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
