import { quoted } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';

/** A city lies in a province and a province in a country, and the way up has an end. */
export const placesHaveNoCircles: Check = ({ registers }) => {
  const parents = new Map((registers.places ?? []).map(({ value }) => [value.id, value.parent]));
  return (registers.places ?? []).flatMap((place) => {
    const chain = [place.value.id];
    for (let at = place.value.parent; at !== null && !chain.includes(at); at = parents.get(at) ?? null) chain.push(at);
    if (parents.get(chain.at(-1) ?? '') !== place.value.id) return [];
    const message = `parent goes round in a circle: ${quoted(chain)}.`;
    return problemAt(place, ['parent'], message, 'A place lies in something larger than itself.');
  });
};
