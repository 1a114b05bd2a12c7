import { expect, test } from 'vitest';
import { datasetOf } from '../test/fixture-dataset.ts';
import { CLAIM_GROUPS, groupOf, statusesIn } from './claim-group.ts';
import { DIRECTIONS, STATUSES } from './vocabulary.ts';

test('whatever its direction and status, a claim is in one group', () => {
  const groups = DIRECTIONS.map((direction) => [
    direction,
    ...STATUSES.map((status) => groupOf({ direction, status })),
  ]);
  const onTheWay = ['planned', 'planned', 'planned', 'under_way', 'arrived', 'dropped'];
  expect(groups).toEqual([
    ['dispatch', ...onTheWay],
    ['repatriation', ...STATUSES.map(() => 'back')],
    ['transfer', ...onTheWay],
    ['defection', ...STATUSES.map(() => 'fled')],
    ['stock', ...STATUSES.map(() => 'there')],
  ]);
  expect(new Set(groups.flatMap(([, ...each]) => each))).toEqual(new Set(CLAIM_GROUPS));
});

test('how far people of a group have got is told by its claims alone', () => {
  const mapData = datasetOf([
    { from: 'westland', to: 'home', direction: 'repatriation' },
    { from: 'westland', to: 'home', direction: 'repatriation', status: 'not_realised' },
    { to: 'pearl', status: 'completed' },
  ]);
  expect(statusesIn('back', mapData)).toEqual(new Set(['planned', 'not_realised']));
  expect(statusesIn('fled', mapData)).toEqual(new Set());
});
