import type { Evidence } from '../../core/model/evidence.ts';
import type { FullLookup, Lookup } from '../../core/model/lookup.ts';
import type { Place } from '../../core/model/place.ts';
import type { WidthRule } from '../../core/view/view.ts';
import { boxAround, type Feature, pointAt } from './geo-json.ts';
import { DRAWING_NOTE, type RouteProperties, routeFeatures } from './route-features.ts';

interface Collection<Properties> {
  readonly type: 'FeatureCollection';
  readonly title: string;
  readonly description: string;
  readonly release: string;
  readonly licence: string;
  readonly bbox?: readonly number[];
  readonly features: readonly Feature<Properties>[];
}

/** Routes of map data, all if left out, as they are drawn under a width rule. */
export function routesCollection(
  lookup: FullLookup,
  rule: WidthRule,
  routes = lookup.mapData.routes,
): Collection<RouteProperties> {
  return collectionOf('Routes', DRAWING_NOTE, routeFeatures(lookup, rule, routes), lookup);
}

/** All places of the gazetteer; one that cannot be drawn has no geometry. */
export function placesCollection(evidence: Evidence): Collection<ReturnType<typeof placeProperties>> {
  const features = evidence.dataset.places.map(
    (place): Feature<ReturnType<typeof placeProperties>> => ({
      type: 'Feature',
      id: place.id,
      properties: placeProperties(place, evidence),
      geometry: place.anchor && pointAt(place.anchor),
    }),
  );
  const note =
    'A point is where lines end on the map, and how it came about stands beside it: measured, computed, or chosen for drawing. ' +
    'A country’s point says nothing about where in the country.';
  return collectionOf('Places', note, features, evidence);
}

function placeProperties(place: Place, { mapData, dataset }: Evidence) {
  const claims = mapData.claims.filter((claim) =>
    [claim.origin, ...claim.via, ...claim.destinations].some((end) => end.place === place.id),
  );
  const told = dataset.circumstances.filter(({ places }) => places.includes(place.id));
  return {
    place_id: place.id,
    level: place.kind,
    name_en: place.names.en,
    name_ko: place.names.ko,
    name_zh_hans: place.names['zh-Hans'],
    name_ru: place.names.ru,
    name_ja: place.names.ja,
    spellings: place.spellings,
    parent_id: place.parent,
    /** Of a territory in dispute who holds it, who says so; null for any other place. */
    disputed: place.disputed
      ? {
          administered_by: place.disputed.administeredBy,
          claimed_by: place.disputed.claimedBy,
          said_by: place.disputed.saidBy,
          since: place.disputed.since,
          address: place.disputed.address,
        }
      : null,
    iso: place.iso,
    geonames: place.geonames,
    wikidata: place.wikidata,
    members: place.members,
    drawn_at: place.anchorBasis,
    claim_count: claims.length,
    circumstance_count: told.length,
    release: mapData.release.id,
  };
}

function collectionOf<Properties>(
  what: string,
  description: string,
  features: readonly Feature<Properties>[],
  { mapData: { imprint, release } }: Lookup,
): Collection<Properties> {
  const bbox = boxAround(features.map(({ geometry }) => geometry));
  return {
    type: 'FeatureCollection',
    title: `${what} of ${imprint.name}: ${imprint.subtitle}`,
    description,
    release: release.id,
    licence: imprint.licence.spdx,
    ...(bbox ? { bbox } : {}),
    features,
  };
}
