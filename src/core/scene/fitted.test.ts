import { describe, expect, test } from 'vitest';
import { figureWords } from '#words/figures.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { worldToScreen } from '../geometry/camera.ts';
import { isDrawn } from '../model/drawn.ts';
import { lookupIn } from '../model/lookup.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { DEFAULT_VIEW, type Focus } from '../view/view.ts';
import { isPicked } from './emphasis.ts';
import { fittedCamera, fittedScene } from './fitted.ts';
import { EMBED_FRAMES } from './frames.ts';
import { inFrame } from './in-frame.ts';
import { labelBox } from './label-box.ts';

const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so the frames of other pages were not tested.');

describe.skipIf(dataset === null)('in a frame of another page', () => {
  const lookup = lookupIn(dataset ?? datasetOf([]));
  const routes = lookup.mapData.routes.filter((route) => isDrawn(route, lookup));
  const foci: Focus[] = [DEFAULT_VIEW.focus, ...routes.map(({ id }): Focus => ({ kind: 'route', id }))];
  // Once for all tests: it takes its time.
  const whole = EMBED_FRAMES.flatMap((frame) => fittedTo(DEFAULT_VIEW.focus, frame));
  const picked = EMBED_FRAMES.flatMap((frame) => foci.slice(1).flatMap((focus) => fittedTo(focus, frame)));

  function fittedTo(focus: Focus, frame: (typeof EMBED_FRAMES)[number]) {
    const scene = fittedScene(inFrame({ lookup, view: { ...DEFAULT_VIEW, focus }, frame }));
    return scene ? [{ scene, focus, frame, of: `${JSON.stringify(focus)} in ${frame.id}` }] : [];
  }

  test('all of what is picked is seen', () => {
    for (const { scene, frame, of } of picked) {
      expect([...scene.arcs, ...scene.marks].filter(isPicked).length, of).toBeGreaterThan(0);
      for (const { ribbons } of scene.arcs.filter(isPicked)) {
        for (const [x, y] of ribbons.flatMap(({ path }) => path).map((at) => worldToScreen(at, scene.camera, frame))) {
          expect(x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx, of).toBe(true);
        }
      }
    }
  });

  test('names touch neither each other nor the edges', () => {
    for (const { scene, frame, of } of [...whole, ...picked]) {
      const boxes = scene.labels.map((label) => labelBox(label, scene.camera, frame));
      for (const [index, box] of boxes.entries()) {
        expect(box.left >= 0 && box.top >= 0 && box.right <= frame.widthPx && box.bottom <= frame.heightPx, of).toBe(
          true,
        );
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart, of).toBe(true);
        }
      }
    }
  });

  test('a picked route is shown with no figure but its own', () => {
    let figures = 0;
    for (const { scene, focus, of } of picked) {
      if (focus.kind !== 'route') continue;
      const own = lookup.claimsOf(lookup.route(focus.id)).flatMap(({ quantity }) => figureWords(quantity) ?? []);
      for (const { text } of scene.labels.flatMap(({ lines }) => lines.filter(({ weight }) => weight === 'figure'))) {
        if (!/\d/.test(text)) continue;
        figures += 1;
        expect(
          own.some((figure) => text.includes(figure) || figure.includes(text)),
          `${of}: ${text}`,
        ).toBe(true);
      }
    }
    expect(figures).toBeGreaterThan(10);
  });

  test('every drawn end has its name where there is room, and a low frame no figures', () => {
    const [low, , , , wide] = EMBED_FRAMES;
    const said = (frame: (typeof EMBED_FRAMES)[number]) =>
      fittedScene(inFrame({ lookup, view: DEFAULT_VIEW, frame }))?.labels ?? [];
    expect(said(low).flatMap(({ lines }) => lines.filter(({ weight }) => weight === 'figure'))).toEqual([]);
    expect(said(low).length).toBeGreaterThan(2);
    expect(said(wide).length).toBeGreaterThan(said(low).length);
  });

  test('the reader’s own camera is kept, and of what is drawn nowhere there is no picture', () => {
    const [, , , frame] = EMBED_FRAMES;
    const camera = { center: [60, 30], zoom: 3 } as const;
    expect(fittedScene(inFrame({ lookup, view: { ...DEFAULT_VIEW, camera }, frame }))?.camera).toEqual(camera);
    const undrawn = lookup.mapData.routes.filter((route) => !isDrawn(route, lookup));
    expect(undrawn.length).toBeGreaterThan(0);
    for (const { id } of undrawn)
      expect(
        fittedCamera(inFrame({ lookup, view: { ...DEFAULT_VIEW, focus: { kind: 'route', id } }, frame })),
      ).toBeNull();
  });
});
