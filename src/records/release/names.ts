import { placeWords } from '#words/places.ts';
import type { Content } from './release-of.ts';

/**
 * What ids were called at the time of a release, by id. A place that is gone since can still be named where a claim
 * that named it is told of.
 */
export interface Names {
  readonly places: Readonly<Record<string, string>>;
  readonly sectors: Readonly<Record<string, string>>;
  readonly agencies: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

export function namesOf({ places, sectors, agencies, sources }: Content): Names {
  return {
    places: Object.fromEntries(places.map((place) => [place.id, placeWords(place)])),
    sectors: Object.fromEntries(sectors.map(({ id, label }) => [id, label])),
    agencies: Object.fromEntries(agencies.map(({ id, names }) => [id, names.en])),
    sources: Object.fromEntries(sources.map(({ id, label }) => [id, label])),
  };
}

/** The name of an id; an id that has none stands for itself. */
export function nameOf(id: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
