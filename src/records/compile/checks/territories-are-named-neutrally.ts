import type { ParsedEntry } from '../parsed-entry.ts';
import { type Problem, quoted } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';
import type { RawPlace } from '../register-schema.ts';
import { findSpelling } from '../spelling.ts';
import { spellingsOf } from './place-stands-in-excerpt.ts';

type Entry = ParsedEntry<RawPlace>;

/**
 * A territory in dispute lies in no country, bears the name of none that holds or claims it, and says who holds it and
 * who says so.
 */
export const territoriesAreNamedNeutrally: Check = ({ registers }) => {
  const places = (registers.places ?? []).filter(({ refused }) => refused.size === 0);
  const known = new Map(places.map((place) => [place.value.id, place.value]));
  return places.flatMap((place) => {
    const { id, kind, disputed, parent, iso } = place.value;
    if (kind !== 'territory') {
      if (disputed === null) return [];
      const message = `The place "${id}" is a ${kind}, and disputed says who holds it.`;
      return [problemAt(place, ['disputed'], message, 'Write kind: territory, or take out disputed.')];
    }
    if (disputed === null) {
      const message = `The territory "${id}" does not say who holds it.`;
      const remedy =
        'Write disputed: { administered_by: …, said_by: … }, with claimed_by, since and address where known.';
      return [problemAt(place, ['kind'], message, remedy)];
    }
    const found: Problem[] = [];
    for (const [field, value] of [
      ['parent', parent],
      ['iso', iso],
    ] as const) {
      if (value === null) continue;
      const message = `${field} says "${value}", which counts the territory "${id}" with a country.`;
      found.push(problemAt(place, [field], message, 'Leave it out: who holds the territory stands under disputed.'));
    }
    return [...found, ...holders(place, known), ...claimedByItsHolder(place)];
  });
};

function claimedByItsHolder(place: Entry): Problem[] {
  const { disputed, id } = place.value;
  return (disputed?.claimed_by ?? []).flatMap((country, i) => {
    if (country !== disputed?.administered_by) return [];
    const message = `claimed_by names "${country}", which administers the territory "${id}".`;
    return problemAt(place, ['disputed', 'claimed_by', i], message, 'Name those who claim it and do not hold it.');
  });
}

function holders(place: Entry, known: ReadonlyMap<string, RawPlace>): Problem[] {
  const { disputed, names } = place.value;
  if (disputed === null) return [];
  const named = [
    { path: ['disputed', 'administered_by'], id: disputed.administered_by },
    ...disputed.claimed_by.map((id, i) => ({ path: ['disputed', 'claimed_by', i], id })),
  ];
  return named.flatMap(({ path, id }) => {
    const country = known.get(id);
    if (!country) {
      const message = `${path[1]} names "${id}", and there is no such place.`;
      return [problemAt(place, path, message, 'Add the country to geo/places.yaml, or correct the id.')];
    }
    const bearing = Object.entries(names).filter(
      ([, name]) => name !== null && spellingsOf(country).some((spelling) => findSpelling(name, spelling)),
    );
    return bearing.map(([language, name]) =>
      problemAt(
        place,
        ['names', language],
        `The name ${quoted([name ?? ''])} of a territory in dispute holds the name of "${id}", which holds or claims it.`,
        'Write a name that sides with nobody; what texts print goes under spellings.',
      ),
    );
  });
}
