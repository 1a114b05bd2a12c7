import { expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import { evidenceIn } from '../model/evidence.ts';
import { type Lookup, lookupIn } from '../model/lookup.ts';
import { endsOf, type Route } from '../model/route.ts';
import { buildScene } from '../scene/build-scene.ts';
import { presetCamera } from '../scene/extent.ts';
import type { Label, Scene } from '../scene/scene.ts';
import { DEFAULT_VIEW, type Focus } from '../view/view.ts';
import { datasetOf } from './fixture-dataset.ts';

const FRAMES = [
  { widthPx: 1008, heightPx: 535 },
  { widthPx: 644, heightPx: 359 },
  { widthPx: 390, heightPx: 387 },
];
const [WIDE = { widthPx: 1, heightPx: 1 }] = FRAMES;

const invented = lookupIn(
  datasetOf([
    { from: 'upland', to: 'westland' },
    { to: 'westland', people: 2_000 },
    { direction: 'repatriation', from: 'westland', to: 'home', people: 533 },
    { to: 'northland', people: 24_200 },
    { direction: 'defection', from: 'northland', to: 'southland', people: 9, status: 'completed' },
    { direction: 'defection', from: 'westland', to: 'southland', people: 11, status: 'completed' },
    { to: ['pearl', 'coral'], people: 900 },
    { to: 'pearl', people: 100 },
  ]),
);

test('a route without a figure is told with none, though another to the same place has one', () => {
  const labels = labelsOf(invented, { kind: 'route', id: routeBetween('upland', 'westland').id });
  expect(textsAt(labels, 'westland')).toEqual(['Westland']);
  expect(textsAt(labels, 'northland')).toEqual(['Northland']);
});

test('a route is told with its own figure, though another to the same place has a larger one', () => {
  const labels = labelsOf(invented, { kind: 'route', id: routeBetween('northland', 'southland').id });
  expect(textsAt(labels, 'northland')).toEqual(['Northland', '9 defected']);
});

test('a place that is picked tells of its own routes at their other ends', () => {
  const labels = labelsOf(invented, { kind: 'place', id: placeNamed('northland') });
  expect(textsAt(labels, 'northland')).toEqual(['Northland', '24,200 planned', '9 defected']);
  expect(textsAt(labels, 'westland')).toEqual(['Westland']);
});

test('while a line is pointed at, figures of other places are pale and those of its own places are its own', () => {
  const { id } = routeBetween('upland', 'westland');
  const { labels } = buildScene({ lookup: invented, view: DEFAULT_VIEW, frame: WIDE, pointed: id });
  expect(textsAt(labels, 'westland')).toEqual(['Westland']);
  const elsewhere = labels.filter(({ place }) => place === placeNamed('northland')).flatMap(({ lines }) => lines);
  expect(elsewhere.filter(({ weight }) => weight === 'figure').length).toBeGreaterThan(0);
  for (const { weight, pale = false } of elsewhere) expect(pale).toBe(weight === 'figure');
});

test('a joint figure is told with its own route alone', () => {
  const joint = invented.mapData.routes.find(({ destinations }) => destinations.length > 1) as Route;
  const told = (focus: Focus) => labelsOf(invented, focus).flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(told({ kind: 'route', id: joint.id })).toContain('900 planned, joint figure');
  expect(told({ kind: 'route', id: joint.id })).not.toContain('100 planned');
  expect(told({ kind: 'route', id: routeBetween('home', 'pearl').id })).not.toContain('900 planned, joint figure');
});

test.each([
  ['invented data', invented] as const,
  ...(REAL.dataset ? [['the real data', evidenceIn(REAL.dataset)] as const] : []),
])('whatever is picked in %s, no place has a figure but of what is picked', (_name, lookup) => {
  let figures = 0;
  for (const widthRule of ['largest', 'claims'] as const) {
    for (const frame of FRAMES) {
      for (const route of lookup.mapData.routes) {
        const view = { ...DEFAULT_VIEW, widthRule, focus: { kind: 'route', id: route.id } } as const;
        // Where there is nothing else, nothing else can be told; in one size or another there is room for all of it.
        const only = withOnly(lookup, route);
        const alone = FRAMES.flatMap((each) => figuresIn(buildScene({ lookup: only, view, frame: each })));
        const told = figuresIn(buildScene({ lookup, view, frame }));
        figures += told.length;
        for (const text of told) expect(alone, `${route.id}, ${widthRule}, ${frame.widthPx}`).toContain(text);
      }
    }
  }
  expect(figures).toBeGreaterThan(0);
});

/** On the whole map, where other places are told of as well. */
function labelsOf(lookup: Lookup, focus: Focus): readonly Label[] {
  const camera = presetCamera('world', WIDE);
  return buildScene({ lookup, view: { ...DEFAULT_VIEW, focus, camera }, frame: WIDE }).labels;
}

/** Of places and along bands. */
function figuresIn({ labels }: Scene): readonly string[] {
  return labels.flatMap(({ lines }) =>
    lines.filter(({ weight, pale }) => weight === 'figure' && !pale).map(({ text }) => text),
  );
}

function withOnly(lookup: Lookup, route: Route): Lookup {
  const { mapData } = lookup;
  const claims = mapData.claims.filter(({ id }) => route.claims.includes(id));
  return lookupIn({ ...mapData, routes: [route], claims });
}

function textsAt(labels: readonly Label[], name: string): readonly string[] {
  const place = placeNamed(name);
  const [label] = labels.filter((each) => each.place === place && each.angleDeg === 0);
  return label?.lines.map(({ text }) => text) ?? [];
}

function placeNamed(name: string) {
  const found = invented.mapData.places.find(({ id }) => id === name);
  if (!found) throw new Error(`no place ${name}`);
  return found.id;
}

function routeBetween(...ends: readonly [from: string, to: string]): Route {
  const found = invented.mapData.routes.find((route) => endsOf(route).join() === ends.join());
  if (!found) throw new Error(`no route ${ends.join()}`);
  return found;
}
