import { expect, test } from 'vitest';
import { flatProjection, type ScreenPoint, toScreen } from '../geometry/camera.ts';
import { lookupIn } from '../model/lookup.ts';
import { datasetOf, placeOf } from '../test/fixture-dataset.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { anchorOf } from './bend.ts';
import { buildScene } from './build-scene.ts';
import { hitAt } from './hit.ts';
import { labelBox } from './label-box.ts';
import { outlineOf } from './outline.ts';
import { pickRoutes } from './pick.ts';

const LOOKUP = lookupIn(
  datasetOf([
    { to: 'northland', people: 9000 },
    { to: ['pearl', 'coral'], people: 900 },
    { to: 'westland', direction: 'stock' },
  ]),
);
const SCENE = buildScene({ lookup: LOOKUP, view: DEFAULT_VIEW, frame: { widthPx: 1008, heightPx: 535 } });

test('a mark under the pointer is its place', () => {
  expect(at(toScreen(anchorOf(placeOf('home')), SCENE.camera, SCENE.frame))).toEqual({ kind: 'place', id: 'home' });
});

test('the square of people already there is their route', () => {
  const [x, y] = toScreen(anchorOf(placeOf('westland')), SCENE.camera, SCENE.frame);
  expect(at([x, y + 9])).toEqual({ kind: 'routes', ids: ['stock-home-westland'] });
});

test('a name is its place', () => {
  for (const label of SCENE.labels) {
    const { left, right, top, bottom } = labelBox(label, SCENE.camera, SCENE.frame);
    const hit = at([(left + right) / 2, (top + bottom) / 2]);
    expect(hit.kind).toBe('place');
  }
  expect(SCENE.labels.length).toBeGreaterThan(2);
});

test('the middle of an arc is its route, and so is the end of a branch', () => {
  for (const arc of SCENE.arcs) {
    for (const ribbon of arc.ribbons) {
      const { spine } = outlineOf(ribbon, SCENE.camera, SCENE.frame);
      const middle = spine[Math.floor(spine.length / 2)] ?? [0, 0];
      const hit = at(middle);
      expect(hit.kind === 'routes' && hit.ids).toContain(arc.route);
    }
  }
});

test('empty sea is nothing', () => {
  expect(at([20, 500])).toEqual({ kind: 'nothing' });
});

function at(point: ScreenPoint) {
  const { camera, frame } = SCENE;
  return hitAt(
    SCENE,
    flatProjection(camera, frame),
    point,
    pickRoutes(SCENE, { camera, frame, at: point, tolerancePx: 4 }),
  );
}
