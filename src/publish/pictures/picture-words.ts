import { claimCount, count, routeCount } from '#words/counts.ts';
import { dateWords } from '#words/dates.ts';
import { figureWords } from '#words/figures.ts';
import { list } from '#words/language.ts';
import { placeWords } from '#words/places.ts';
import { routeTitle } from '#words/routes.ts';
import { STATUS_WORDS, UNDRAWN_WORDS } from '#words/vocabulary.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Imprint } from '../../core/model/imprint.ts';
import { liesIn } from '../../core/model/lookup.ts';
import type { Release } from '../../core/model/release.ts';
import type { Route } from '../../core/model/route.ts';
import { weigh, weighRoute } from '../../core/scene/weight.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { type Held, heldOn } from './subject.ts';

/** A picture in words: the same in the picture, in its metadata, in cards, feeds and snippets. */
export interface PictureWords {
  /** Over the picture: "From Ryanggang to China". */
  readonly title: string;
  /** For those who do not see it, in whole sentences: what is drawn, the figure, the status, by whom reported, as of when. */
  readonly alt: string;
  /** "Reported by Daily NK. Records: Dispatch Atlas, CC BY 4.0." */
  readonly sourceLine: string;
  /** "As of 21 November 2026 · release 2026-11-21-3f9ac1d2"; of a draft what it is a draft of. */
  readonly asOf: string;
}

export function pictureWords(subject: EmbedSubject, evidence: Evidence): PictureWords {
  const { imprint, release } = evidence.dataset;
  const held = heldOn(subject, evidence);
  const reporters = publishersOf(held, evidence);
  const reported = reporters.length === 0 ? '' : `Reported by ${list(reporters)}`;
  return {
    title: titleOf(subject, held, evidence),
    alt: `${seen(subject, held, evidence)} ${[reported, stateWords(release)].filter(Boolean).join('; ')}.`,
    sourceLine: `${reported === '' ? '' : `${reported}. `}${recordsWords(imprint)}`,
    asOf: asOfWords(release),
  };
}

/** "Records: Dispatch Atlas, CC BY 4.0." Without those who reported, for what rests on a part of the claims. */
export function recordsWords(imprint: Imprint): string {
  return `Records: ${imprint.name}, ${licenceWords(imprint)}.`;
}

/** "CC BY 4.0". */
export function licenceWords({ licence }: Imprint): string {
  return licence.spdx.replace(/^CC-(.+)-(\d\.\d)$/, 'CC $1 $2');
}

/** Names of those whose reports the shown claims rest on, in the order of the records. */
export function publishersOf({ articles }: Pick<Held, 'articles'>, evidence: Evidence): string[] {
  return [...new Set(articles.map((id) => evidence.publisher(evidence.article(id).publisher).name))];
}

function asOfWords({ id, date, hash, draft }: Release): string {
  if (!draft) return `${date === null ? '' : `As of ${dateWords(date)} · `}release ${id}`;
  return date === null
    ? `Draft ${hash} · not released yet`
    : `Draft ${hash} · changed since the release of ${dateWords(date)}`;
}

function stateWords({ id, date, hash, draft }: Release): string {
  if (draft) return `from a draft of the data, ${hash}`;
  return date === null ? `release ${id}` : `as of ${dateWords(date)}`;
}

function titleOf(subject: EmbedSubject, { routes }: Held, evidence: Evidence): string {
  switch (subject.kind) {
    case 'atlas':
      return capital(evidence.dataset.imprint.subtitle);
    case 'route':
      return routeTitle(evidence.route(subject.id), evidence);
    case 'place': {
      const name = placeWords(evidence.place(subject.id));
      return routes.length > 0 ? `Routes that begin or end in ${name}` : `What is reported of ${name}`;
    }
  }
}

/** Under the title, sentence by sentence: how much is drawn, and the figure. */
export function deckWords(subject: EmbedSubject, held: Held, evidence: Evidence): readonly string[] {
  const [only] = held.routes;
  if (!only) return [];
  if (subject.kind === 'route') return [`${capital(reportWords(only, evidence))}.`];
  const undrawn = held.routes.length - held.drawn.length;
  if (held.drawn.length === 0) return [`${routeCount(undrawn)}, not on the map.`];
  const drawn = `${routeCount(held.drawn.length)}${undrawn === 0 ? '' : ` on the map; ${undrawn} more cannot be drawn`}.`;
  return [drawn, largestWords(held.drawn, evidence)];
}

