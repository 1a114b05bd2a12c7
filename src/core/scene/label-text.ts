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
  NAMED_AS_AN_EXAMPLE,
  peopleLabel,
} from '#words/labels.ts';
import { LOCALE } from '#words/locale.ts';
import type { ClaimOutline } from '../model/claim.ts';
import { whyUndrawn } from '../model/drawn.ts';
import type { Lookup } from '../model/lookup.ts';
import type { PlaceOutline } from '../model/place.ts';
import type { Route } from '../model/route.ts';
import type { Direction, Status } from '../model/vocabulary.ts';
import { isOfSeveralAlone, shareWords } from './marks.ts';
import type { LabelLine, Wording } from './scene.ts';
import { type WidthRule, weigh } from './weight.ts';

/** Name and figures of a place, of the routes that begin or end there among `routes`; `isExample`: none does. */
export function placeLines(
  place: PlaceOutline,
  routes: readonly Route[],
  lookup: Lookup,
  wording: Wording & { readonly isExample: boolean },
): LabelLine[] {
  const { narrow, widthRule } = wording;
  if (place.kind === 'dock') return dockLines(place, wording, lookup);
  const claims = (direction: Route['direction'], end: 'origin' | 'destination') =>
    routes
      .filter((route) => route.direction === direction && route.destinations.length === 1)
      .filter((route) => (end === 'origin' ? route.origin : route.destinations[0]) === place.id)
      .flatMap(lookup.claimsOf)
      .filter((claim) => whyUndrawn(claim, lookup) === null);
  const line = (direction: Exclude<Direction, 'stock'>, end: 'origin' | 'destination') =>
    weighedLine(claims(direction, end), lookup, widthRule, {
      people: (figure, status) => peopleLabel({ direction, figure, status }),
      claims: (number) => claimsLabel({ direction, claims: number }),
    });
  const figures = [
    ...line('dispatch', 'destination'),
    ...line('repatriation', 'origin'),
    ...line('transfer', 'destination'),
    ...line('defection', 'destination'),
  ];
  const example = wording.isExample ? [figure(NAMED_AS_AN_EXAMPLE)] : [];
  return [nameOf(place, wording), ...example, ...figures.slice(0, narrow ? 1 : 3)];
}

/** All destinations of a joint figure under one label. */
export function jointLines(route: Route, lookup: Lookup, wording: Wording): LabelLine[] {
  const names = route.destinations.map((id) => nameOf(lookup.place(id), wording));
  const lang = names[0]?.lang ?? 'en';
  const claims = lookup.claimsOf(route).filter((claim) => whyUndrawn(claim, lookup) === null);
  const weighed = (people: Words['people']) =>
    weighedLine(claims, lookup, wording.widthRule, { people, claims: claimCount });
  if (!wording.narrow) {
    const texts = names.map(({ text }) => text);
    return [
      { text: lang === 'en' ? jointNames(texts) : texts.join(' · '), weight: 'name', lang },
      ...weighed((people, status) => jointLabel({ figure: people, status })),
    ];
  }
  const before = lang === 'en' ? jointNameBefore : (name: string) => `${name} ·`;
  return [
    ...names.map((each, index) => (index < names.length - 1 ? { ...each, text: before(each.text) } : each)),
    ...weighed((people) => people),
    ...weighed((_people, status) => jointStatusLabel(status)),
  ];
}

/** How a figure is put into words. */
interface Words {
  readonly people: (figure: string, status: Status) => string;
  readonly claims: (number: number) => string;
}

/** The figure that gives the width; no line where there is none. */
function weighedLine(claims: readonly ClaimOutline[], lookup: Lookup, rule: WidthRule, words: Words): LabelLine[] {
  if (claims.length === 0) return [];
  const { claim, weight } = weigh(claims, rule, lookup);
  if (weight.kind === 'claims') return [figure(words.claims(weight.count))];
  const people = weight.kind === 'people' ? figureWords(claim.quantity) : null;
  return people === null ? [] : [figure(words.people(people, claim.status))];
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
