import { publishedWords } from '#words/dates.ts';
import { claimFigure } from '#words/figures.ts';
import { routeTitle } from '#words/routes.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import { routeOfOne } from '../../core/model/route.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { capital, whyNoMap } from './picture-words.ts';
import type { Held } from './subject.ts';

/** What stands in place of a map that cannot be drawn: why there is none, then what is reported, one by one. */
export interface Body {
  readonly why: string;
  readonly reports: readonly string[];
}

export function bodyWords(subject: EmbedSubject, held: Held, evidence: Evidence): Body {
  return {
    why: whyNoMap(subject, held, evidence),
    reports:
      subject.kind === 'place' && held.routes.length === 0 ? reportsOf(subject.id, evidence) : figures(held, evidence),
  };
}

/** Each claim by itself: figures are never added. */
function figures({ routes }: Held, evidence: Evidence): string[] {
  return routes.flatMap((route) =>
    evidence.claimsOf(route).map((claim) => {
      const about = routes.length > 1 ? `${routeTitle(route, evidence)}: ` : '';
      return `${capital(`${about}${claimFigure(claim)}`)} (${bywords(claim.article, evidence)})`;
    }),
  );
}

/** Claims that name a place on the way or as an example, then what else is told of it. */
function reportsOf(place: PlaceId, evidence: Evidence): string[] {
  const { claims, circumstances } = evidence.dataset;
  const naming = claims.filter(
    (claim) =>
      claim.via.some((end) => end.place === place) ||
      [claim.origin, ...claim.destinations].some((end) => end.examples.includes(place)),
  );
  return [
    ...naming.map(
      (claim) =>
        `Named in a report of a route: ${routeTitle(routeOfOne(claim), evidence)}, ${claimFigure(claim)} (${bywords(claim.article, evidence)})`,
    ),
    ...circumstances
      .filter(({ places }) => places.includes(place))
      .map(({ text, article }) => `${text.replace(/\.$/, '')} (${bywords(article, evidence)})`),
  ];
}

function bywords(article: Parameters<Evidence['article']>[0], evidence: Evidence): string {
  const one = evidence.article(article);
  return `${evidence.publisher(one.publisher).name}, ${publishedWords(one)}`;
}
