import { expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import { evidenceIn } from '../model/evidence.ts';
import type { RouteId } from '../model/ids.ts';
import { type Lookup, lookupIn } from '../model/lookup.ts';
import { buildScene } from '../scene/build-scene.ts';
import type { Label } from '../scene/scene.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { datasetOf } from './fixture-dataset.ts';

const FRAMES = [
  { widthPx: 1008, heightPx: 535 },
  { widthPx: 644, heightPx: 359 },
  { widthPx: 390, heightPx: 387 },
];
const invented = lookupIn(
  datasetOf([
    { to: 'pearl', people: 800 },
    { to: 'coral', people: 300 },
    { to: ['pearl', 'dune'], people: 900 },
    { to: 'westland', people: 20_000 },
    { to: 'northland', people: 10 },
    { direction: 'repatriation', from: 'westland', to: 'home', people: 100 },
    { from: 'upland', to: 'ferry' },
  ]),
);
const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so pointing was not tested on them.');

test.each([
  ['invented data', invented] as const,
  ...(dataset ? [['the real data', evidenceIn(dataset)] as const] : []),
])('pointing at a line of %s changes no shape and moves no name', (_name, lookup) => {
  for (const frame of FRAMES) {
    const laid = layoutOf(lookup, null, frame);
    for (const { id } of lookup.mapData.routes) expect(layoutOf(lookup, id, frame), id).toEqual(laid);
  }
});

test('what is pointed at is drawn last, so that nothing lies over it', () => {
  for (const { id } of invented.mapData.routes) {
    const { arcs } = buildScene({
      lookup: invented,
      view: DEFAULT_VIEW,
      frame: FRAMES[0] ?? { widthPx: 1, heightPx: 1 },
      pointed: id,
    });
    expect(arcs.at(-1)).toMatchObject({ route: id, emphasis: 'selected' });
  }
});

/** A scene without its emphasis and its order of drawing. */
function layoutOf(lookup: Lookup, pointed: RouteId | null, frame: (typeof FRAMES)[number]) {
  const { arcs, marks, labels } = buildScene({ lookup, view: DEFAULT_VIEW, frame, pointed });
  return {
    arcs: arcs.toSorted((a, b) => a.route.localeCompare(b.route)).map(withoutEmphasis),
    marks: marks.map(withoutEmphasis),
    labels: labels.map(nameOf),
  };
}

/** Where a name stands. What figures stand under it hangs on what is pointed at. */
function nameOf({ place, at, offsetPx, align, leader, angleDeg, lines }: Label) {
  return { place, at, offsetPx, align, leader, angleDeg, names: lines.filter(({ weight }) => weight === 'name') };
}

function withoutEmphasis({ emphasis: _emphasis, ...rest }: { readonly emphasis: unknown }) {
  return rest;
}
