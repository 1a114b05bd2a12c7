import { circumstanceReported, namedInReport, reportInList } from '#words/claims.ts';
import { publishedWords } from '#words/dates.ts';
import { movementTitle } from '#words/routes.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import { routeOfOne } from '../../core/model/route.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { whyNoMap } from './picture-words.ts';
import type { SubjectRecords } from './subject.ts';

/** What stands in place of a map that cannot be drawn: why there is none, then what is reported, one by one. */
export interface Body {
  readonly why: string;
  readonly reports: readonly string[];
}

export function bodyWords(subject: EmbedSubject, records: SubjectRecords, evidence: Evidence): Body {
  return {
    why: whyNoMap(subject, records, evidence),
    reports:
      subject.kind === 'place' && records.routes.length === 0
        ? reportsOf(subject.id, evidence)
        : figures(records, evidence),
  };
}

/** Each claim by itself: figures are never added. */
function figures({ routes }: SubjectRecords, evidence: Evidence): string[] {
  return routes.flatMap((route) =>
    evidence.claimsOf(route).map((claim) =>
      reportInList({
        movement: routes.length > 1 ? movementTitle(routeOfOne(claim), evidence) : null,
        claim,
        ...byline(claim.article, evidence),
      }),
    ),
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
    ...naming.map((claim) =>
      namedInReport({
        movement: movementTitle(routeOfOne(claim), evidence),
        claim,
        ...byline(claim.article, evidence),
      }),
    ),
    ...circumstances
      .filter(({ places }) => places.includes(place))
      .map(({ text, article }) => circumstanceReported({ text, ...byline(article, evidence) })),
  ];
}

function byline(article: Parameters<Evidence['article']>[0], evidence: Evidence) {
  const one = evidence.article(article);
  return { publisher: evidence.publisher(one.publisher).name, published: publishedWords(one) };
}
