import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcBetween } from '../geometry/arc.ts';
import type { Box } from '../geometry/box.ts';
import type { Camera, Frame } from '../geometry/camera.ts';
import { toWorld } from '../geometry/mercator.ts';
import type { PlaceId, RouteId } from '../model/ids.ts';
import { evenly } from '../test/fixture-numbers.ts';
import { labelBox } from './label-box.ts';
import { type LabelObstacles, placeLabels } from './label-placement.ts';
import { PATTERNS } from './pattern.ts';
import type { LabelCandidate } from './place-labels.ts';
import type { Arc, Label, LabelLine, PlaceMark } from './scene.ts';

const lng = evenly(-60, 60);
const lat = evenly(-40, 40);
const at = fc.tuple(lng, lat);
const camera: fc.Arbitrary<Camera> = fc.record({ center: at, zoom: evenly(0.5, 4) });
const frame: fc.Arbitrary<Frame> = fc.constantFrom(
  { widthPx: 1008, heightPx: 535 },
  { widthPx: 848, heightPx: 448 },
  { widthPx: 390, heightPx: 370 },
  { widthPx: 320, heightPx: 300 },
);
const line: fc.Arbitrary<LabelLine> = fc.record({
  text: fc.constantFrom('Pearl', 'United Corals', 'about 1,000 additional planned', '700', '량강도'),
  weight: fc.constantFrom('name', 'figure'),
  lang: fc.constantFrom('en', 'ko'),
});
const candidates: fc.Arbitrary<LabelCandidate[]> = fc
  .array(
    fc.record({
      at,
      lines: fc.array(line, { minLength: 1, maxLength: 3 }),
      rank: fc.integer({ min: 0, max: 4 }),
      optional: fc.boolean(),
      givesWayPx: fc.constantFrom(0, 0, 70),
      clearPx: evenly(3, 16),
      shorter: fc.constant([]),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map((each, index) => ({ ...each, place: `p${index}` as PlaceId, emphasis: 'normal' as const, routes: [] })),
  );
const arcs: fc.Arbitrary<Arc[]> = fc
  .array(fc.tuple(at, at), { maxLength: 6 })
  .map((all) => all.map(([from, to], i) => arcOf(i, from, to)));
const marks: fc.Arbitrary<PlaceMark[]> = fc.array(at, { maxLength: 8 }).map((all) =>
  all.map((where, index) => ({
    kind: 'end' as const,
    place: `m${index}` as PlaceId,
    at: where,
    radiusPx: 3,
    emphasis: 'normal' as const,
    routes: [],
    words: '',
  })),
);
const reserved: fc.Arbitrary<Box[]> = fc.constantFrom(
  [],
  [{ left: 0, top: 0, right: 120, bottom: 130 }],
  [
    { left: 0, top: 250, right: 2000, bottom: 2000 },
    { left: 150, top: 0, right: 260, bottom: 90 },
  ],
);
const input = fc.record({ candidates, arcs, marks, camera, frame, reserved });

describe('over any candidates, arcs and frames', () => {
  test('no label touches another', () => {
    each((boxes) => {
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      }
    });
  });

  test('no label leaves the frame, and none lies on a reserved part of it', () => {
    each((boxes, given) => {
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(given.frame.widthPx);
        expect(box.bottom).toBeLessThanOrEqual(given.frame.heightPx);
        for (const part of given.reserved) expect(overlap(box, part)).toBe(false);
      }
    });
  });

  test('the same candidates give the same map', () => {
    fc.assert(fc.property(input, (given) => void expect(place(given)).toEqual(place(given))));
  });

  test('every label says what its candidate says, or names the place alone, and no place has two', () => {
    fc.assert(
      fc.property(input, (given) => {
        const labels = place(given);
        expect(new Set(labels.map((label) => label.place)).size).toBe(labels.length);
        for (const label of labels) {
          const candidate = given.candidates.find((one) => one.place === label.place);
          expect(label.at).toEqual(candidate?.at);
          expect(label.lines.length).toBeGreaterThan(0);
          const names = candidate?.lines.filter(({ weight }) => weight === 'name');
          expect([candidate?.lines, names]).toContainEqual(label.lines);
        }
      }),
    );
  });

  test('a label further off than its neighbours would be has a line to its place', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const label of place(given)) {
          const clearPx = given.candidates.find((one) => one.place === label.place)?.clearPx ?? 0;
          const [dx, dy] = label.offsetPx;
          if (Math.hypot(dx, dy) > clearPx + 120) expect(label.leader).toBe(true);
        }
      }),
    );
  });
});

