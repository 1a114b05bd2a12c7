import type { Excerpt } from '../core/model/article.ts';
import type { Claim, QuotationMark } from '../core/model/claim.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { ExcerptId } from '../core/model/ids.ts';
import { hasNumber } from '../core/model/quantity.ts';
import { remembered } from '../core/model/remembered.ts';
import type { Route } from '../core/model/route.ts';
import { apartFrom, type MarkedWords, marksIn, piecesOf, withoutOverlap } from './mark-pieces.ts';

/** A stretch of an excerpt: plain, marked, or marked and leading to a route. */
export interface Piece {
  readonly text: string;
  readonly kind: QuotationMark['kind'] | null;
  readonly route: Route | null;
}

type Word = MarkedWords & { readonly route: Route | null };

/**
 * An excerpt in pieces, which together are its exact words. Of each route that it carries, the words of one figure, of
 * a destination where there is none, lead to the route; the other marks of `marked` claims are marks. Routes of
 * `marked` claims are led to only where `ownToo` says so. What is left without words of its own comes in no piece.
 */
export function linkedWords(excerpt: Excerpt, marked: readonly Claim[], evidence: Evidence, ownToo: boolean): Piece[] {
  const own: Word[] = marked
    .flatMap((claim) => marksIn(claim, excerpt.id))
    .map(({ kind, at }) => ({ kind, at, route: null }));
  const words: Word[] = [];
  for (const route of routesIn(excerpt.id, evidence)) {
    if (!ownToo && marked.some(({ id }) => route.claims.includes(id))) continue;
    // Where a quotation is shown for one claim, its own marks stay marks.
    const [word] = apartFrom(ownToo ? words : [...own, ...words], wordsFor(route, excerpt.id, evidence));
    if (word) words.push(word);
  }
  return piecesOf(excerpt.exact, withoutOverlap(excerpt.exact, words, own)).map(({ text, words: here }) => ({
    text,
    kind: here?.kind ?? null,
    route: here?.route ?? null,
  }));
}

/** The routes of the claims that an excerpt carries, each once, in the order of the records. */
export function routesIn(excerpt: ExcerptId, evidence: Evidence): readonly Route[] {
  const routes = remembered(ROUTES, evidence.dataset, () => routesByExcerpt(evidence));
  return routes.get(excerpt) ?? [];
}

/** Each page of many asks of each of its excerpts. */
const ROUTES = new WeakMap<Dataset, ReadonlyMap<ExcerptId, readonly Route[]>>();

function routesByExcerpt({ dataset, claimsOf }: Evidence): ReadonlyMap<ExcerptId, readonly Route[]> {
  const found = new Map<ExcerptId, Set<Route>>();
  for (const route of dataset.routes) {
    for (const id of claimsOf(route).flatMap(({ excerpts }) => excerpts)) {
      found.set(id, (found.get(id) ?? new Set()).add(route));
    }
  }
  return new Map([...found].map(([id, routes]) => [id, [...routes]]));
}

/** Words that may lead to a route, the best first: a printed number, a word in place of one, a destination, any place. */
function wordsFor(route: Route, excerpt: ExcerptId, evidence: Evidence): Word[] {
  const { exact } = evidence.excerpt(excerpt);
  const marks = evidence.claimsOf(route).flatMap((claim) => {
    const ends = new Set(claim.destinations.map((end) => end.text));
    return marksIn(claim, excerpt)
      .filter(({ kind }) => kind !== 'status')
      .map(({ kind, at }) => ({
        word: { kind, at, route },
        rank: kind === 'figure' ? (hasNumber(claim.quantity) ? 0 : 1) : ends.has(exact.slice(...at)) ? 2 : 3,
      }));
  });
  return marks.toSorted((a, b) => a.rank - b.rank).map(({ word }) => word);
}
