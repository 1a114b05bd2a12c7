import type { Lookup } from '../../model/lookup.ts';
import type { Route } from '../../model/route.ts';
import { leading, standingsOf, statusOf } from '../../model/stance.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { list } from './language.ts';
import { endWords } from './places.ts';
import { titleWith } from './title-with.ts';
import { STANDING_WORDS } from './vocabulary.ts';

/** The route as a headline: "From Ryanggang to China"; "None found in Finland", where no claim of it holds. */
export function routeTitle(route: Route, lookup: Lookup): string {
  const claims = lookup.claimsOf(route);
  const fallen = leading(claims).every((claim) => statusOf(claim) === null);
  const movement = movementTitle(route, lookup);
  const became = standingsOf(claims).map((each) => STANDING_WORDS[each]);
  return fallen ? titleWith(movement, became.join(', ')) : movement;
}

/** The same without what became of it, for what says so of each claim. A list that all claims leave open is said to be. */
export function movementTitle(route: Route, lookup: Lookup): string {
  const words = namesOfEnds(route, lookup);
  const to = route.destinations.map(words);
  const isOpen = lookup.claimsOf(route).every(({ details }) => details?.others?.destinations);
  return movementWords(route.direction, words(route.origin), isOpen ? [...to, 'places not named'] : to);
}

/** How the ends of a route are named by its claims. */
export function namesOfEnds(route: Route, lookup: Lookup): (id: Route['origin']) => string {
  const ends = lookup.claimsOf(route).flatMap(({ origin, destinations }) => [origin, ...destinations]);
  return (id) =>
    endWords(
      lookup.place(id),
      ends.filter(({ place }) => place === id).map(({ parts = [] }) => parts.map(lookup.place)),
    );
}

/** The same of places that are in words already. */
export function movementWords(direction: Direction, from: string, destinations: readonly string[]): string {
  const to = list(destinations);
  switch (direction) {
    case 'dispatch':
      return `From ${from} to ${to}`;
    case 'repatriation':
      return `Back from ${from} to ${to.replace(' (province not stated)', '')}`;
    case 'transfer':
      return `Moved on from ${from} to ${to}`;
    case 'defection':
      return `Defected from ${from} to ${to}`;
    case 'stock':
      return `Already in ${to}`;
  }
}

/** The title of all routes of a place. */
export function routesOfPlace(place: string): string {
  return `Routes that begin or end in ${place}`;
}