describe('a single label', () => {
  const FRAME: Frame = { widthPx: 600, heightPx: 400 };
  const CAMERA: Camera = { center: [0, 0], zoom: 2 };
  const EMPTY: LabelObstacles = { arcs: [], marks: [], camera: CAMERA, frame: FRAME };

  test('stands right of its place where there is room', () => {
    const [label] = placeLabels([candidateAt(0, 0)], EMPTY);
    expect(label).toMatchObject({ align: 'start', leader: false });
    expect(label?.offsetPx[0]).toBeGreaterThan(0);
  });

  test('goes elsewhere where the right is taken', () => {
    const taken: Box = { left: 300, top: 0, right: 600, bottom: 400 };
    const [label] = placeLabels([candidateAt(0, 0)], { ...EMPTY, reserved: [taken] });
    expect(label && labelBox(label, CAMERA, FRAME).right).toBeLessThanOrEqual(300);
  });

  test('keeps clear of an arc that runs to the right', () => {
    const arc = arcOf(0, [0, 0], [40, 0]);
    const [label] = placeLabels([candidateAt(0, 0)], { ...EMPTY, arcs: [arc] });
    const box = label && labelBox(label, CAMERA, FRAME);
    expect(box && (box.right <= 300 || box.bottom <= 200 || box.top >= 200)).toBe(true);
  });

  test('is left out where its place is out of sight', () => {
    expect(placeLabels([candidateAt(170, 0)], EMPTY)).toEqual([]);
  });

  test('gives way to one before it, in the order of rank, and only if it may', () => {
    const first = { ...candidateAt(0, 0), rank: 0 };
    const second = { ...candidateAt(1, 0), rank: 1, givesWayPx: 200 };
    const places = (...all: LabelCandidate[]) => placeLabels(all, EMPTY).map((label) => label.place);
    expect(places(second, first)).toEqual([first.place]);
    expect(places({ ...second, givesWayPx: 0 }, first)).toEqual([first.place, second.place]);
  });

  test('is its own picture of the box that it takes, whichever way it is set', () => {
    const label: Label = {
      place: 'p' as PlaceId,
      at: [0, 0],
      offsetPx: [10, -5],
      align: 'start',
      angleDeg: 0,
      leader: false,
      lines: [],
      widthPx: 40,
      heightPx: 15,
      emphasis: 'normal',
      routes: [],
    };
    expect(labelBox(label, CAMERA, FRAME)).toEqual({ left: 310, top: 195, right: 350, bottom: 210 });
    expect(labelBox({ ...label, align: 'middle' }, CAMERA, FRAME)).toMatchObject({ left: 290, right: 330 });
    expect(labelBox({ ...label, align: 'end' }, CAMERA, FRAME)).toMatchObject({ left: 270, right: 310 });
  });
});

type Given = typeof input extends fc.Arbitrary<infer One> ? One : never;

function place(given: Given): Label[] {
  return placeLabels(given.candidates, given);
}

/** Runs over the boxes of the labels placed. */
function each(check: (boxes: readonly Box[], given: Given) => void): void {
  fc.assert(
    fc.property(input, (given) => {
      check(
        place(given).map((label) => labelBox(label, given.camera, given.frame)),
        given,
      );
    }),
  );
}

test('rows are dropped before a label stands far off or covers another, and figures before a name', () => {
  const rows = ['900 planned', '800 planned', '700 planned'].map(
    (text): LabelLine => ({
      text,
      weight: 'figure',
      lang: 'en',
    }),
  );
  const name: LabelLine = { text: 'Pearl', weight: 'name', lang: 'en' };
  const candidate: LabelCandidate = {
    ...candidateAt(0, 0),
    lines: [name, ...rows],
    shorter: [[name, ...rows.slice(0, 1)]],
  };
  const placedIn = (frame: Frame) =>
    placeLabels([candidate], { arcs: [], marks: [], camera: { center: [0, 0], zoom: 1 }, frame }).map(({ lines }) =>
      lines.map(({ text }) => text),
    );
  expect(placedIn({ widthPx: 300, heightPx: 300 })).toEqual([['Pearl', '900 planned', '800 planned', '700 planned']]);
  expect(placedIn({ widthPx: 300, heightPx: 50 })).toEqual([['Pearl', '900 planned']]);
  expect(placedIn({ widthPx: 300, heightPx: 30 })).toEqual([['Pearl']]);
});

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function candidateAt(east: number, north: number): LabelCandidate {
  return {
    place: `at ${east} ${north}` as PlaceId,
    at: [east, north],
    lines: [{ text: 'Pearl', weight: 'name', lang: 'en' }],
    emphasis: 'normal',
    routes: [],
    rank: 1,
    optional: false,
    givesWayPx: 0,
    clearPx: 5,
    shorter: [],
  };
}

function arcOf(index: number, from: readonly [number, number], to: readonly [number, number]): Arc {
  return {
    route: `r${index}` as RouteId,
    direction: 'dispatch',
    status: 'planned',
    emphasis: 'normal',
    ribbons: [
      {
        path: arcBetween(from, to, 0.02).map(toWorld),
        form: 'band',
        pattern: PATTERNS.planned,
        halfBodyPx: 5,
        head: { lengthPx: 14, halfWidthPx: 9 },
        startGapPx: 4,
        endGapPx: 4,
        startLanePx: 0,
        endLanePx: 0,
        innerShare: 1,
      },
    ],
    widthFrom: null,
    words: '',
  };
}
