import type { ClaimOutline } from '../../model/claim.ts';
import { affirming, type Standing, type Stood, standingsOf } from '../../model/stance.ts';
import type { Undrawn } from '../../model/undrawn.ts';
import type { Status } from '../../model/vocabulary.ts';
import { capitalized, uncapitalized } from '../format/first-letter.ts';
import { claimCount, denialCount } from './counts.ts';
import { list, number, plural } from './language.ts';
import { STANDING_WORDS, STATUS_WORDS, UNDRAWN_WORDS } from './vocabulary.ts';

/** What a picture says of one route, or in place of a map. */

/** How a route is drawn. */
export type Shape = 'square' | 'diamond' | 'fork' | 'thin' | 'line';

/** What is reported of a route. `figure` is in words, or null where no report gives one for the whole. */
interface Reported {
  readonly figure: string | null;
  readonly isRange: boolean;
  /** Of the claim that gives the figure. */
  readonly standing: Standing;
  readonly claims: readonly (Stood & Pick<ClaimOutline, 'article'>)[];
}

/**
 * "24,200 people (planned), the largest single figure; reported as planned and under way in 6 claims", "none
 * found: 1 finding of none"
 */
function reported({ figure, isRange, standing, claims }: Reported): string {
  const standings = standingsOf(claims);
  const all = list(standings.map((each) => STANDING_WORDS[each]));
  const affirmed = affirming(claims).length;
  const denials = denialCount(claims);
  if (affirmed === 0) return `${all}: ${denials}`;
  const people =
    figure === null
      ? 'no figure for the whole'
      : [
          `${figure} people`,
          standings.length > 1 ? ` (${STANDING_WORDS[standing]})` : '',
          affirmed > 1 ? (isRange ? ', the largest figure' : ', the largest single figure') : '',
        ].join('');
  return `${people}; reported as ${all} in ${claimCount(affirmed)}${denials && `; ${denials}`}`;
}

/** What is reported of a route, as a sentence. */
export function routeReported(route: Reported): string {
  return `${capitalized(reported(route))}.`;
}

/** What a picture of one route shows. `title` is the route's headline. */
export function mapOfRoute({ shape, title, ...route }: Reported & { readonly shape: Shape; readonly title: string }) {
  return `Map with ${SHAPES[shape]} ${uncapitalized(title)}: ${reported(route)}.`;
}

const SHAPES: Readonly<Record<Shape, string>> = {
  square: 'a square for people',
  diamond: 'a diamond for people who',
  fork: 'a line that forks',
  thin: 'a thin line',
  line: 'a line',
};

/** What a picture of a route says that cannot be drawn, and why: null where it is not known. */
export function textOfRoute({ why, title, ...route }: Reported & { readonly why: Undrawn | null; title: string }) {
  return `Text in place of a map. ${title}. ${whyNotDrawn(why)} ${routeReported(route)}`;
}

/** The same of what is no route. `why` is a sentence. */
export function textInPlaceOfMap(why: string): string {
  return `Text in place of a map. ${why}`;
}

export function whyNotDrawn(why: Undrawn | null): string {
  return why === null ? 'Not on the map.' : UNDRAWN_WORDS[why];
}

export const NO_ROUTE = 'There is no route to draw.';

/** Of a place that no map can show. */
export function placeNowhere(place: string): string {
  return `${capitalized(place)}: no map can show where that is, so that no line can be drawn.`;
}

/** Of a place that no route begins or ends at; `within` counts those that do at a place in it. */
export function placeWithoutLine({ place, within }: { place: string; within: number }): string {
  const name = capitalized(place);
  if (within === 0) return `${name}: no reported route begins or ends there, so that there is no line to draw.`;
  const routes = plural(within, {
    one: `${number(within)} route begins or ends at a place in it.`,
    other: `${number(within)} routes begin or end at places in it.`,
  });
  return `${name}: no line is drawn to all of it. ${routes}`;
}

export const ONLY_THIN_LINES = 'No report gives a number of people; lines are as thin as they get.';

/** One figure stands for the largest of several routes. */
export function largestFigure({ figure, status, title }: { figure: string; status: Status; title: string }): string {
  return `The largest single figure is ${figure} people (${STATUS_WORDS[status]}), ${uncapitalized(title)}; figures are never added.`;
}
