import { claimCount } from '#words/counts.ts';
import { figureWords } from '#words/figures.ts';
import {
  claimsLabel,
  DOCK_LINES,
  DOCK_LINES_NARROW,
  DOCK_LINES_OF_SEVERAL,
  jointLabel,
  jointNameBefore,
  jointNames,
  jointStatusLabel,
  moreFigures,
  NAMED_AS_AN_EXAMPLE,
  peopleLabel,
  type RowBeside,
} from '#words/labels.ts';
import { LOCALE } from '#words/locale.ts';
import type { ClaimOutline } from '../model/claim.ts';
import { drawnClaims, whyUndrawn } from '../model/drawn.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import type { PlaceOutline } from '../model/place.ts';
import { type Route, routeIdOf } from '../model/route.ts';
import { drawnReport } from '../model/undrawn.ts';
import type { Direction, Status } from '../model/vocabulary.ts';
import { figureRows } from './figure-rows.ts';
import { namesOf } from './label-lines.ts';
import { isOfSeveralAlone, markedPlace, shareWords } from './marks.ts';
import type { LabelLine, Wording } from './scene.ts';
import type { WidthRule } from './weight.ts';

/** Name and figures of a place, of the routes that begin or end there among `routes`; `isExample`: none does. */
export function placeLines(
  place: PlaceOutline,
  routes: readonly Route[],
  lookup: Lookup,
  wording: Wording & { readonly isExample: boolean },
): LabelLine[] {
  const { narrow, widthRule } = wording;
  if (place.kind === 'dock') return dockLines(place, wording, lookup);
  const rows = (direction: Exclude<Direction, 'stock'>, stands: (route: Route) => PlaceId | undefined) => {
    const claims = routes
      .filter((route) => route.direction === direction && route.destinations.length === 1)
      .filter((route) => stands(route) === place.id)
      .flatMap(lookup.claimsOf)
      .filter((claim) => isTold(claim, lookup));
    return rowLines(claims, lookup, widthRule, {
      people: (said) => peopleLabel({ direction, ...said }),
      claims: (number) => claimsLabel({ direction, claims: number }),
    });
  };
  const figures = [
    ...rows('dispatch', ({ destinations }) => destinations[0]),
    ...rows('repatriation', ({ origin }) => origin),
    ...rows('transfer', ({ destinations }) => destinations[0]),
    ...rows('defection', (route) => markedPlace(route, lookup)?.id),
  ];
  const example = wording.isExample ? [figure(NAMED_AS_AN_EXAMPLE)] : [];
  return [nameOf(place, wording), ...example, ...(narrow ? figures.slice(0, 1) : atMost(MOST_ROWS, figures))];
}

/** A figure of what is drawn, or of another report of the same event along the same line. */
function isTold(claim: ClaimOutline, lookup: Lookup): boolean {
  const why = whyUndrawn(claim, lookup);
  return why === null || (why === 'told_elsewhere' && routeIdOf(drawnReport(claim, lookup)) === routeIdOf(claim));
}

/** More rows would take a name's place from others. */
const MOST_ROWS = 5;

/** As many rows, the last of which says how many more figures there are. */
function atMost(most: number, rows: readonly LabelLine[]): readonly LabelLine[] {
  if (rows.length <= most) return rows;
  const kept = new Set(rows.toSorted((a, b) => dispensable(a) - dispensable(b)).slice(0, most - 1));
  const more = rows.filter((row) => !kept.has(row)).reduce((sum, row) => sum + (row.more ?? 1), 0);
  return [...rows.filter((row) => kept.has(row)), { ...figure(moreFigures(more)), more }];
}

function dispensable({ minor, more }: LabelLine): number {
  return more === undefined ? Number(minor ?? false) : 2;
}

/** What a label may say instead where there is no room for all of its rows, the longest first; at least one figure. */
export function shorterForms(lines: readonly LabelLine[]): readonly (readonly LabelLine[])[] {
  const names = namesOf(lines);
  const rows = lines.filter(({ weight }) => weight === 'figure');
  const fewer = Array.from({ length: Math.max(0, rows.length - 2) }, (_, index) => rows.length - 1 - index);
  return [...fewer.map((most) => atMost(most, rows)), rows.slice(0, 1)]
    .filter((each) => each.length > 0 && each.length < rows.length)
    .map((each) => [...names, ...each]);
}

/** All destinations of a joint figure under one label. */
export function jointLines(route: Route, lookup: Lookup, wording: Wording): LabelLine[] {
  const names = route.destinations.map((id) => nameOf(lookup.place(id), wording));
  const lang = names[0]?.lang ?? 'en';
  const claims = drawnClaims(route, lookup);
  const weighed = (people: Words['people']) =>
    rowLines(claims, lookup, wording.widthRule, { people, claims: claimCount });
  if (!wording.narrow) {
    const texts = names.map(({ text }) => text);
    return [
      { text: lang === 'en' ? jointNames(texts) : texts.join(' · '), weight: 'name', lang },
      ...weighed(jointLabel),
    ];
  }
  const before = lang === 'en' ? jointNameBefore : (name: string) => `${name} ·`;
  return [
    ...names.map((each, index) => (index < names.length - 1 ? { ...each, text: before(each.text) } : each)),
    ...weighed(({ figure }) => figure).slice(0, 1),
    ...weighed(({ status }) => jointStatusLabel(status)).slice(0, 1),
  ];
}

/** How a figure is put into words. */
interface Words {
  readonly people: (said: { readonly figure: string; readonly status: Status; readonly beside: RowBeside }) => string;
  readonly claims: (number: number) => string;
}

/** The figures that lines may have their widths of; none where no report gives one. */
function rowLines(
  claims: readonly ClaimOutline[],
  lookup: Lookup,
  rule: WidthRule,
  { people, claims: countWords }: Words,
): LabelLine[] {
  return figureRows(claims, lookup, rule).flatMap(({ weighed: { claim, weight }, beside }) => {
    if (weight.kind === 'claims') return [figure(countWords(weight.count))];
    const words = figureWords(claim.quantity);
    if (words === null) return [];
    const row = figure(people({ figure: words, status: claim.status, beside }));
    return [beside === 'same_event' ? { ...row, minor: true } : row];
  });
}

/** In English the dock's name is broken into two lines. Where no province is left open there is no share of those that are. */
function dockLines(place: PlaceOutline, wording: Wording, lookup: Lookup): LabelLine[] {
  const name = nameOf(place, wording);
  const named = (lines: readonly string[]) =>
    name.lang === 'en' ? lines.map((text) => ({ ...name, text, lang: LOCALE })) : [name];
  return isOfSeveralAlone(place.id, lookup)
    ? named(DOCK_LINES_OF_SEVERAL)
    : [...named(wording.narrow ? DOCK_LINES_NARROW : DOCK_LINES), figure(shareWords(place.id, lookup))];
}

/** The place's name in the language asked for, or in English where nobody has checked one. */
function nameOf(place: PlaceOutline, { names }: Wording): LabelLine {
  const name = place.names[names];
  return name === null
    ? { text: place.names.en, weight: 'name', lang: 'en' }
    : { text: name, weight: 'name', lang: names };
}

function figure(text: string): LabelLine {
  return { text, weight: 'figure', lang: LOCALE };
}
