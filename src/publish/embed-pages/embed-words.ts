import { articleCount, claimCount, routeCount } from '#words/counts.ts';
import { dateWords } from '#words/dates.ts';
import { figureWords } from '#words/figures.ts';
import { list } from '#words/language.ts';
import { routeTitle } from '#words/routes.ts';
import { sourcesWords } from '#words/sources.ts';
import { DIRECTION_WORDS, STATUS_WORDS } from '#words/vocabulary.ts';
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
  if (subject.kind === 'atlas') return 'North Korean workers abroad: what has been reported';
  if (subject.kind === 'route') return routeTitle(evidence.route(subject.id), evidence);
  return `${evidence.place(subject.id).names.en}: what has been reported`;
}

/** Under the headline: the figure of a route, or how much is told, and of how many sources it comes. */
export function dekOf(subject: EmbedSubject, told: readonly Told[], evidence: Evidence): string {
  const claims = told.flatMap((each) => each.claims);
  if (claims.length === 0) return 'No claim names it; what is reported of it stands in the list.';
  const [only] = told;
  if (subject.kind !== 'route' || !only) {
    return `${routeCount(told.length)}, ${claimCount(claims.length)} in ${sourcesWords(claims)}`;
  }
  const { claim, weight } = weighRoute(only.route, evidence, 'largest');
  const figure =
    weight.kind === 'people'
      ? `${figureWords(claim.quantity)} people ${STATUS_WORDS[claim.status]}`
      : `no figure for the whole; ${list(STATUSES.filter((status) => claims.some((each) => each.status === status)).map((status) => STATUS_WORDS[status]))}`;
  return `${capital(DIRECTION_WORDS[only.route.direction])}, ${figure} · ${claimCount(claims.length)} in ${sourcesWords(claims)}`;
}

/** Those claims of a route that are spoken of, as both a build and a page's scripts know them. */
export interface ToldOutline {
  readonly claims: readonly ClaimOutline[];
}

/** The same where a filter leaves out part of `all`: "1 of 24 routes, 1 of 48 claims in 1 article, 1 source". */
export function shownDekOf(shown: readonly ToldOutline[], all: readonly ToldOutline[]): string {
  const [some, every] = [shown, all].map((told) => told.flatMap((each) => each.claims));
  const claims = claimCount(every?.length ?? 0);
  if (!some || some.length === 0) return `None of ${claims} passes the filter`;
  const routes = all.length === 1 ? '' : `${shown.length} of ${routeCount(all.length)}, `;
  return `${routes}${some.length} of ${claims} in ${sourcesWords(some)}`;
}

/** "after 5 articles in Daily NK and 38 North": whose reports it rests on. */
export function restsOnWords(
  articles: readonly Pick<ArticleOutline, 'publisher'>[],
  { publisher }: { readonly publisher: (id: ArticleOutline['publisher']) => Publisher },
): string {
  if (articles.length === 0) return 'no report shown';
  const names = [...new Set(articles.map((article) => publisher(article.publisher).name))];
  return `after ${articleCount(articles.length)} in ${list(names)}`;
}

/** Which state of the data the page shows, and whether it follows them. */
export interface AsOf {
  /** "As of 21 November 2026": never left out, however small the frame. */
  readonly words: string;
  /** " · release 2026-11-21-3f9ac1d2" */
  readonly release: string;
}

export function asOf({ evidence, edition }: EmbedSite): AsOf {
  const { id, date, draft } = evidence.dataset.release;
  if (draft) {
    const since = date === null ? 'not released yet' : `data changed since the release of ${dateWords(date)}`;
    return { words: `Draft: ${since}`, release: ` · ${id}` };
  }
  const day = dateWords(date ?? id);
  return {
    words: edition === 'frozen' ? `Frozen at the release of ${day}` : `As of ${day}`,
    release: ` · release ${id}`,
  };
}

/** The same in one sentence, without its full stop. */
export function asOfWords(site: EmbedSite): string {
  const { words, release } = asOf(site);
  return words + release;
}

/**
 * "23 routes" and " and their evidence": what the drawer lists; the rest is left unseen where there is no room. Where a
 * filter leaves out part of `all`: "1 of 24 routes" and " and its evidence".
 */
export function listWordsOf(
  told: readonly ToldOutline[],
  all: readonly ToldOutline[] = told,
): { readonly short: string; readonly rest: string } {
  if (all.length === 0) return { short: 'What is reported', rest: '' };
  const routes = routeCount(all.length);
  if (told.length === 0) return { short: `None of ${routes}`, rest: '' };
  return {
    short: told.length === all.length ? routes : `${told.length} of ${routes}`,
    rest: ` and ${told.length === 1 ? 'its' : 'their'} evidence`,
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
