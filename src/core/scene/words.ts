import { publishedWords } from '#words/dates.ts';
import {
  LINE_WITHOUT_WIDTH,
  MARK_IN_PLACE_OF_LINE,
  routeSentence,
  widthOfClaims,
  widthOfFigure,
} from '#words/drawn-routes.ts';
import { figureWords } from '#words/figures.ts';
import { movementTitle } from '#words/routes.ts';
import { UNDRAWN_WORDS } from '#words/vocabulary.ts';
import { whyUndrawn } from '../model/drawn.ts';
import type { Lookup } from '../model/lookup.ts';
import { isMarked, type Route } from '../model/route.ts';
import { leading } from '../model/stance.ts';
import { STATUS_FACTS } from '../model/status.ts';
import { type WidthRule, weighRoute } from './weight.ts';

/** A route in one sentence: the same in cards, lists, titles of arcs and alternative text. */
export function arcWords(route: Route, lookup: Lookup, rule: WidthRule): string {
  const claims = lookup.claimsOf(route);
  const { claim, weight } = weighRoute(route, lookup, rule);
  return routeSentence({
    title: movementTitle(route, lookup),
    direction: route.direction,
    width:
      weight.kind === 'people'
        ? { kind: 'people', figure: figureWords(claim.quantity) ?? '', status: claim.status }
        : weight.kind === 'claims'
          ? { kind: 'claims', claims: weight.count }
          : weight,
    rule,
    claims,
  });
}

/** How a route's drawing came about, and what must not be read into it. */
export function ruleWords(route: Route, lookup: Lookup, rule: WidthRule): string {
  const undrawn = leading(lookup.claimsOf(route)).map((claim) => whyUndrawn(claim, lookup));
  const [first] = undrawn;
  if (first && undrawn.every((why) => why !== null)) return UNDRAWN_WORDS[first];
  if (isMarked(route)) return MARK_IN_PLACE_OF_LINE[route.direction];
  const { claim, weight } = weighRoute(route, lookup, rule);
  if (weight.kind === 'none') return LINE_WITHOUT_WIDTH;
  if (weight.kind === 'claims') return widthOfClaims(weight.count);
  const article = lookup.article(claim.article);
  return widthOfFigure({
    rule,
    figure: figureWords(claim.quantity) ?? '',
    publisher: lookup.publisher(article.publisher).name,
    published: publishedWords(article),
    isRange: weight.low !== weight.high,
    isHalf: claim.quantity?.low !== claim.quantity?.high && weight.low === weight.high,
    ahead: STATUS_FACTS[claim.status].stage === 'planned' ? claim.measure : null,
  });
}