/** What the picture shows, without who says so. */
function seen(subject: EmbedSubject, held: Held, evidence: Evidence): string {
  const [only] = held.routes;
  if (subject.kind === 'route' && only) return routeSeen(only, held, evidence);
  if (held.drawn.length === 0) return `Text in place of a map. ${whyNoMap(subject, held, evidence)}`;
  const one = held.drawn.length === 1;
  const ends = one ? ' that begins or ends in ' : ' that begin or end in ';
  const where = subject.kind === 'place' ? `${ends}${placeWords(evidence.place(subject.id))}` : '';
  const undrawn = held.routes.length - held.drawn.length;
  const rest = undrawn === 0 ? '' : `; ${undrawn} more cannot be drawn`;
  const workers = subject.kind === 'atlas' ? ' of North Korean workers' : '';
  return `Map of ${count(held.drawn.length, 'reported route')}${where}${workers}${rest}. ${largestWords(held.drawn, evidence)}`;
}

function routeSeen(route: Route, { drawn }: Held, evidence: Evidence): string {
  const reports = `${reportWords(route, evidence)}.`;
  if (drawn.length === 0) {
    return `Text in place of a map. ${routeTitle(route, evidence)}. ${whyUndrawnWords(route, evidence)} ${capital(reports)}`;
  }
  return `Map with ${shapeWords(route, evidence)} ${lower(routeTitle(route, evidence))}: ${reports}`;
}

/** Why a subject has no map, in whole sentences. */
export function whyNoMap(subject: EmbedSubject, { routes }: Held, evidence: Evidence): string {
  const [first] = routes;
  if (subject.kind === 'route' && first) return whyUndrawnWords(first, evidence);
  if (subject.kind !== 'place') return 'There is no route to draw.';
  const name = capital(placeWords(evidence.place(subject.id)));
  if (routes.length > 0) return `${name}: no map can show where that is, so that no line can be drawn.`;
  const within = evidence.dataset.routes.filter((route) => endsWithin(route, subject.id, evidence));
  return within.length === 0
    ? `${name}: no reported route begins or ends there, so that there is no line to draw.`
    : `${name}: no line is drawn to all of it. ${routeCount(within.length)} ${within.length === 1 ? 'begins or ends at a place' : 'begin or end at places'} in it.`;
}

function endsWithin(route: Route, place: PlaceId, evidence: Evidence): boolean {
  return [route.origin, ...route.destinations].some((end) => liesIn(end, place, evidence));
}

function whyUndrawnWords(route: Route, evidence: Evidence): string {
  const [first] = evidence.claimsOf(route).map((claim) => whyUndrawn(claim, evidence));
  return first ? UNDRAWN_WORDS[first] : 'Not on the map.';
}

function shapeWords(route: Route, evidence: Evidence): string {
  if (route.direction === 'stock') return 'a square for people';
  if (route.destinations.length > 1) return 'a line that forks';
  return weighRoute(route, evidence, 'largest').weight.kind === 'none' ? 'a thin line' : 'a line';
}

/** "24,200 people (planned), the largest single figure; reported as planned and under way in 6 claims". */
function reportWords(route: Route, evidence: Evidence): string {
  const claims = evidence.claimsOf(route);
  const statuses = [...new Set(claims.map(({ status }) => STATUS_WORDS[status]))];
  const { claim, weight } = weighRoute(route, evidence, 'largest');
  const people = `${figureWords(claim.quantity)} people${statuses.length > 1 ? ` (${STATUS_WORDS[claim.status]})` : ''}`;
  const rank =
    weight.kind === 'people' && weight.low !== weight.high ? 'the largest figure' : 'the largest single figure';
  const figure =
    weight.kind === 'people' ? `${people}${claims.length > 1 ? `, ${rank}` : ''}` : 'no figure for the whole';
  return `${figure}; reported as ${list(statuses)} in ${claimCount(claims.length)}`;
}

/** One figure stands for the largest; figures are never added. */
function largestWords(routes: readonly Route[], evidence: Evidence): string {
  const moving = routes.filter(({ direction }) => direction !== 'stock');
  const claims = moving.flatMap((route) =>
    evidence.claimsOf(route).filter((claim) => whyUndrawn(claim, evidence) === null),
  );
  if (claims.length === 0) return 'A square stands for people said to be there already.';
  const { claim, weight } = weigh(claims, 'largest', evidence);
  const route = moving.find((each) => each.claims.includes(claim.id));
  if (weight.kind !== 'people' || !route) return 'No report gives a number of people; lines are thin.';
  return `The largest single figure is ${figureWords(claim.quantity)} people (${STATUS_WORDS[claim.status]}), ${lower(routeTitle(route, evidence))}; figures are never added.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
