import { whatIsReportedOf } from '#words/descriptions.ts';
import {
  NO_CLAIM_NAMES_IT,
  restsOn,
  routeInShort,
  routesAndClaims,
  routesAndEvidence,
  shownOf,
  TITLE_OF_ATLAS,
} from '#words/embed-claims.ts';
import type { ShownState } from '#words/embed-state.ts';
import { routeTitle } from '#words/routes.ts';
import type { ArticleOutline, Publisher } from '../../core/model/article.ts';
import type { ClaimOutline } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { STATUSES } from '../../core/model/vocabulary.ts';
import { weighRoute } from '../../core/scene/weight.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import type { EmbedSite } from './embed-site.ts';
import type { Told } from './embed-subject.ts';

/** The headline of an embed. */
export function titleOf(subject: EmbedSubject, evidence: Evidence): string {
  if (subject.kind === 'atlas') return TITLE_OF_ATLAS;
  if (subject.kind === 'route') return routeTitle(evidence.route(subject.id), evidence);
  return whatIsReportedOf(evidence.place(subject.id).names.en);
}

/** Under the headline: the figure of a route, or how much is told, and of how many sources it comes. */
export function dekOf(subject: EmbedSubject, told: readonly Told[], evidence: Evidence): string {
  const claims = told.flatMap((each) => each.claims);
  if (claims.length === 0) return NO_CLAIM_NAMES_IT;
  const [only] = told;
  if (subject.kind !== 'route' || !only) return routesAndClaims({ routes: told.length, claims });
  const { claim, weight } = weighRoute(only.route, evidence, 'largest');
  return routeInShort({
    direction: only.route.direction,
    figure: weight.kind === 'people' ? claim : null,
    statuses: STATUSES.filter((status) => claims.some((each) => each.status === status)),
    claims,
  });
}

/** Those claims of a route that are spoken of, as both a build and a page's scripts know them. */
export interface ToldOutline {
  readonly claims: readonly ClaimOutline[];
}

/** The same where a filter leaves out part of `all`: "1 of 24 routes, 1 of 48 claims in 1 article, 1 source". */
export function shownDekOf(shown: readonly ToldOutline[], all: readonly ToldOutline[]): string {
  return shownOf({
    routes: all.length,
    claims: all.flatMap(({ claims }) => claims).length,
    shownRoutes: shown.length,
    shown: shown.flatMap(({ claims }) => claims),
  });
}

/** "after 5 articles in Daily NK and 38 North": whose reports it rests on. */
export function restsOnWords(
  articles: readonly Pick<ArticleOutline, 'publisher'>[],
  { publisher }: { readonly publisher: (id: ArticleOutline['publisher']) => Publisher },
): string {
  const publishers = [...new Set(articles.map((article) => publisher(article.publisher).name))];
  return restsOn({ articles: articles.length, publishers });
}

/** Which state of the data the page shows, and whether it follows them. */
export function stateOf({ evidence, edition }: EmbedSite): ShownState {
  return { release: evidence.dataset.release, frozen: edition === 'frozen' };
}

/** "23 routes" and " and their evidence" apart, for a page that has a place for each. */
export function listWordsOf(
  told: readonly ToldOutline[],
  all: readonly ToldOutline[] = told,
): { readonly short: string; readonly rest: string } {
  const said = routesAndEvidence({ shown: told.length, all: all.length });
  const partOf = (name: 'routes' | 'evidence') =>
    said.flatMap((piece) => (typeof piece !== 'string' && piece.slot === name ? piece.text : [])).join('');
  return { short: partOf('routes'), rest: partOf('evidence') };
}
