import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetOf, type PlaceName, type Sketch } from '../test/fixture-dataset.ts';
import { routeIdOf, routesOf } from './route.ts';
import { withRoutes } from './sent-map-data.ts';
import { DIRECTIONS } from './vocabulary.ts';

const name = fc.constantFrom<PlaceName>(
  'home',
  'capital',
  'upland',
  'northland',
  'westland',
  'pearl',
  'coral',
  'abroad',
);
const sketches: fc.Arbitrary<Sketch[]> = fc.array(
  fc.record({
    from: name,
    to: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    direction: fc.constantFrom(...DIRECTIONS),
  }),
  { maxLength: 30 },
);

test('claims with the same origin, destinations and direction are one route, in the order of the records', () => {
  const { routes } = datasetOf([
    { to: 'northland' },
    { to: 'westland' },
    { to: 'northland', direction: 'repatriation' },
    { to: 'northland', article: 'courier' },
    { to: 'northland', from: 'upland' },
  ]);
  expect(routes.map(({ id, claims }) => [id, claims])).toEqual([
    ['dispatch-home-northland', ['gazette/1', 'courier/4']],
    ['dispatch-home-westland', ['gazette/2']],
    ['repatriation-home-northland', ['gazette/3']],
    ['dispatch-upland-northland', ['gazette/5']],
  ]);
});

test('the order of the destinations of a joint figure makes no other route', () => {
  const { routes } = datasetOf([{ to: ['pearl', 'coral'] }, { to: ['coral', 'pearl'] }, { to: 'coral' }]);
  expect(routes.map(({ id, destinations }) => [id, destinations])).toEqual([
    ['dispatch-home-coral-and-pearl', ['pearl', 'coral']],
    ['dispatch-home-coral', ['coral']],
  ]);
});

test('transit points make no other route', () => {
  expect(datasetOf([{ to: 'northland' }, { to: 'northland', via: ['ferry'] }]).routes).toHaveLength(1);
});

test('every claim is in exactly one route, and it is its own', () => {
  fc.assert(
    fc.property(sketches, (each) => {
      const { claims, routes } = datasetOf(each);
      expect(routes.flatMap((route) => route.claims).sort()).toEqual(claims.map((claim) => claim.id).sort());
      expect(new Set(routes.map((route) => route.id)).size).toBe(routes.length);
      for (const claim of claims) {
        const route = routes.find(({ claims: ids }) => ids.includes(claim.id));
        expect(route?.id).toBe(routeIdOf(claim));
        expect(route?.origin).toBe(claim.origin.place);
        expect([...(route?.destinations ?? [])].sort()).toEqual(claim.destinations.map((end) => end.place).sort());
      }
    }),
  );
});

test('map data are what they were once the routes, which are not sent, follow from the claims again', () => {
  fc.assert(
    fc.property(sketches, (each) => {
      const dataset = datasetOf(each);
      const { routes, ...sent } = dataset;
      expect(withRoutes(sent)).toEqual(dataset);
      expect(withRoutes(sent).routes).toEqual(routes);
    }),
  );
});

test('routes come in the order in which they first appear, and none out of no claims', () => {
  expect(routesOf([])).toEqual([]);
  fc.assert(
    fc.property(sketches, (each) => {
      const { claims, routes } = datasetOf(each);
      expect(routes.map((route) => route.id)).toEqual([...new Set(claims.map(routeIdOf))]);
    }),
  );
});
