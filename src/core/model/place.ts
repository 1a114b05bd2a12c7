import type { PlaceId } from './ids.ts';
import type { Language, PlaceKind } from './vocabulary.ts';

/** Degrees, WGS84, longitude first, as in RFC 7946. Longitudes of a path may run past ±180 so that it has no jump. */
export type LngLat = readonly [lng: number, lat: number];

/** What drawing, listing and searching need of a place. */
export interface PlaceOutline {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  /** `en` is always there. A name that nobody has checked is null, never romanised by rule. */
  readonly names: Readonly<Record<Language, string | null>> & { readonly en: string };
  /** Other spellings, and the adjectives that stand for the place in running text ("Chinese"). */
  readonly spellings: readonly string[];
  readonly parent: PlaceId | null;
  /** ISO 3166-1 alpha-2 or 3166-2. For a region: none; see `members`. */
  readonly iso: string | null;
  /** ISO 3166-1 alpha-2 codes of the countries that a region is drawn over; empty for everything else. */
  readonly members: readonly string[];
  /** Where an arc ends. Null for a place that cannot be drawn. */
  readonly anchor: LngLat | null;
}

/** Who holds a territory whose status is in dispute, as somebody says: the atlas decides nothing. */
export interface Disputed {
  readonly administeredBy: PlaceId;
  /** Others that claim it. */
  readonly claimedBy: readonly PlaceId[];
  /** Who says so, as a noun phrase: "the United Nations General Assembly". */
  readonly saidBy: string;
  /** EDTF: since when it is administered so; null where that is not said. */
  readonly since: string | null;
  /** Where it is said. */
  readonly address: string | null;
}

/** A place with what its page and the downloads tell besides. */
export interface Place extends PlaceOutline {
  /** Of a territory alone; left out otherwise. */
  readonly disputed?: Disputed;
  readonly geonames: number | null;
  readonly wikidata: string | null;
  /** How the anchor came about, for readers: measured, computed, or chosen for drawing and why. */
  readonly anchorBasis: string;
}
