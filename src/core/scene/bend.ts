import { angleBetween, toVector } from '../geometry/sphere.ts';
import type { LngLat, PlaceOutline } from '../model/place.ts';

/** Height of an arc to the right of its direction, as a share of its length: a return then lies on the other side. */
const BEND = 0.045;

/** Northward arcs bow more and southward ones less, so that the arcs of a hub open like a fan and never cross. */
const FAN = 0.05;

/** Below this an arc and its return would come too close. */
const LEAST = 0.008;

/** A wide band bows further, so that it clears its return: radians for each px of width, as seen from afar. */
const ROOM = 0.0011;

/** Arcs shorter than this, in radians, bow by a fixed share: less would not be seen. */
const SHORT = 0.2;
const SHORT_BEND = 0.1;

/** How much an arc bows: a smooth function of its direction, so that neighbours bow alike. */
export function bendOf(from: LngLat, to: LngLat, widthPx: number): number {
  const length = angleBetween(toVector(from), toVector(to));
  if (length < SHORT) return SHORT_BEND;
  return Math.max(LEAST, BEND + FAN * northward(from, to) + (ROOM * widthPx) / length);
}

/** The place's anchor. Throws `place without coordinates: x`: only drawn routes are asked. */
export function anchorOf(place: PlaceOutline): LngLat {
  if (!place.anchor) throw new Error(`place without coordinates: ${place.id}`);
  return place.anchor;
}

/** Cosine of the direction in which the great circle starts: 1 is due north, −1 due south. */
function northward([fromLng, fromLat]: LngLat, [toLng, toLat]: LngLat): number {
  const radians = Math.PI / 180;
  const turn = (toLng - fromLng) * radians;
  const east = Math.sin(turn) * Math.cos(toLat * radians);
  const north =
    Math.cos(fromLat * radians) * Math.sin(toLat * radians) -
    Math.sin(fromLat * radians) * Math.cos(toLat * radians) * Math.cos(turn);
  return north / (Math.hypot(north, east) || 1);
}
