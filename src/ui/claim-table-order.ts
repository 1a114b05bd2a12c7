import { LOCALE } from '#words/locale.ts';
import { movementTitle } from '#words/routes.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import { parseEdtf } from '../core/model/edtf.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { hasNumber, leastOf, mostOf } from '../core/model/quantity.ts';
import { routeOfOne } from '../core/model/route.ts';
import { MEASURES, STATUSES } from '../core/model/vocabulary.ts';
import type { Sort } from '../core/view/view.ts';

export { SORT_COLUMNS as COLUMNS, type Sort } from '../core/view/view.ts';
export type Column = Sort['column'];

/** What a claim is ordered by: its parts are compared from the left, numbers by size and texts as in a dictionary. */
type Key = readonly (number | string)[];

/**
 * The claims in another order; null leaves them in the order of the records. Equal ones keep that order both ways,
 * and what is not stated comes last both ways.
 */
export function sortedClaims(claims: readonly ClaimOutline[], sort: Sort | null, lookup: Lookup): ClaimOutline[] {
  if (!sort) return [...claims];
  const sign = sort.descending ? -1 : 1;
  return claims
    .map((claim) => ({ claim, tier: tierOf(claim, sort.column), key: keyOf(claim, sort.column, lookup) }))
    .sort((a, b) => a.tier - b.tier || sign * compare(a.key, b.key))
    .map(({ claim }) => claim);
}

/** The order after a column's button is pressed: first its own way round, then the other. */
export function nextSort(sort: Sort | null, column: Column): Sort {
  if (sort?.column === column) return { column, descending: !sort.descending };
  return { column, descending: column === 'figure' || column === 'published' };
}

/**
 * What must not change places with the rest whichever way the order goes. Numbers per group or enterprise are no
 * totals: among totals they would look small. What a denial denies is no number of people at all.
 */
function tierOf({ quantity, period, sectors, stance }: ClaimOutline, column: Column): number {
  if (column === 'period') return period.when === null ? 1 : 0;
  if (column === 'status') return stance ? 1 : 0;
  if (column === 'sector') return sectors.length === 0 ? 1 : 0;
  if (column !== 'figure') return 0;
  if (!quantity) return 3;
  if (!hasNumber(quantity)) return 2;
  return quantity.unit === 'persons' && !stance ? 0 : 1;
}

function keyOf(claim: ClaimOutline, column: Column, lookup: Lookup): Key {
  const article = lookup.article(claim.article);
  switch (column) {
    case 'route':
      return [movementTitle(routeOfOne(claim), lookup)];
    case 'figure':
      return claim.quantity ? [mostOf(claim.quantity), leastOf(claim.quantity)] : [0, 0];
    case 'measure':
      return [MEASURES.indexOf(claim.measure)];
    case 'status':
      return [STATUSES.indexOf(claim.status)];
    case 'period':
      return daysOf(claim.period.when);
    case 'published':
      return [article.published.earliest, article.published.latest];
    case 'source':
      return [lookup.publisher(article.publisher).name, article.carrier ? lookup.publisher(article.carrier).name : ''];
    case 'sector':
      return claim.sectors.map((id) => lookup.sector(id).label);
  }
}

/** A time with an open end is ordered by the end that is known. */
function daysOf(when: string | null): Key {
  const range = when === null ? null : parseEdtf(when);
  const days = [range?.earliest, range?.latest].filter((day) => day !== null && day !== undefined);
  return days.length === 1 ? [...days, ...days] : days;
}

const COLLATOR = new Intl.Collator(LOCALE, { numeric: true });

function compare(a: Key, b: Key): number {
  for (const [index, mine] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const difference =
      typeof mine === 'number' && typeof other === 'number'
        ? mine - other
        : COLLATOR.compare(String(mine), String(other));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
