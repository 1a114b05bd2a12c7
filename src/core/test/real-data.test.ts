import { describe, expect, test } from 'vitest';
import { figureWords } from '#words/figures.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import type { Box } from '../geometry/box.ts';
import type { Frame } from '../geometry/camera.ts';
import { angleBetween, toVector } from '../geometry/sphere.ts';
import { whyUndrawn } from '../model/drawn.ts';
import { lookupIn } from '../model/lookup.ts';
import { STATUS_FACTS } from '../model/status.ts';
import { anchorOf } from '../scene/bend.ts';
import { buildScene } from '../scene/build-scene.ts';
import { type Extent, reservedIn } from '../scene/extent.ts';
import { labelBox } from '../scene/label-box.ts';
import { legendOf } from '../scene/legend.ts';
import { PATTERNS } from '../scene/pattern.ts';
import { isRouteMark } from '../scene/route-mark.ts';
import { lineWidthPx } from '../scene/width.ts';
import { DEFAULT_VIEW, type Focus } from '../view/view.ts';
import { datasetOf } from './fixture-dataset.ts';

const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so the map of them was not tested.');

const FRAMES: readonly (readonly [Extent, Frame])[] = [
  ['world', { widthPx: 1008, heightPx: 535 }],
  ['world', { widthPx: 848, heightPx: 448 }],
  ['world', { widthPx: 390, heightPx: 370 }],
  ['world', { widthPx: 320, heightPx: 300 }],
  ['border', { widthPx: 362, heightPx: 270 }],
];
/** A phone has no room for all figures. */
const WIDE = FRAMES.filter(([extent, { widthPx }]) => extent === 'world' && widthPx > 800);

describe.skipIf(dataset === null)('the map of the real data', () => {
  const lookup = lookupIn(dataset ?? datasetOf([]));
  const foci: Focus[] = [
    DEFAULT_VIEW.focus,
    ...lookup.mapData.routes.map((route): Focus => ({ kind: 'route', id: route.id })),
  ];

  test.each(FRAMES)(
    '%s, %o: labels touch neither each other nor the buttons, and stay inside, whatever is picked',
    (extent, frame) => {
      for (const focus of foci) {
        const scene = buildScene({ lookup, view: { ...DEFAULT_VIEW, focus }, frame, extent });
        const boxes = scene.labels.map((label) => labelBox(label, scene.camera, frame));
        const parts = extent === 'world' ? reservedIn(frame) : [];
        for (const [index, box] of boxes.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= frame.widthPx && box.bottom <= frame.heightPx).toBe(
            true,
          );
          for (const other of [...boxes.slice(index + 1), ...parts]) expect(overlap(box, other)).toBe(false);
        }
        if (extent === 'border' || focus.kind === 'all') expect(boxes.length).toBeGreaterThan(2);
      }
    },
  );

  test.each(WIDE)('%s, %o: every figure that gives a dispatch its width can be read on the map', (extent, frame) => {
    const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame, extent });
    const said = scene.labels.flatMap((label) => label.lines.map((line) => line.text)).join('\n');
    const widths = scene.arcs.filter((arc) => arc.direction === 'dispatch').flatMap((arc) => arc.widthFrom ?? []);
    const figures = widths.map((id) => figureWords(lookup.claim(id).quantity) ?? '');
    expect(figures.filter((figure) => !said.includes(figure))).toEqual([]);
  });

  test('an arc without a stated province begins or ends at the dock, far from Pyongyang', () => {
    const pyongyang = lookup.mapData.places.find((place) => place.iso === 'KP-01');
    const docks = lookup.mapData.places.filter((place) => place.kind === 'dock');
    expect(docks).toHaveLength(1);
    for (const dock of docks) {
      if (!pyongyang) throw new Error('Pyongyang is in the gazetteer');
      const km = 6371 * angleBetween(toVector(anchorOf(dock)), toVector(anchorOf(pyongyang)));
      expect(km).toBeGreaterThan(300);
    }
  });

  test('every claim is drawn, is a mark, or is counted as listed', () => {
    const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 1008, heightPx: 535 } });
    const routes = new Set([
      ...scene.arcs.map((arc) => arc.route),
      ...scene.marks.filter(isRouteMark).map(({ route }) => route),
    ]);
    const shown = lookup.mapData.routes
      .filter((route) => routes.has(route.id))
      .flatMap((route) => lookup.claimsOf(route));
    const drawn = shown.filter((claim) => whyUndrawn(claim, lookup) === null);
    expect(drawn.length + legendOf(scene, lookup, lookup, 'largest').undrawn).toBe(lookup.mapData.claims.length);
  });

  test('each arc is as wide as a figure of its own claims, in the pattern of that claim’s stage', () => {
    for (const arc of buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 1008, heightPx: 535 } }).arcs) {
      const claims = lookup.claimsOf(lookup.route(arc.route));
      const [trunk] = arc.ribbons;
      const { stage } = STATUS_FACTS[arc.status];
      expect(trunk?.pattern).toBe(PATTERNS[stage]);
      if (arc.widthFrom === null) {
        expect(claims.map((claim) => claim.status)).toContain(arc.status);
        continue;
      }
      const from = lookup.claim(arc.widthFrom);
      expect(claims).toContain(from);
      expect(STATUS_FACTS[from.status].stage).toBe(stage);
      expect(trunk?.halfBodyPx).toBeCloseTo(lineWidthPx(from.quantity?.high ?? 0) / 2, 9);
    }
  });

  test('what is planned and what is said to have happened are two lines, and so are two reports that differ', () => {
    const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 1008, heightPx: 535 } });
    const linesTo = (place: string) =>
      scene.arcs
        .filter(({ route }) => route === `dispatch-kp-unstated-${place}`)
        .map(({ status, widthFrom }) => [
          STATUS_FACTS[status].stage,
          widthFrom && figureWords(lookup.claim(widthFrom).quantity),
        ]);
    expect(linesTo('russia')).toEqual([
      ['planned', '24,200'],
      ['planned', 'about 15,000'],
    ]);
    expect(linesTo('china').toSorted()).toEqual([
      ['happened', 'more than 100'],
      ['planned', 'about 2,000'],
    ]);
  });

  test('nobody who fled is a line', () => {
    const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 1008, heightPx: 535 } });
    const fled = lookup.mapData.routes.filter(({ direction }) => direction === 'defection').map(({ id }) => id);
    expect(fled.length).toBeGreaterThan(0);
    expect(scene.arcs.filter(({ route }) => fled.includes(route))).toEqual([]);
    expect(scene.marks.filter(({ kind }) => kind === 'defection').map(({ place }) => place)).toEqual(['russia']);
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
