import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, expect, test, vi } from 'vitest';
import { polyline } from '../../core/geometry/polyline.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { layOut } from '../../core/scene/build-scene.ts';
import { pickRoutes } from '../../core/scene/pick.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { Ink } from '../svg/static-map.tsx';

vi.mock('../../core/geometry/polyline.ts', { spy: true });

const lookup = lookupIn(
  datasetOf([
    { to: 'pearl', people: 800 },
    { to: ['pearl', 'coral'], people: 900 },
    { to: 'westland', people: 20_000 },
    { from: 'upland', to: 'pearl' },
  ]),
);
const FRAME = { widthPx: 1008, heightPx: 535 };

beforeEach(() => {
  vi.clearAllMocks();
});

test('a line is walked along once for a view: for names, for its value, for its drawing and for who points at it', () => {
  const scene = layOut({ lookup, view: DEFAULT_VIEW, frame: FRAME });
  const ribbons = scene.arcs.flatMap((arc) => arc.ribbons);
  renderToString(h(Ink, { scene }));
  pickRoutes(scene, { ...scene, at: [FRAME.widthPx / 2, FRAME.heightPx / 2], tolerancePx: 400 });
  expect(ribbons.length).toBeGreaterThan(4);
  expect(walks()).toBe(ribbons.length);

  layOut({ lookup, view: { ...DEFAULT_VIEW, names: 'ko' }, frame: FRAME });
  expect(walks(), 'for other names').toBe(ribbons.length);
});

test('another view, the inset and back again: the views of two pictures are kept', () => {
  const request = { lookup, view: DEFAULT_VIEW, frame: { widthPx: 1008, heightPx: 602 } };
  layOut(request);
  const ofOne = walks();
  expect(ofOne).toBeGreaterThan(0);
  layOut({ ...request, extent: 'border', frame: { widthPx: 362, heightPx: 200 } });
  const ofBoth = walks();
  layOut(request);
  expect(walks()).toBe(ofBoth);
});

function walks(): number {
  return vi.mocked(polyline).mock.calls.length;
}
