import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import { findPhrase } from '../phrase.ts';
import { type Problem, quoted } from '../problem.ts';
import { type ArticleRecord, excerptsOf, problemAt, type Registers } from '../project.ts';
import type { RawClaim, RawEndpoint } from '../record-schema.ts';
import type { RawPlace } from '../register-schema.ts';
import { findLongest } from '../spelling.ts';
import type { Path } from '../yaml-file.ts';

/** Every end of a movement is named in an excerpt of its claim, unless the record says how it was inferred. */
export const placeStandsInExcerpt = ofEachRecord((record, registers) =>
  record.claims.flatMap((claim) =>
    endpointsOf(claim).flatMap(({ path, end }) => [
      ...endStands(claim, record, path, end, registers),
      ...end.examples.flatMap((id, i) => exampleStands(claim, record, [...path, 'examples', i], id, registers)),
    ]),
  ),
);

export interface EndpointAt {
  readonly path: Path;
  readonly end: RawEndpoint;
}

/** Origin, transit points and destinations, as far as they could be read. */
export function endpointsOf(claim: ParsedEntry<RawClaim>): EndpointAt[] {
  const { origin, via, destinations } = claim.value;
  return [
    ...(claim.refused.has('origin') ? [] : [{ path: ['origin'], end: origin }]),
    ...via.map((end, i) => ({ path: ['via', i], end })),
    ...destinations.map((end, i) => ({ path: ['destinations', i], end })),
  ];
}

/** Every way in which a place may be named in running text. */
export function spellingsOf(place: RawPlace): string[] {
  return [...Object.values(place.names), ...place.spellings].filter((name) => name !== null);
}

function endStands(
  claim: ParsedEntry<RawClaim>,
  record: ArticleRecord,
  path: Path,
  end: RawEndpoint,
  registers: Registers,
): Problem[] {
  const excerpts = excerptsOf(record, claim.value);
  const place = placeOf(end.place, registers);
  if (excerpts.length === 0 || !place) return [];
  const inExcerpts = `in the excerpt ${quoted(claim.value.excerpts, 'or')}`;
  const field = path[0];
  if (end.text !== null && !excerpts.some(({ value }) => findPhrase(value.exact, end.text ?? ''))) {
    const message = `${field} says "${end.text}" for "${end.place}": these words do not stand ${inExcerpts}.`;
    return [problemAt(claim, [...path, 'text'], message, 'Quote the printed words, or leave text out.')];
  }
  // Parts are named themselves, and where they lie the gazetteer knows.
  if (end.inferred !== null || end.parts.length > 0) return [];
  const spellings = spellingsOf(place);
  if (end.text !== null && !findLongest(end.text, spellings)) {
    const message = `${field} says "${end.text}" for "${end.place}", which is neither its name nor a listed spelling.`;
    const remedy =
      'Add the spelling to geo/places.yaml if it means nothing else, or say in "inferred" how it was resolved.';
    return [problemAt(claim, [...path, 'text'], message, remedy)];
  }
  if (excerpts.some(({ value }) => findLongest(value.exact, spellings))) return [];
  return [
    problemAt(
      claim,
      path,
      `${field} names "${end.place}": neither its name nor a listed spelling stands ${inExcerpts}.`,
      'Name the excerpt that says it, add the printed spelling to geo/places.yaml, or say in "inferred" how it is known.',
    ),
  ];
}

function exampleStands(
  claim: ParsedEntry<RawClaim>,
  record: ArticleRecord,
  path: Path,
  id: string,
  registers: Registers,
): Problem[] {
  const excerpts = excerptsOf(record, claim.value);
  const place = placeOf(id, registers);
  if (excerpts.length === 0 || !place) return [];
  if (excerpts.some(({ value }) => findLongest(value.exact, spellingsOf(place)))) return [];
  const message = `${path[0]} gives "${id}" as an example: its name does not stand in the excerpt ${quoted(claim.value.excerpts, 'or')}.`;
  return [problemAt(claim, path, message, 'Name only examples that the article names.')];
}

/** A place of the register, where it could be read. */
export function placeOf(id: string, { places }: Registers): RawPlace | undefined {
  return places?.find(({ value, refused }) => value.id === id && refused.size === 0)?.value;
}
