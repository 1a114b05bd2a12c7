import { beforeEach, expect, test, vi } from 'vitest';
import type { RouteId } from '../core/model/ids.ts';
import { type Lookup, lookupIn } from '../core/model/lookup.ts';
import { remembered } from '../core/model/remembered.ts';
import { arcsOf } from '../core/scene/arcs.ts';
import { buildScene, layOut, type SceneRequest } from '../core/scene/build-scene.ts';
import { IN_FRAME } from '../core/scene/in-frame.ts';
import { placeLabels } from '../core/scene/label-placement.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { type Filter, narrowed } from '../core/view/filter.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import { redrawOn } from './redrawing.ts';
import { stageScene } from './staged-scene.ts';
import { createStore } from './store.ts';

vi.mock('../core/scene/arcs.ts', { spy: true });
vi.mock('../core/scene/build-scene.ts', { spy: true });
vi.mock('../core/scene/label-placement.ts', { spy: true });

const lookup = lookupIn(
  datasetOf([
    { to: 'pearl', people: 800 },
    { to: ['pearl', 'coral'], people: 900 },
    { to: 'westland', people: 20_000 },
    { from: 'upland', to: 'pearl' },
    { to: 'westland', direction: 'stock', people: 40 },
  ]),
);
const IDS = lookup.mapData.routes.map(({ id }) => id);
const [FIRST] = IDS;
const PICKED: View = { ...DEFAULT_VIEW, focus: { kind: 'route', id: FIRST as RouteId } };
const MADE = [arcsOf, layOut, placeLabels].map((each) => vi.mocked(each));

beforeEach(() => {
  vi.clearAllMocks();
});

test('pointing at a route lays nothing out, and shows the very scene that is laid out with it pointed at', () => {
  const { store, staged } = onMap();
  for (const id of IDS) {
    vi.clearAllMocks();
    store.point(id);
    expect(made()).toEqual([0, 0, 0]);
    expect(staged.scene).toEqual(buildScene({ ...staged.request, pointed: id }));
  }
});

test.each([['on the page', undefined] as const, ['in a frame of another page', IN_FRAME] as const])(
  'picking one %s lays out once, since the map goes there; pointing at another then, and at none, nothing',
  (_where, extent) => {
    const { store, staged } = onMap(extent);
    for (const view of [PICKED, DEFAULT_VIEW]) {
      vi.clearAllMocks();
      store.set(view);
      expect(vi.mocked(layOut).mock.calls.length).toBe(1);
      expect(vi.mocked(placeLabels).mock.calls.length).toBe(1);
      expect(staged.scene).toEqual(buildScene({ ...staged.request, view }));
      vi.clearAllMocks();
      for (const id of [...IDS, null]) store.point(id);
      expect(made()).toEqual([0, 0, 0]);
    }
  },
);

test('on a globe, which turns, pointing lays nothing out either', () => {
  const { store } = onMap();
  store.set({ ...PICKED, globe: true });
  vi.clearAllMocks();
  for (const id of IDS) store.point(id);
  expect(made()).toEqual([0, 0, 0]);
});

test('in the picture of the border, which stays where it is, picking one lays nothing out', () => {
  const { store, staged } = onMap('border');
  store.set(PICKED);
  for (const id of IDS) store.point(id);
  expect(made()).toEqual([0, 0, 0]);
  expect(staged.scene).toEqual(buildScene({ ...staged.request, view: PICKED, pointed: IDS.at(-1) ?? null }));
});

test('another width, filter, camera or language of names lays the picture out anew; theme, panel and order do not', () => {
  const { store } = onMap();
  const changes: readonly (readonly [Partial<View>, boolean])[] = [
    [{ widthRule: 'latest' }, true],
    [{ filter: { ...DEFAULT_VIEW.filter, directions: ['dispatch'] } }, true],
    [{ camera: { center: [100, 20], zoom: 3 } }, true],
    [{ names: 'ko' }, true],
    [{ globe: true }, true],
    [{ theme: 'dark' }, false],
    [{ panel: 'table' }, false],
    [{ sort: { column: 'figure', descending: true } }, false],
  ];
  for (const [change, isLaidOut] of changes) {
    vi.clearAllMocks();
    store.set({ ...store.view, ...change });
    expect(vi.mocked(layOut).mock.calls.length > 0, JSON.stringify(change)).toBe(isLaidOut);
  }
});

test('a picture that is asked for again as it is stands as it is: after a movement, or where a box was measured anew', () => {
  const { store, staged, request, look } = onMap();
  store.set({ ...store.view, camera: { center: [100, 20], zoom: 3 } });
  vi.clearAllMocks();
  const { scene } = staged;
  staged.layOut(request(), look());
  expect(made()).toEqual([0, 0, 0]);
  expect(staged.scene).toBe(scene);
  // Each of what a layout hangs on still lays it out.
  for (const other of [
    { frame: { widthPx: 1008, heightPx: 536 } },
    { covered: [{ left: 0, top: 0, right: 40, bottom: 40 }] },
    { lookup: lookupIn(lookup.mapData) },
    { globe: () => null },
  ]) {
    vi.clearAllMocks();
    staged.layOut({ ...request(), ...other }, look());
    expect(vi.mocked(layOut).mock.calls.length, Object.keys(other).join()).toBe(1);
    expect(staged.scene).toEqual(buildScene({ ...request(), ...other }));
  }
});

test('the picture of the border, which shows the same wherever the map is, is not laid out for where it goes', () => {
  const { store, staged } = onMap('border');
  store.set({ ...store.view, camera: { center: [100, 20], zoom: 3 } });
  expect(made()).toEqual([0, 0, 0]);
  store.set({ ...store.view, widthRule: 'latest' });
  expect(vi.mocked(layOut).mock.calls.length).toBe(1);
  expect(staged.scene).toEqual(buildScene(staged.request));
});

/** A store and the map beside it, once the first picture stands. */
function onMap(extent?: typeof IN_FRAME | 'border') {
  const store = createStore(DEFAULT_VIEW);
  const shownBy = new Map<Filter, Lookup>([[DEFAULT_VIEW.filter, lookup]]);
  const request = (): SceneRequest => ({
    lookup: remembered(shownBy, store.view.filter, () =>
      lookupIn(narrowed(lookup.mapData, store.view.filter, () => true)),
    ),
    view: store.view,
    frame: { widthPx: 1008, heightPx: 535 },
    globe: store.view.globe ? () => null : null,
    ...(extent && { extent }),
  });
  const staged = stageScene(request());
  const look = () => ({ focus: store.view.focus, pointed: store.pointed });
  redrawOn(store, {
    draw: () => staged.layOut(request(), look()),
    drawSoon: () => staged.layOut(request(), look()),
    emphasise: () => staged.emphasise(look()),
  });
  vi.clearAllMocks();
  return { store, staged, request, look };
}

function made(): number[] {
  return MADE.map(({ mock }) => mock.calls.length);
}
