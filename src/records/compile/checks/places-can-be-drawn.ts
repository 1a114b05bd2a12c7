import type { PlaceKind } from '../../../core/model/vocabulary.ts';
import type { Problem } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';
import { endpointsOf } from './place-stands-in-excerpt.ts';

/** Kinds that have a point of their own. Larger ones are drawn where there is room, which is a choice. */
const TOWNS: readonly string[] = ['city', 'county', 'area'] satisfies readonly PlaceKind[];
const SAYS_WHERE_FROM =
  /GeoNames|OpenStreetMap|Wikidata|gazetteer|\bmaps?\b|atlas|chart|survey|satellite|measured|chosen|drawn/i;

/** A place that a claim starts from, passes or goes to has coordinates, unless it is one that cannot be placed. */
export const placesCanBeDrawn: Check = ({ registers, records }) => {
  const usedBy = new Map<string, string>();
  for (const record of records) {
    for (const claim of record.claims) {
      for (const { end } of endpointsOf(claim)) {
        if (!usedBy.has(end.place)) usedBy.set(end.place, `${record.id}/${claim.value.id}`);
      }
    }
  }
  const places = (registers.places ?? []).filter(({ refused }) => refused.size === 0);
  const { anchors } = registers;
  if (anchors === null && places.some(({ value }) => value.anchor === 'computed')) {
    const message = 'The computed anchors are not there, or they are not JSON.';
    return [{ file: 'geo/built/anchors.json', line: 1, message, remedy: 'Run "npm run geo".' }];
  }
  return places.flatMap((place): Problem[] => {
    const { id, kind, anchor, anchor_basis, geonames } = place.value;
    const claim = usedBy.get(id);
    const say = (message: string, remedy: string) => [problemAt(place, ['anchor'], message, remedy)];
    if (kind === 'unplaced') {
      return anchor === null
        ? []
        : say(`The place "${id}" is unplaced and has an anchor.`, 'Write null: nobody knows where it is.');
    }
    if (anchor === 'computed') {
      if (anchors?.has(id)) return [];
      return say(`The anchor of "${id}" is to be computed, and geo/built/anchors.json has none.`, 'Run "npm run geo".');
    }
    if (anchor !== null && anchor_basis === null) {
      return say(
        `The anchor of "${id}" was set by hand, and anchor_basis does not say how.`,
        'Say in a sentence where the point comes from.',
      );
    }
    if (anchor !== null && geonames === null && TOWNS.includes(kind) && !saysWhereFrom(anchor_basis ?? '')) {
      return [
        problemAt(
          place,
          ['anchor_basis'],
          `The point of "${id}" has no number in GeoNames, and anchor_basis does not say where it was looked up.`,
          'Look it up in GeoNames and write its number as geonames; or say from which map or list it is, and who looked.',
        ),
      ];
    }
    if (anchor !== null || claim === undefined) return [];
    return say(
      `The place "${id}" has no coordinates, and the claim "${claim}" has to be drawn there.`,
      'Write { lng: …, lat: … } or computed.',
    );
  });
};

function saysWhereFrom(basis: string): boolean {
  return SAYS_WHERE_FROM.test(basis) && !/\bfrom memory\b|\bguess/i.test(basis);
}
