import { figureWords } from '#words/figures.ts';
import { MARK_MEANINGS } from '#words/legend-marks.ts';
import {
  largestFigure,
  mapOfRoute,
  NO_ROUTE,
  ONLY_THIN_LINES,
  placeNowhere,
  placeWithoutLine,
  routeReported,
  type Shape,
  textInPlaceOfMap,
  textOfRoute,
  whyNotDrawn,
} from '#words/picture-routes.ts';
import {
  asOf,
  asOfInLines,
  mapOfRoutes,
  recordsLine,
  reportedAsOf,
  reportedOfPlace,
  routesDrawn,
  sourceLine,
  titleOfAll,
} from '#words/pictures.ts';
import { placeWords } from '#words/places.ts';
import { movementTitle, routesOfPlace, routeTitle } from '#words/routes.ts';
import { drawnClaims, whyUndrawn } from '../../core/model/drawn.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Imprint } from '../../core/model/imprint.ts';
import { endsWithin } from '../../core/model/lookup.ts';
import { isLine, isMarked, MARKED_DIRECTIONS, type Route } from '../../core/model/route.ts';
import { leading, standingOf } from '../../core/model/stance.ts';
import type { Undrawn } from '../../core/model/undrawn.ts';
import { weigh, weighRoute } from '../../core/scene/weight.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { recordsOf, type SubjectRecords } from './subject.ts';

/** A picture in words: the same in the picture, in its metadata, in cards, feeds and snippets. */
export interface PictureWords {
  /** Over the picture: "From Ryanggang to China". */
  readonly title: string;
  /**
   * For those who do not see it, in whole sentences: what is drawn, the figure, the status, by whom reported, as of
   * when.
   */
  readonly alt: string;
  /** "Reported by Daily NK. Records: Dispatch Atlas, CC BY 4.0." */
  readonly sourceLine: string;
  /** "As of 21 November 2026 · release 2026-11-21-3f9ac1d2"; of a draft what it is a draft of. */
  readonly asOf: string;
  /** The same, a line for each part. */
  readonly asOfInLines: readonly string[];
}

export function pictureWords(subject: EmbedSubject, evidence: Evidence): PictureWords {
  const { imprint, release } = evidence.dataset;
  const records = recordsOf(subject, evidence);
  const reporters = publishersOf(records, evidence);
  return {
    title: titleOf(subject, records, evidence),
    alt: `${seen(subject, records, evidence)} ${reportedAsOf({ reporters, release })}`,
    sourceLine: sourceLine({ reporters, atlas: imprint.name, licence: licenceWords(imprint) }),
    asOf: asOf(release),
    asOfInLines: asOfInLines(release),
  };
}

/** "Records: Dispatch Atlas, CC BY 4.0." Without those who reported, for what rests on a part of the claims. */
export function recordsWords(imprint: Imprint): string {
  return recordsLine({ atlas: imprint.name, licence: licenceWords(imprint) });
}

/** "CC BY 4.0". */
export function licenceWords({ licence }: Imprint): string {
  return licence.spdx.replace(/^CC-(.+)-(\d\.\d)$/, 'CC $1 $2');
}

/** Names of those whose reports the shown claims rest on, in the order of the records. */
export function publishersOf({ articles }: Pick<SubjectRecords, 'articles'>, evidence: Evidence): string[] {
  return [...new Set(articles.map((id) => evidence.publisher(evidence.article(id).publisher).name))];
}

function titleOf(subject: EmbedSubject, { routes }: SubjectRecords, evidence: Evidence): string {
  switch (subject.kind) {
    case 'atlas':
      return titleOfAll(evidence.dataset.imprint.subtitle);
    case 'route':
      return routeTitle(evidence.route(subject.id), evidence);
    case 'place': {
      const name = placeWords(evidence.place(subject.id));
      return routes.length > 0 ? routesOfPlace(name) : reportedOfPlace(name);
    }
  }
}

