import { expect, test } from 'vitest';
import type { ClaimId, RouteId } from '../model/ids.ts';
import type { Change } from '../model/release.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { goneRoutes } from './gone-routes.ts';

function change(claim: string, ...routes: string[]): Change {
  return {
    release: '2032-05-01-0123abcd',
    date: '2032-05-01',
    kind: 'corrected',
    claim: claim as ClaimId,
    title: 'an invented claim',
    routes: routes as RouteId[],
    fields: [],
    why: 'It was.',
  };
}

test('a route that its last claim has left is gone, and tells where its claims are now', () => {
  const { routes } = datasetOf([{ to: 'northland' }, { to: 'westland' }]);
  const moved = change('gazette/1', 'dispatch-home-ferry', 'dispatch-home-northland');
  const taken = change('gazette/9', 'dispatch-home-ferry');
  const other = change('gazette/2', 'dispatch-home-westland');
  expect(goneRoutes({ routes, changes: [moved, taken, other] })).toEqual([
    { id: 'dispatch-home-ferry', changes: [moved, taken], now: ['dispatch-home-northland'] },
  ]);
});

test('where nothing has changed its place nothing is gone', () => {
  const { routes } = datasetOf([{ to: 'northland' }]);
  expect(goneRoutes({ routes, changes: [change('gazette/1', 'dispatch-home-northland')] })).toEqual([]);
});
