import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Registers } from '../project.ts';
import type { RawClaim } from '../record-schema.ts';
import { findLongest } from '../spelling.ts';
import { type EndpointAt, endpointsOf, placeOf, spellingsOf } from './place-stands-in-excerpt.ts';

/** A line ends at the wider place: what is only an example hangs on it, and what makes it up together lies in it. */
export const endsAreWiderThanWhatIsInThem = ofEachRecord((record, registers) =>
  record.claims.flatMap((claim) =>
    endpointsOf(claim).flatMap((at) => [
      ...exampleIsNoEnd(claim, at),
      ...partsAreSeveral(claim, at),
      ...partsLieWithin(claim, at, registers),
      ...partsArePrinted(claim, at, registers),
    ]),
  ),
);

function exampleIsNoEnd(claim: ParsedEntry<RawClaim>, { path, end }: EndpointAt): Problem[] {
  const index = end.examples.indexOf(end.place);
  if (index < 0) return [];
  const message = `${path[0]} gives "${end.place}" as an example of itself: a line would end at what is only an example.`;
  const remedy =
    'Write the wider place that the text speaks of as place (the country, if nothing closer is said), and say in "inferred" how it is known.';
  return [problemAt(claim, [...path, 'examples', index], message, remedy)];
}

function partsAreSeveral(claim: ParsedEntry<RawClaim>, { path, end }: EndpointAt): Problem[] {
  const both = end.parts.findIndex((id) => end.examples.includes(id));
  return [
    ...(end.parts.length === 1
      ? [
          problemAt(
            claim,
            [...path, 'parts'],
            `${path[0]} is made up of one part, "${end.parts[0]}".`,
            'Write that place itself; parts are several that a figure does not tell apart.',
          ),
        ]
      : []),
    ...(both >= 0
      ? [
          problemAt(
            claim,
            [...path, 'parts', both],
            `${path[0]} gives "${end.parts[both]}" as a part and as an example.`,
            'Name it once: a part is meant itself, an example stands for others.',
          ),
        ]
      : []),
  ];
}

function partsLieWithin(claim: ParsedEntry<RawClaim>, { path, end }: EndpointAt, { places }: Registers): Problem[] {
  const byId = new Map(places?.map(({ value }) => [value.id, value]));
  const wider = byId.get(end.place);
  // What the text does not name, or not in full, has no border that a part could lie outside of.
  if (!wider || wider.kind === 'dock' || wider.kind === 'unplaced' || wider.kind === 'region') return [];
  return end.parts.flatMap((id, i) => {
    // A register may be spoilt: as many steps as there are places, and no more.
    let at = byId.get(id);
    for (let steps = byId.size; at && at.id !== end.place && steps > 0; steps--) at = byId.get(at.parent ?? '');
    if (!byId.has(id) || at?.id === end.place) return [];
    const message = `${path[0]} gives "${id}" as a part of "${end.place}", and in geo/places.yaml it does not lie in it.`;
    return problemAt(claim, [...path, 'parts', i], message, 'Write the narrowest place that holds all parts as place.');
  });
}

function partsArePrinted(claim: ParsedEntry<RawClaim>, { path, end }: EndpointAt, registers: Registers): Problem[] {
  const { text } = end;
  if (end.parts.length === 0) return [];
  if (text === null) {
    const message = `${path[0]} has parts, and no printed words that name them.`;
    return [problemAt(claim, [...path, 'parts'], message, 'Write the words as text.')];
  }
  return end.parts.flatMap((id, i) => {
    const place = placeOf(id, registers);
    if (!place || findLongest(text, spellingsOf(place))) return [];
    const message = `${path[0]} gives "${id}" as a part: its name does not stand in "${text}".`;
    return problemAt(claim, [...path, 'parts', i], message, 'Quote the words that name all parts.');
  });
}
