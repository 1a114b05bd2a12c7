import { expect, test } from 'vitest';
import { datasetOf, placeId } from '../test/fixture-dataset.ts';
import type { Claim, Endpoint } from './claim.ts';
import { isOnlyExampleIn } from './example.ts';

const [claim] = datasetOf([{ from: 'home', to: 'pearl' }]).claims as [Claim];
const end = (place: Endpoint['place'], ...examples: Endpoint['examples']): Endpoint => ({
  place,
  text: null,
  inferred: null,
  examples,
});

test('a place that stands for others is only an example', () => {
  const cities = { ...claim, origin: end(placeId('home'), placeId('capital')) };
  expect(isOnlyExampleIn(cities, placeId('capital'))).toBe(true);
  expect(isOnlyExampleIn(cities, placeId('home'))).toBe(false);
});

test('a place that is also an end in its own right, or is not spoken of, is none', () => {
  const both = { ...claim, origin: end(placeId('home'), placeId('pearl')) };
  expect(isOnlyExampleIn(both, placeId('pearl'))).toBe(false);
  expect(isOnlyExampleIn(claim, placeId('pearl'))).toBe(false);
  expect(isOnlyExampleIn(claim, placeId('capital'))).toBe(false);
});
