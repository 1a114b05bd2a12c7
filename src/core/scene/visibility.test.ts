import { expect, test } from 'vitest';
import { type Camera, flatProjection, type Projection } from '../geometry/camera.ts';
import { lookupIn } from '../model/lookup.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { buildScene } from './build-scene.ts';
import { outlineOf } from './outline.ts';
import { type Visibility, visibilityOf } from './visibility.ts';

const FRAME = { widthPx: 1000, heightPx: 560 };
const lookup = lookupIn(
  datasetOf([
    { to: 'pearl', people: 800 },
    { to: 'westland', people: 20_000 },
    { direction: 'stock', to: 'dune', people: 40, measure: 'present' },
    { to: 'abroad', people: 9 },
  ]),
);
const [pearl, westland, dune, abroad] = lookup.mapData.routes.map((route) => route.id);
if (!pearl || !westland || !dune || !abroad) throw new Error('routes are missing');

test('the visible points of a route lie on the middle of the band that is drawn', () => {
  const { scene, visibility } = seen(westland);
  const ribbon = scene.arcs.find((arc) => arc.route === westland)?.ribbons[0];
  if (!ribbon) throw new Error('not drawn');
  const { spine } = outlineOf(ribbon, scene.camera, FRAME);
  for (const [x, y] of spine) {
    expect(Math.min(...visibility.own.points.map((point) => Math.hypot(point[0] - x, point[1] - y)))).toBeLessThan(8);
  }
  expect(visibility.own.halfPx).toBe(ribbon.halfBodyPx);
});

test('the head of a line is inside the box that is kept clear for it', () => {
  for (const route of [pearl, westland]) {
    const { scene, visibility } = seen(route);
    const [ribbon] = scene.arcs.find((arc) => arc.route === route)?.ribbons ?? [];
    const [box] = visibility.own.heads;
    if (!ribbon || !box) throw new Error('not drawn');
    for (const [x, y] of outlineOf(ribbon, scene.camera, FRAME).head) {
      expect(x).toBeGreaterThan(box.left - 3);
      expect(x).toBeLessThan(box.right + 3);
      expect(y).toBeGreaterThan(box.top - 3);
      expect(y).toBeLessThan(box.bottom + 3);
    }
  }
});

test('of a line that is partly outside, only what is inside is seen', () => {
  const whole = seen(westland);
  const [from] = whole.scene.arcs.find((arc) => arc.route === westland)?.ribbons[0]?.path ?? [];
  if (!from) throw new Error('not drawn');
  const near: Camera = { ...whole.scene.camera, zoom: whole.scene.camera.zoom + 3 };
  const home = lookup.place(lookup.route(westland).origin).anchor;
  if (!home) throw new Error('no place');
  const { own } = seen(westland, { ...near, center: home }).visibility;
  expect(own.points.length).toBeGreaterThan(5);
  for (const [x, y] of own.points) expect(x >= 0 && x <= 1000 && y >= 0 && y <= 560).toBe(true);
});

test('nothing is seen of what is outside the picture or behind a globe, and yet it is drawn', () => {
  const far = seen(pearl, { center: [-120, -50], zoom: 4 }).visibility;
  expect(far).toMatchObject({ drawn: true, own: { points: [] } });
  const hidden = seen(pearl, null, () => null).visibility;
  expect(hidden).toMatchObject({ drawn: true, own: { points: [], heads: [], names: [] } });
});

test('a line over the edge of the world is not seen across the middle of the picture', () => {
  // The camera stands opposite the middle of the line, at a zoom at which both ends are in the picture.
  const { scene } = seen(westland);
  const path = scene.arcs.find((arc) => arc.route === westland)?.ribbons[0]?.path ?? [];
  const middle = path[Math.floor(path.length / 2)];
  if (!middle) throw new Error('not drawn');
  const opposite = (((middle[0] - 0.5) * 360 + 360) % 360) - 180;
  const camera: Camera = { center: [opposite, 30], zoom: 0.5 };
  const { own } = seen(westland, camera).visibility;
  expect(own.points.length).toBeGreaterThan(0);
  expect(own.points.filter(([x]) => Math.abs(x - 500) < 250)).toEqual([]);
});

test('people already there are seen as their square', () => {
  const { own, drawn } = seen(dune).visibility;
  expect(drawn).toBe(true);
  expect(own.points).toHaveLength(1);
  expect(own.heads).toHaveLength(1);
});

test('what no map can show is not drawn', () => {
  expect(seen(abroad).visibility).toMatchObject({ drawn: false, own: { points: [] } });
});

test('names that stand out with the route are its own, and all others are others', () => {
  const { scene, visibility } = seen(pearl);
  const upright = scene.labels.filter((label) => label.angleDeg === 0);
  const own = upright.filter((label) => label.emphasis === 'selected');
  expect(own.map((label) => label.place)).toContain('pearl');
  expect(visibility.own.names).toHaveLength(own.length);
  expect(visibility.others.names).toHaveLength(upright.length - own.length);
});

function seen(route: NonNullable<typeof pearl>, camera: Camera | null = null, project: Projection | null = null) {
  const scene = buildScene({ lookup, view: { ...DEFAULT_VIEW, camera }, frame: FRAME, pointed: route });
  const visibility: Visibility = visibilityOf(
    route,
    scene,
    scene.camera,
    project ?? flatProjection(scene.camera, FRAME),
  );
  return { scene, visibility: visibility };
}
