import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../project.ts';
import type { RawClaim } from '../record-schema.ts';
import type { RawPlace } from '../register-schema.ts';
import { endpointsOf } from './place-stands-in-excerpt.ts';

type Places = ReadonlyMap<string, ParsedEntry<RawPlace>>;

/** Who moves on from one foreign country to another neither comes from North Korea nor goes there, and leaves the first. */
export const transfersStayAbroad = ofEachRecord((record, { places }) => {
  const known = new Map((places ?? []).map((place) => [place.value.id, place]));
  return record.claims
    .filter(({ value, refused }) => value.direction === 'transfer' && !refused.has('direction'))
    .flatMap((claim) => [...touchesNorthKorea(claim, known), ...staysInOneCountry(claim, known)]);
});

function touchesNorthKorea(claim: ParsedEntry<RawClaim>, known: Places): Problem[] {
  return endpointsOf(claim)
    .filter(({ path, end }) => path[0] !== 'via' && isInNorthKorea(end.place, known))
    .map(({ path, end }) =>
      problemAt(
        claim,
        path,
        `${path[0]} names "${end.place}", which is in North Korea, and direction says "transfer".`,
        'A transfer goes from one foreign country to another: write dispatch or repatriation, or the place abroad.',
      ),
    );
}

function staysInOneCountry(claim: ParsedEntry<RawClaim>, known: Places): Problem[] {
  const { origin, destinations } = claim.value;
  const country = claim.refused.has('origin') ? null : countryOf(origin.place, known);
  if (country === null || isInNorthKorea(origin.place, known)) return [];
  return destinations.flatMap(({ place }, i) => {
    // That nobody goes from a place to itself is said of all directions.
    if (place === origin.place || countryOf(place, known) !== country) return [];
    return problemAt(
      claim,
      ['destinations', i],
      `destinations names "${place}", and origin "${origin.place}": nobody leaves "${country}", and direction says "transfer".`,
      'A transfer goes from one foreign country to another: tell a move within one as a circumstance.',
    );
  });
}

/** The country that a place is or lies in; null for what lies in none, or in several. */
function countryOf(id: string, known: Places): string | null {
  return above(id, known).find(({ kind }) => kind === 'country')?.id ?? null;
}

/** Or in a place that is. */
function isInNorthKorea(id: string, known: Places): boolean {
  return above(id, known).some(({ kind, iso }) => kind === 'dock' || iso?.startsWith('KP'));
}

/** The place itself, the place that it lies in, and so on: each once, since a register may be spoilt. */
function above(id: string, known: Places): RawPlace[] {
  const chain: RawPlace[] = [];
  for (let at = known.get(id)?.value; at && !chain.includes(at); at = known.get(at.parent ?? '')?.value) chain.push(at);
  return chain;
}
