import { expect, test } from 'vitest';
import type { PlaceId, RouteId } from '../core/model/ids.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import { createStore } from './store.ts';

const PLACE: View = { ...DEFAULT_VIEW, focus: { kind: 'place', id: 'pearl' as PlaceId } };
const MOVED: View = { ...PLACE, camera: { center: [1, 2], zoom: 3 } };

test('a store holds the view that was set last', () => {
  const store = createStore(DEFAULT_VIEW);
  expect(store.view).toBe(DEFAULT_VIEW);
  store.set(PLACE);
  expect(store.view).toBe(PLACE);
});

test('every listener hears of every change once, in order, with the view before it', () => {
  const store = createStore(DEFAULT_VIEW);
  const heard: [string, View, View][] = [];
  store.subscribe((view, before) => heard.push(['first', view, before]));
  store.subscribe((view, before) => heard.push(['second', view, before]));
  store.set(PLACE);
  store.set(MOVED);
  expect(heard).toEqual([
    ['first', PLACE, DEFAULT_VIEW],
    ['second', PLACE, DEFAULT_VIEW],
    ['first', MOVED, PLACE],
    ['second', MOVED, PLACE],
  ]);
});

test('a listener already sees the new view in the store', () => {
  const store = createStore(DEFAULT_VIEW);
  const seen: View[] = [];
  store.subscribe(() => seen.push(store.view));
  store.set(PLACE);
  expect(seen).toEqual([PLACE]);
});

test('what is pointed at is told like a change of view, with the same view before it, and only when it changes', () => {
  const store = createStore(PLACE);
  const heard: [View, View, RouteId | null][] = [];
  store.subscribe((view, before) => heard.push([view, before, store.pointed]));
  expect(store.pointed).toBeNull();
  const route = 'dispatch-home-pearl' as RouteId;
  store.point(null);
  store.point(route);
  store.point(route);
  expect(heard).toEqual([[PLACE, PLACE, route]]);
  store.point(null);
  expect(heard).toHaveLength(2);
  expect(store.pointed).toBeNull();
});

test('a new view leaves what is pointed at as it is', () => {
  const store = createStore(DEFAULT_VIEW);
  store.point('dispatch-home-pearl' as RouteId);
  store.set(MOVED);
  expect(store.pointed).toBe('dispatch-home-pearl');
});

test('it is known whether keys or a pointer got to a route, and the same route by the other way is a change', () => {
  const store = createStore(DEFAULT_VIEW);
  let heard = 0;
  store.subscribe(() => {
    heard += 1;
  });
  const route = 'dispatch-home-pearl' as RouteId;
  store.point(route);
  expect(store.pointedBy).toBe('pointer');
  store.point(route, 'keys');
  expect(store.pointedBy).toBe('keys');
  store.point(route, 'keys');
  expect(heard).toBe(2);
  store.point(null);
  store.point(null, 'keys');
  expect(heard).toBe(3);
});
