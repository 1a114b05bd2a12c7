import type { Page } from '@playwright/test';
import { type Frame, flatProjection, type ScreenPoint } from '../src/core/geometry/camera.ts';
import { buildScene } from '../src/core/scene/build-scene.ts';
import { hitAt } from '../src/core/scene/hit.ts';
import { pickRoutes } from '../src/core/scene/pick.ts';
import type { Scene } from '../src/core/scene/scene.ts';
import { knownOf } from '../src/core/test/fixture-views.ts';
import { decodeHash } from '../src/core/view/hash.ts';
import { evidence, passing } from './atlas.ts';

/** The size of the map's picture. */
export async function frameOf(page: Page): Promise<Frame> {
  const { width, height } = await page.locator('#poster').evaluate((svg) => svg.getBoundingClientRect().toJSON());
  return { widthPx: Math.round(width), heightPx: Math.round(height) };
}

/** A point of the picture, clear of its buttons, for which something holds, also 2 px around it. */
export function whereIn({ widthPx, heightPx }: Frame, holds: (at: ScreenPoint) => boolean): ScreenPoint {
  for (let y = 60; y < heightPx - 100; y += 3) {
    for (let x = Math.min(200, widthPx / 8); x < widthPx - 10; x += 3) {
      if (holds([x, y]) && [-2, 2].every((by) => holds([x + by, y]) && holds([x, y + by]))) return [x, y];
    }
  }
  throw new Error('there is no such point');
}

/**
 * A point of the window where the map, which is where the address says, has nothing that could be picked, also for a
 * pointer that is not exact.
 */
export async function openGround(page: Page): Promise<{ x: number; y: number }> {
  const frame = await frameOf(page);
  const scene = sceneAt(page.url(), frame);
  const project = flatProjection(scene.camera, frame);
  const isOpen = (at: ScreenPoint) =>
    hitAt(scene, project, at, pickRoutes(scene, { camera: scene.camera, frame, at, tolerancePx: 20 })).kind ===
    'nothing';
  return onPage(page, whereIn(frame, isOpen));
}

/** What the map shows by its address, once it is at rest. */
export function sceneAt(url: string, frame: Frame): Scene {
  const { view } = decodeHash(new URL(url).hash, knownOf(evidence.dataset));
  return buildScene({ lookup: passing(view.filter), view, frame });
}

/** Where a point of the map's picture is in the window. */
export async function onPage(page: Page, [x, y]: ScreenPoint): Promise<{ x: number; y: number }> {
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('the map has no box');
  return { x: box.x + x, y: box.y + y };
}
