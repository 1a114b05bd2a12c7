import { expect, test } from 'vitest';
import { circumstanceOf, datasetOf, placeId } from '../test/fixture-dataset.ts';
import { placesWithParents, referencedPlaces } from './referenced-places.ts';

const beside = { steps: [{ step: 'training' as const, place: placeId('capital'), text: 'trained in the Capital' }] };
const dataset = datasetOf(
  [{ from: 'home', via: ['ferry'], to: 'pearl', rest: { details: beside } }],
  [circumstanceOf('dry', { places: [placeId('dune')] })],
);

test('ends, stops, what claims name besides, and places of circumstances are spoken of', () => {
  expect([...referencedPlaces(dataset)].sort()).toEqual(['capital', 'dune', 'ferry', 'home', 'pearl']);
});

test('what they lie in comes with them, and nothing else of the gazetteer', () => {
  // Ferry lies in Northland.
  expect([...placesWithParents(dataset)].sort()).toEqual(['capital', 'dune', 'ferry', 'home', 'northland', 'pearl']);
});
