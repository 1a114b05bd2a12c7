import { expect, test } from 'vitest';
import { isDrawn } from '../../src/core/model/drawn.ts';
import { lookupIn } from '../../src/core/model/lookup.ts';
import { isLine } from '../../src/core/model/route.ts';
import { buildScene } from '../../src/core/scene/build-scene.ts';
import { DEFAULT_VIEW } from '../../src/core/view/view.ts';
import { inventedRoutes } from './routes.ts';

test('there are as many routes as asked for, all different, and the same for the same seed', () => {
  for (const count of [1, 30, 2000]) {
    const { routes } = inventedRoutes(1, count);
    expect(new Set(routes.map(({ id }) => id)).size).toBe(count);
  }
  expect(JSON.stringify(inventedRoutes(1, 300))).toBe(JSON.stringify(inventedRoutes(1, 300)));
  expect(JSON.stringify(inventedRoutes(2, 300))).not.toBe(JSON.stringify(inventedRoutes(1, 300)));
});

test('a hundred thousand are made in memory', () => {
  expect(inventedRoutes(1, 100_000).routes).toHaveLength(100_000);
}, 120_000);

test('each of them can be drawn, and the map draws them', () => {
  const lookup = lookupIn(inventedRoutes(1, 60));
  expect(lookup.mapData.routes.filter((route) => !isDrawn(route, lookup))).toEqual([]);
  const { arcs } = buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 720, heightPx: 540 } });
  const moving = lookup.mapData.routes.filter(isLine);
  expect(new Set(arcs.map(({ route }) => route))).toEqual(new Set(moving.map(({ id }) => id)));
});