/** Under the title, sentence by sentence: how much is drawn, and the figure. */
export function deckWords(subject: EmbedSubject, records: SubjectRecords, evidence: Evidence): readonly string[] {
  const [only] = records.routes;
  if (!only) return [];
  if (subject.kind === 'route') return [routeReported(reportOf(only, evidence))];
  const drawn = routesDrawn({ drawn: records.drawn.length, undrawn: records.routes.length - records.drawn.length });
  return records.drawn.length === 0 ? [drawn] : [drawn, largestWords(records.drawn, evidence)];
}

/** What the picture shows, without who says so. */
function seen(subject: EmbedSubject, records: SubjectRecords, evidence: Evidence): string {
  const [only] = records.routes;
  if (subject.kind === 'route' && only) return routeSeen(only, records, evidence);
  if (records.drawn.length === 0) return textInPlaceOfMap(whyNoMap(subject, records, evidence));
  const routes = mapOfRoutes({
    drawn: records.drawn.length,
    undrawn: records.routes.length - records.drawn.length,
    place: subject.kind === 'place' ? placeWords(evidence.place(subject.id)) : null,
  });
  return `${routes} ${largestWords(records.drawn, evidence)}`;
}

function routeSeen(route: Route, { drawn }: SubjectRecords, evidence: Evidence): string {
  const reported = { title: movementTitle(route, evidence), ...reportOf(route, evidence) };
  return drawn.length === 0
    ? textOfRoute({ ...reported, why: whyNoLine(route, evidence) })
    : mapOfRoute({ ...reported, shape: shapeOf(route, evidence) });
}

/** Why a subject has no map, in whole sentences. */
export function whyNoMap(subject: EmbedSubject, { routes }: SubjectRecords, evidence: Evidence): string {
  const [first] = routes;
  if (subject.kind === 'route' && first) return whyNotDrawn(whyNoLine(first, evidence));
  if (subject.kind !== 'place') return NO_ROUTE;
  const place = placeWords(evidence.place(subject.id));
  if (routes.length > 0) return placeNowhere(place);
  const within = evidence.dataset.routes.filter((route) => endsWithin(route, subject.id, evidence));
  return placeWithoutLine({ place, within: within.length });
}

function whyNoLine(route: Route, evidence: Evidence): Undrawn | null {
  const [first] = leading(evidence.claimsOf(route)).map((claim) => whyUndrawn(claim, evidence));
  return first ?? null;
}

function shapeOf(route: Route, evidence: Evidence): Shape {
  if (isMarked(route)) return route.direction === 'stock' ? 'square' : 'diamond';
  if (route.destinations.length > 1) return 'fork';
  return weighRoute(route, evidence, 'largest').weight.kind === 'none' ? 'thin' : 'line';
}

/** What is reported of a route, with the figure that its line is drawn by. */
function reportOf(route: Route, evidence: Evidence) {
  const claims = evidence.claimsOf(route);
  const { claim, weight } = weighRoute(route, evidence, 'largest');
  return {
    figure: weight.kind === 'people' ? figureWords(claim.quantity) : null,
    isRange: weight.kind === 'people' && weight.low !== weight.high,
    standing: standingOf(claim),
    claims,
  };
}

/** One figure stands for the largest; figures are never added. */
function largestWords(routes: readonly Route[], evidence: Evidence): string {
  const moving = routes.filter(isLine);
  const claims = moving.flatMap((route) => drawnClaims(route, evidence));
  if (claims.length === 0) {
    const marked = MARKED_DIRECTIONS.filter((each) => routes.some(({ direction }) => direction === each));
    return marked.map((each) => MARK_MEANINGS[each]).join(' ');
  }
  const { claim, weight } = weigh(claims, 'largest', evidence);
  const route = moving.find((each) => each.claims.includes(claim.id));
  const figure = figureWords(claim.quantity);
  if (weight.kind !== 'people' || !route || figure === null) return ONLY_THIN_LINES;
  return largestFigure({ figure, status: claim.status, title: routeTitle(route, evidence) });
}
