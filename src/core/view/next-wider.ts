import type { MapData } from '../model/dataset.ts';
import {
  FILTER_PARTS,
  type Filter,
  type FilterPart,
  type FindsWords,
  leftAtLast,
  NO_FILTER,
  passingBut,
} from './filter.ts';

/** A part of a filter that can be left out. */
export type LeftOut = FilterPart | 'twoArticles';

export interface Wider {
  readonly part: LeftOut;
  readonly filter: Filter;
  /** Claims that it lets through. */
  readonly claims: number;
}

/** Of a filter that lets nothing through, with one part left out: the one that then shows the fewest claims, but some. */
export function nextWider(mapData: MapData, filter: Filter, finds: FindsWords): Wider | null {
  const count = (part: FilterPart | null, twoArticles: boolean) =>
    leftAtLast(passingBut(part, mapData, filter, finds), { twoArticles }).length;
  const all: Wider[] = [
    ...FILTER_PARTS.map((part) => ({ part, filter: without(filter, part), claims: count(part, filter.twoArticles) })),
    { part: 'twoArticles', filter: { ...filter, twoArticles: false }, claims: count(null, false) },
  ];
  const some = all.filter(({ claims }) => claims > 0);
  return some.toSorted((a, b) => a.claims - b.claims)[0] ?? null;
}

function without(filter: Filter, part: FilterPart): Filter {
  if (part === 'reported') return { ...filter, reportedFrom: null, reportedTo: null };
  if (part === 'period') return { ...filter, periodFrom: null, periodTo: null };
  return { ...filter, [part]: NO_FILTER[part] };
}
