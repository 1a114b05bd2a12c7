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
import { standingsInOrder } from '../../core/model/stance.ts';
import { weighRoute } from '../../core/scene/weight.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import type { EmbedSite } from './embed-site.ts';
import type { CoveredRoute } from './embed-subject.ts';

/** The headline of an embed. */
export function titleOf(subject: EmbedSubject, evidence: Evidence): string {
  if (subject.kind === 'atlas') return TITLE_OF_ATLAS;
  if (subject.kind === 'route') return routeTitle(evidence.route(subject.id), evidence);
  return whatIsReportedOf(evidence.place(subject.id).names.en);
}

/** Under the headline: the figure of a route, or how much is told, and of how many sources it comes. */
export function dekOf(subject: EmbedSubject, covered: readonly CoveredRoute[], evidence: Evidence): string {
  const claims = covered.flatMap((each) => each.claims);
  if (claims.length === 0) return NO_CLAIM_NAMES_IT;
  const [only] = covered;
  if (subject.kind !== 'route' || !only) return routesAndClaims({ routes: covered.length, claims });
  const { claim, weight } = weighRoute(only.route, evidence, 'largest');
  return routeInShort({
    direction: only.route.direction,
    figure: weight.kind === 'people' ? claim : null,
    standings: standingsInOrder(claims),
    claims,
  });
}

/** Those claims of a route that are spoken of, as both a build and a page's scripts know them. */
export interface CoveredOutline {
  readonly claims: readonly ClaimOutline[];
}

/** The same where a filter leaves out part of `all`: "1 of 24 routes, 1 of 48 claims in 1 article, 1 source". */
export function shownDekOf(shown: readonly CoveredOutline[], all: readonly CoveredOutline[]): string {
  return shownOf({
    routes: all.length,
    claims: all.flatMap(({ claims }) => claims).length,
    shownRoutes: shown.length,
    shown: shown.flatMap(({ claims }) => claims),
  });
}

/** With more outlets than this the source line names only some of them, and the drawer all. */
const MOST_OUTLETS = 4;
const OUTLETS_NAMED = 3;

type Published = Pick<ArticleOutline, 'publisher'>;
type Publishers = { readonly publisher: (id: ArticleOutline['publisher']) => Publisher };

/** How many of the articles are of which outlet. */
export function outletsOf(articles: readonly Published[], { publisher }: Publishers) {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const { name } = publisher(article.publisher);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, articles: count }));
}

/** Whether the source line leaves outlets unnamed. */
export function countsOutlets(articles: readonly Published[], publishers: Publishers): boolean {
  return outletsOf(articles, publishers).length > MOST_OUTLETS;
}

/** "after 5 articles in Daily NK and 38 North": whose reports it rests on; of many outlets those with the most articles. */
export function restsOnWords(articles: readonly Published[], publishers: Publishers): string {
  const outlets = outletsOf(articles, publishers);
  const named =
    outlets.length > MOST_OUTLETS
      ? outlets.toSorted((a, b) => b.articles - a.articles).slice(0, OUTLETS_NAMED)
      : outlets;
  return restsOn({
    articles: articles.length,
    publishers: named.map(({ name }) => name),
    others: outlets.length - named.length,
  });
}

/** Which state of the data the page shows, and whether it follows them. */
export function stateOf({ evidence, edition }: EmbedSite): ShownState {
  return { release: evidence.dataset.release, frozen: edition === 'frozen' };
}

/** "23 routes" and " and their evidence" apart, for a page that has a place for each. */
export function listWordsOf(
  covered: readonly CoveredOutline[],
  all: readonly CoveredOutline[] = covered,
): { readonly short: string; readonly rest: string } {
  const said = routesAndEvidence({ shown: covered.length, all: all.length });
  const partOf = (name: 'routes' | 'evidence') =>
    said.flatMap((piece) => (typeof piece !== 'string' && piece.slot === name ? piece.text : [])).join('');
  return { short: partOf('routes'), rest: partOf('evidence') };
}
