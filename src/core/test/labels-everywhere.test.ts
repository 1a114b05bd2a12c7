import { describe, expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import type { Box } from '../geometry/box.ts';
import { type Frame, nearestCopy, type ScreenPoint, toScreen } from '../geometry/camera.ts';
import { lookupIn } from '../model/lookup.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { buildScene } from '../scene/build-scene.ts';
import { type Extent, PRESETS, type Preset, presetCamera, reservedIn } from '../scene/extent.ts';
import { labelBox } from '../scene/label-box.ts';
import type { Label, Scene } from '../scene/scene.ts';
import { DEFAULT_VIEW, type Focus } from '../view/view.ts';
import { datasetOf } from './fixture-dataset.ts';

const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so labels were not counted on the map of them.');

/** As the page has them on desktops, tablets and phones. */
const FRAMES: readonly Frame[] = [
  { widthPx: 1008, heightPx: 535 },
  { widthPx: 848, heightPx: 448 },
  { widthPx: 644, heightPx: 420 },
  { widthPx: 768, heightPx: 420 },
  { widthPx: 600, heightPx: 300 },
  { widthPx: 390, heightPx: 388 },
  { widthPx: 320, heightPx: 300 },
];
const INSET: Frame = { widthPx: 362, heightPx: 270 };
const PICKS = 5;

type Case = readonly [name: string, extent: Extent, frame: Frame, preset: Preset | null];
const CASES: readonly Case[] = [
  ...PRESETS.flatMap((preset) =>
    FRAMES.map((frame): Case => [`${preset}, ${frame.widthPx} × ${frame.heightPx}`, 'world', frame, preset]),
  ),
  ['the inset of the border', 'border', INSET, null],
];

describe.skipIf(dataset === null)('names and figures on the map of the real data', () => {
  const lookup = lookupIn(dataset ?? datasetOf([]));
  const { routes } = lookup.mapData;
  const picked = routes.filter((_, index) => index % Math.ceil(routes.length / PICKS) === 0);
  const foci: Focus[] = [DEFAULT_VIEW.focus, ...picked.map((route): Focus => ({ kind: 'route', id: route.id }))];
  const placed = new Map<string, number>();

  test.each(CASES)(
    '%s: none touches another, leaves the picture or lies on a button',
    (name, extent, frame, preset) => {
      const faults: string[] = [];
      let count = 0;
      for (const names of LANGUAGES) {
        for (const focus of foci) {
          const camera = preset === null ? null : presetCamera(preset, frame);
          const scene = buildScene({ lookup, view: { ...DEFAULT_VIEW, names, focus, camera }, frame, extent });
          const parts = extent === 'world' ? reservedIn(frame) : [];
          count += scene.labels.length;
          const where = `${names}, ${focus.kind === 'route' ? focus.id : focus.kind}`;
          faults.push(...faultsIn(scene, parts).map((fault) => `${where}: ${fault}`));
        }
      }
      placed.set(name, count);
      expect(count).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
  );

  test('there are labels on every map, most on the widest', () => {
    const counts = [...placed.values()];
    const total = counts.reduce((sum, each) => sum + each, 0);
    const maps = LANGUAGES.length * foci.length;
    console.info(
      `${total} labels placed on ${CASES.length * maps} maps, ${Math.min(...counts) / maps} at least on average.`,
    );
    expect(counts).toHaveLength(CASES.length);
    const of = (frame: string) => placed.get(`world, ${frame}`) ?? 0;
    expect(of('1008 × 535')).toBeGreaterThan(of('320 × 300'));
  });
});

function faultsIn({ labels, camera, frame }: Scene, parts: readonly Box[]): string[] {
  const shapes = labels.map((label) => ({ label, corners: cornersOf(label, camera, frame) }));
  return shapes.flatMap(({ label, corners }, index) => [
    ...shapes
      .slice(index + 1)
      .filter((other) => overlap(corners, other.corners))
      .map((other) => `${wordsOf(label)} touches ${wordsOf(other.label)}`),
    ...parts.filter((part) => overlap(corners, rectangle(part))).map(() => `${wordsOf(label)} lies under a button`),
    ...(corners.every(([x, y]) => x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx)
      ? []
      : [`${wordsOf(label)} leaves the picture`]),
  ]);
}

/** A value along a band is turned about its point. */
function cornersOf(label: Label, camera: Scene['camera'], frame: Frame): ScreenPoint[] {
  const [x, y] = toScreen(nearestCopy(label.at, camera), camera, frame);
  const angle = (label.angleDeg * Math.PI) / 180;
  return rectangle(labelBox(label, camera, frame)).map(([left, top]): ScreenPoint => {
    const [dx, dy] = [left - x, top - y];
    return [x + dx * Math.cos(angle) - dy * Math.sin(angle), y + dx * Math.sin(angle) + dy * Math.cos(angle)];
  });
}

function rectangle({ left, top, right, bottom }: Box): ScreenPoint[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** Whether two convex shapes share a point: no side of either parts them. */
function overlap(a: readonly ScreenPoint[], b: readonly ScreenPoint[]): boolean {
  return ![a, b].some((shape) =>
    shape.some((from, index) => {
      const to = shape[(index + 1) % shape.length] ?? from;
      const across: ScreenPoint = [to[1] - from[1], from[0] - to[0]];
      const reach = (points: readonly ScreenPoint[]) => points.map(([x, y]) => x * across[0] + y * across[1]);
      return Math.max(...reach(a)) <= Math.min(...reach(b)) || Math.max(...reach(b)) <= Math.min(...reach(a));
    }),
  );
}

function wordsOf(label: Label): string {
  return label.lines.map((line) => line.text).join(' ');
}
