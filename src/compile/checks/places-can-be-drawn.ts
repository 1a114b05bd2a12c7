import type { Problem } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';
import { endpointsOf } from './place-stands-in-excerpt.ts';

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
    const { id, kind, anchor, anchor_basis } = place.value;
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
    if (anchor !== null || claim === undefined) return [];
    return say(
      `The place "${id}" has no coordinates, and the claim "${claim}" has to be drawn there.`,
      'Write { lng: …, lat: … } or computed.',
    );
  });
};
