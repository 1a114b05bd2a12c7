import { articleCount, claimCount } from '#words/counts.ts';
import { publishedWords } from '#words/dates.ts';
import { figureWords } from '#words/figures.ts';
import { routeTitle } from '#words/routes.ts';
import { DIRECTION_WORDS, STATUS_WORDS, UNDRAWN_WORDS } from '#words/vocabulary.ts';
import { whyUndrawn } from '../model/drawn.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Route } from '../model/route.ts';
import { type Weighed, WIDTH_RULE_WORDS, type WidthRule, weighRoute } from './weight.ts';

/** A route in one sentence: the same in cards, lists, titles of arcs and alternative text. */
export function arcWords(route: Route, lookup: Lookup, rule: WidthRule): string {
  const claims = lookup.claimsOf(route);
  const statuses = [...new Set(claims.map((claim) => STATUS_WORDS[claim.status]))].join(', ');
  const reported = `${claimCount(claims.length)} in ${articleCount(articlesOf(route, lookup))}`;
  const figure = weightWords(weighRoute(route, lookup, rule));
  const named = figure === null ? 'no figure for the whole' : `${figure} (${WIDTH_RULE_WORDS[rule]})`;
  return `${routeTitle(route, lookup)}: ${DIRECTION_WORDS[route.direction]}, ${named}; ${statuses}; ${reported}.`;
}

/** "about 15,000 people planned", "4 claims"; null for the thin form. */
function weightWords({ claim, weight }: Weighed): string | null {
  switch (weight.kind) {
    case 'people':
      return `${figureWords(claim.quantity)} people ${STATUS_WORDS[claim.status]}`;
    case 'claims':
      return claimCount(weight.count);
    case 'none':
      return null;
  }
}

/** How a route's drawing came about, and what must not be read into it. */
export function ruleWords(route: Route, lookup: Lookup, rule: WidthRule): string {
  const undrawn = lookup.claimsOf(route).map((claim) => whyUndrawn(claim, lookup));
  const [first] = undrawn;
  if (first && undrawn.every((why) => why !== null)) return UNDRAWN_WORDS[first];
  if (route.direction === 'stock') return 'People said to be there already: a square on the map, not a line.';
  const { claim, weight } = weighRoute(route, lookup, rule);
  if (weight.kind === 'none') {
    return 'A thin line: no report gives a number of people for this route. Its pattern shows the status.';
  }
  if (weight.kind === 'claims') {
    return `The line’s width is the number of claims: ${weight.count}. It says nothing of how many people.`;
  }
  const article = lookup.article(claim.article);
  const source = `${lookup.publisher(article.publisher).name} (${publishedWords(article)})`;
  const range =
    weight.low === weight.high ? '' : ' The inner edge is the lower end of the range, the outer the higher.';
  const caution =
    claim.status === 'planned' || claim.status === 'selecting' ? ' It is a plan, not people seen to leave.' : '';
  return `The line’s width is the ${WIDTH_RULE_WORDS[rule]}: ${figureWords(claim.quantity)}, from ${source}.${range} Figures of different reports are never added.${caution}`;
}

export function articlesOf(route: Route, lookup: Lookup): number {
  return new Set(lookup.claimsOf(route).map((claim) => claim.article)).size;
}
