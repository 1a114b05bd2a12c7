import { claimCount } from '#words/counts.ts';
import { figureWords } from '#words/figures.ts';
import { list } from '#words/language.ts';
import { STATUS_WORDS } from '#words/vocabulary.ts';
import type { ClaimOutline } from '../model/claim.ts';
import { whyUndrawn } from '../model/drawn.ts';
import { isExample, type Lookup } from '../model/lookup.ts';
import type { Place } from '../model/place.ts';
import type { Route } from '../model/route.ts';
import type { Language } from '../model/vocabulary.ts';
import { shareWords } from './marks.ts';
import type { LabelLine } from './scene.ts';
import { type WidthRule, weigh } from './weight.ts';

/** What decides the wording of labels. */
export interface Wording {
  readonly widthRule: WidthRule;
  readonly names: Language;
  /** On a narrow picture there is room for one figure. */
  readonly narrow: boolean;
}

/** Name and figures of a place. */
export function placeLines(place: Place, routes: readonly Route[], lookup: Lookup, wording: Wording): LabelLine[] {
  const { narrow, widthRule } = wording;
  if (place.kind === 'dock') return [...dockNames(place, wording), figure(shareWords(place.id, lookup))];
  const claims = (direction: Route['direction'], end: 'origin' | 'destination') =>
    routes
      .filter((route) => route.direction === direction && route.destinations.length === 1)
      .filter((route) => (end === 'origin' ? route.origin : route.destinations[0]) === place.id)
      .flatMap(lookup.claimsOf)
      .filter((claim) => whyUndrawn(claim, lookup) === null);
  const weighed = (all: readonly ClaimOutline[], words: Words, of: string) =>
    weighedLine(all, lookup, widthRule, words, of);
  const figures = [
    ...weighed(claims('dispatch', 'destination'), (people, status) => `${people} ${status}`, ''),
    ...weighed(claims('repatriation', 'origin'), (people, status) => `${people} to return, ${status}`, ' of return'),
    ...weighed(claims('defection', 'destination'), (people) => `${people} defected`, ' of defection'),
  ];
  const example = isExample(place.id, lookup) ? [figure('named as an example')] : [];
  return [nameOf(place, wording), ...example, ...figures.slice(0, narrow ? 1 : 3)];
}

/** All destinations of a joint figure under one label. */
export function jointLines(route: Route, lookup: Lookup, wording: Wording): LabelLine[] {
  const names = route.destinations.map((id) => nameOf(lookup.place(id), wording));
  const lang = names[0]?.lang ?? 'en';
  const claims = lookup.claimsOf(route).filter((claim) => whyUndrawn(claim, lookup) === null);
  const weighed = (words: Words) => weighedLine(claims, lookup, wording.widthRule, words);
  if (!wording.narrow) {
    const all = lang === 'en' ? list(names.map(({ text }) => text)) : names.map(({ text }) => text).join(' · ');
    return [
      { text: all, weight: 'name', lang },
      ...weighed((people, status) => `${people} ${status}, one joint figure`),
    ];
  }
  const and = lang === 'en' ? ' and' : ' ·';
  return [
    ...names.map((each, index) => (index < names.length - 1 ? { ...each, text: `${each.text}${and}` } : each)),
    ...weighed((people) => people),
    ...weighed((_people, status) => `${status}, joint`),
  ];
}

type Words = (people: string, status: string) => string;

/** The figure that gives the width; no line where there is none. */
function weighedLine(
  claims: readonly ClaimOutline[],
  lookup: Lookup,
  rule: WidthRule,
  words: Words,
  of = '',
): LabelLine[] {
  if (claims.length === 0) return [];
  const { claim, weight } = weigh(claims, rule, lookup);
  if (weight.kind === 'claims') return [figure(`${claimCount(weight.count)}${of}`)];
  const people = weight.kind === 'people' ? figureWords(claim.quantity) : null;
  return people === null ? [] : [figure(words(people, STATUS_WORDS[claim.status]))];
}

/** In English the dock's name is broken into two lines. */
function dockNames(place: Place, wording: Wording): LabelLine[] {
  const name = nameOf(place, wording);
  if (name.lang !== 'en') return [name];
  const lines = wording.narrow ? ['Province', 'not stated'] : ['North Korea,', 'province not stated'];
  return lines.map((text) => ({ ...name, text }));
}

/** The place's name in the language asked for, or in English where nobody has checked one. */
function nameOf(place: Place, { names }: Wording): LabelLine {
  const name = place.names[names];
  return name === null
    ? { text: place.names.en, weight: 'name', lang: 'en' }
    : { text: name, weight: 'name', lang: names };
}

function figure(text: string): LabelLine {
  return { text, weight: 'figure', lang: 'en' };
}
