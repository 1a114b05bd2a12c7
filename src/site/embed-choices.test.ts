import { expect, test } from 'vitest';
import { evidenceIn } from '../core/model/evidence.ts';
import type { PlaceId } from '../core/model/ids.ts';
import { lookupIn } from '../core/model/lookup.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { type Filter, NO_FILTER, narrowed } from '../core/view/filter.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import { embedChoices } from './embed-choices.ts';

const dataset = datasetOf([
  { from: 'upland', to: 'westland', people: 600, status: 'completed' },
  { from: 'upland', to: 'pearl' },
]);
const evidence = evidenceIn(dataset);
const atlas = {
  whole: evidence,
  shown: (filter: Filter) => lookupIn(narrowed(dataset, filter, () => true)),
};
const [route] = dataset.routes;
if (!route) throw new Error('the example has routes');

const choices = (view: Partial<View>) => embedChoices({ ...DEFAULT_VIEW, ...view }, atlas, evidence);

test('with nothing picked there is the whole atlas and nothing to choose', () => {
  const all = choices({});
  expect(all.map(({ subject, hash }) => ({ subject, hash }))).toEqual([{ subject: { kind: 'atlas' }, hash: '' }]);
  expect(all[0].routes.map(({ id }) => id)).toEqual(dataset.routes.map(({ id }) => id));
});

test('a route and a place have pages of their own, so that no view has to be carried', () => {
  const ofRoute = choices({ focus: { kind: 'route', id: route.id } });
  expect(ofRoute.map(({ subject, hash }) => [subject.kind, hash])).toEqual([
    ['route', ''],
    ['atlas', ''],
  ]);
  expect(ofRoute[0].routes.map(({ id }) => id)).toEqual([route.id]);
  const ofPlace = choices({ focus: { kind: 'place', id: 'pearl' as PlaceId } });
  expect(ofPlace.map(({ subject }) => subject.kind)).toEqual(['place', 'atlas']);
  expect(ofPlace[0].routes).toHaveLength(1);
});

test('a place that no record speaks of has no page to embed', () => {
  const all = choices({ focus: { kind: 'place', id: 'dune' as PlaceId } });
  expect(all.map(({ subject, hash }) => [subject.kind, hash])).toEqual([['atlas', '']]);
});

test('a filter makes a view, which comes first, is named in the title and lists the routes that pass', () => {
  const filter: Filter = { ...NO_FILTER, statuses: ['completed'] };
  const [first, ...rest] = choices({ filter, focus: { kind: 'route', id: route.id } });
  expect(first).toMatchObject({ subject: { kind: 'route', id: route.id }, hash: `route=${route.id}&status=completed` });
  expect(first.words.title).toBe('From Upland to Westland (Status: Completed)');
  expect(rest.map(({ hash }) => hash)).toEqual(['', '']);
  expect(choices({ filter })[0].routes).toHaveLength(1);
});

test('a view names nobody who reported: what is shown of it may rest on others than the whole does', () => {
  const [view, whole] = choices({ filter: { ...NO_FILTER, statuses: ['completed'] } });
  expect(whole?.words.sourceLine).toMatch(/^Reported by .+ Records: /);
  expect(view.words.sourceLine).toMatch(/^Records: /);
  expect(whole?.words.sourceLine.endsWith(view.words.sourceLine)).toBe(true);
});

test('colours, language, table and globe are no view: they are options or have no place in a frame', () => {
  const all = choices({ theme: 'contrast', names: 'ko', panel: 'table', globe: true });
  expect(all.map(({ hash }) => hash)).toEqual(['']);
});
