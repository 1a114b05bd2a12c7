import { expect, test } from 'vitest';
import { worldToScreen } from '../../core/geometry/camera.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { fittedScene } from '../../core/scene/fitted.ts';
import { EMBED_FRAMES } from '../../core/scene/frames.ts';
import { inFrame } from '../../core/scene/in-frame.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { datasetOf, type PlaceName, type Sketch } from '../../core/test/fixture-dataset.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { coursesOf, thinnedOut, transformBetween } from './embed-hairlines.ts';

const ORIGINS: readonly PlaceName[] = ['home', 'capital', 'upland', 'ferry'];
const ENDS: readonly PlaceName[] = ['northland', 'westland', 'southland', 'pearl', 'coral', 'dune', 'straits'];

/** 28 routes, the earlier the more people. */
const MANY: readonly Sketch[] = ORIGINS.flatMap((from, row) =>
  ENDS.map((to, column): Sketch => ({ id: `${from}-${to}`, from, to, people: 5000 - 900 * row - 100 * column })),
);

function scenesOf(sketches: readonly Sketch[]): readonly Scene[] {
  const lookup = lookupIn(datasetOf(sketches));
  return EMBED_FRAMES.flatMap((frame) => {
    const scene = fittedScene(inFrame({ lookup, view: DEFAULT_VIEW, frame }));
    return scene ? [scene] : [];
  });
}

test('pictures of few lines stay as they are', () => {
  const scenes = scenesOf(MANY.slice(0, 20));
  const { scenes: same, hairlines } = thinnedOut(scenes);
  expect(same).toBe(scenes);
  expect(hairlines.arcs).toEqual([]);
});

test('of many lines those with the largest figures are drawn in full, fewer the smaller the picture; none is lost', () => {
  const scenes = scenesOf(MANY);
  const largest = scenes.at(-1);
  if (!largest) throw new Error('no scene');
  const { scenes: thin, hairlines } = thinnedOut(scenes);
  const counts = scenes.map((scene, index) => {
    const full = thin[index]?.arcs ?? [];
    expect(full).toEqual(scene.arcs.slice(0, full.length));
    const drawn = new Set([...full, ...hairlines.arcs].map(({ route }) => route));
    expect(drawn).toEqual(new Set(largest.arcs.map(({ route }) => route)));
    return full.length;
  });
  const byWidth = scenes
    .map(({ frame }, index) => ({ widthPx: frame.widthPx, full: counts[index] ?? Number.NaN }))
    .sort((a, b) => a.widthPx - b.widthPx)
    .map(({ full }) => full);
  expect(byWidth).toEqual(byWidth.toSorted((a, b) => a - b));
  expect(counts.at(-1)).toBeLessThan(MANY.length);
  expect(coursesOf(hairlines.arcs, largest).match(/M/g)?.length).toBeGreaterThanOrEqual(hairlines.arcs.length);
});

test('of one place fewer lines are drawn in full at most', () => {
  const scenes = scenesOf(MANY.slice(0, 13));
  expect(thinnedOut(scenes, 13).scenes).toBe(scenes);
  expect(thinnedOut(scenes, 12).hairlines.arcs.length).toBeGreaterThan(0);
});

test('where one picture has many lines, a small one of few is thinned out as well', () => {
  const [tiny, ...others] = scenesOf(MANY);
  if (!tiny) throw new Error('no scene');
  const few = { ...tiny, arcs: tiny.arcs.slice(0, 20) };
  expect(thinnedOut([few, ...others]).scenes[0]?.arcs.length).toBeLessThan(20);
});

test('what one picture draws lies right in another', () => {
  const [from, to] = scenesOf(MANY);
  if (!from || !to) throw new Error('no scene');
  const [, x = Number.NaN, y = Number.NaN, scale = Number.NaN] =
    /^translate\((\S+) (\S+)\) scale\((\S+)\)$/.exec(transformBetween(from, to))?.map(Number) ?? [];
  const [fromX, fromY] = worldToScreen([0.8, 0.4], from.camera, from.frame);
  const [toX, toY] = worldToScreen([0.8, 0.4], to.camera, to.frame);
  expect(Math.abs(x + scale * fromX - toX)).toBeLessThan(0.5);
  expect(Math.abs(y + scale * fromY - toY)).toBeLessThan(0.5);
});
