import { capitalized } from '../format/first-letter.ts';
import { routeCount } from './counts.ts';
import { dateWords } from './dates.ts';
import { list, number, plural } from './language.ts';

/** What is written in a picture of the map, in its file and in its alternative text. */

interface Release {
  readonly id: string;
  readonly date: string | null;
  readonly draft: boolean;
}

/** The title of the picture of all routes. */
export function titleOfAll(subtitle: string): string {
  return capitalized(subtitle);
}

/** The title of a place that no route begins or ends at. */
export function reportedOfPlace(place: string): string {
  return `What is reported of ${place}`;
}

/** A picture's title with the atlas's name, as its file bears it. */
export function titleInFile({ title, atlas }: { title: string; atlas: string }): string {
  return `${title} · ${atlas}`;
}

/** Whose outlines and points a map is drawn with. No name is broken in two. */
export function mapCredit(names: readonly string[]): string {
  return `Map:\u00a0${names.map((name) => name.replaceAll(' ', '\u00a0')).join(', ')}.`;
}

/** "Reported by Daily NK. Records: Dispatch Atlas, CC BY 4.0." */
export function sourceLine({
  reporters,
  atlas,
  licence,
}: {
  reporters: readonly string[];
  atlas: string;
  licence: string;
}): string {
  const records = recordsLine({ atlas, licence });
  return reporters.length === 0 ? records : `Reported by ${inShort(reporters)}. ${records}`;
}

/** "Records: Dispatch Atlas, CC BY 4.0." */
export function recordsLine({ atlas, licence }: { atlas: string; licence: string }): string {
  return `Records: ${atlas}, ${licence}.`;
}

/** "CC BY 4.0 (https://…)." */
export function rightsLine({ licence, address }: { licence: string; address: string }): string {
  return `${licence} (${address}).`;
}

/**
 * "As of 21 November 2026 · release 2026-11-21-3f9ac1d2"; of a draft what it is a draft of. Which draft is not said: a
 * picture stays the same until something changes that it shows.
 */
export function asOf({ id, date, draft }: Release): string {
  if (!draft) return date === null ? `release ${id}` : `As of ${dateWords(date)} · release ${id}`;
  return date === null ? 'Draft · not released yet' : `Draft · changed since the release of ${dateWords(date)}`;
}

/** The same, a line for each part. */
export function asOfInLines({ id, date, draft }: Release): readonly string[] {
  if (!draft) return date === null ? [`Release ${id}`] : [`As of ${dateWords(date)}`, `Release ${id}`];
  return ['Draft', date === null ? 'Not released yet' : `Changed since the release of ${dateWords(date)}`];
}

/** "release 2026-11-21-3f9ac1d2": what a picture's file is related to. */
export function relatedRelease(id: string): string {
  return `release ${id}`;
}

/** Who reported it and as of when, behind what a picture shows. */
export function reportedAsOf({
  reporters,
  release: { id, date, draft },
}: {
  reporters: readonly string[];
  release: Release;
}): string {
  const state = draft ? 'from a draft of the data' : date === null ? `release ${id}` : `as of ${dateWords(date)}`;
  return reporters.length === 0 ? `${state}.` : `Reported by ${inShort(reporters)}; ${state}.`;
}

/** Under the title: how many routes are on the map. */
export function routesDrawn({ drawn, undrawn }: { drawn: number; undrawn: number }): string {
  if (drawn === 0) return `${routeCount(undrawn)}, not on the map.`;
  return undrawn === 0
    ? `${routeCount(drawn)}.`
    : `${routeCount(drawn)} on the map; ${number(undrawn)} more cannot be drawn.`;
}

/** What a picture of several routes shows; `place` is null where they are all there are. */
export function mapOfRoutes({
  drawn,
  undrawn,
  place,
}: {
  drawn: number;
  undrawn: number;
  place: string | null;
}): string {
  const routes = plural(drawn, {
    one: `Map of ${number(drawn)} reported route`,
    other: `Map of ${number(drawn)} reported routes`,
  });
  const which =
    place === null
      ? 'of North Korean workers'
      : plural(drawn, { one: `that begins or ends in ${place}`, other: `that begin or end in ${place}` });
  const rest = undrawn === 0 ? '.' : `; ${number(undrawn)} more cannot be drawn.`;
  return `${routes} ${which}${rest}`;
}

/** Behind the last report that has found room. */
export function moreAtAddress(reports: number): string {
  return `${number(reports)} more at the address below.`;
}

/** So many publishers are named; of more a few, and the others are counted: the page that a picture leads to names all. */
const MOST_NAMED = 4;
const FEW = 3;

/** "ASIAPRESS, Daily NK, RFA and 10 other publishers" */
function inShort(reporters: readonly string[]): string {
  if (reporters.length <= MOST_NAMED) return list(reporters);
  return list([...reporters.slice(0, FEW), `${number(reporters.length - FEW)} other publishers`]);
}
