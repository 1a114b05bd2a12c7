import { expect, test } from 'vitest';
import type { RouteId } from '../model/ids.ts';
import { lookupIn } from '../model/lookup.ts';
import { datasetOf, type Sketch } from '../test/fixture-dataset.ts';
import { leftOutSentence } from './left-out.ts';
import type { WidthRule } from './weight.ts';

const NORTH = 'dispatch-home-northland' as RouteId;
/** Of one event the report on the other route is drawn. */
const ELEVEN: readonly Sketch[] = [
  { id: 'eleven', to: 'northland', people: 11, sameEventAs: ['courier/closer'] },
  {
    id: 'closer',
    article: 'courier',
    to: 'ferry',
    people: 11,
    sameEventAs: ['gazette/eleven'],
    rest: { drawnOfEvent: { why: 'It was invented to be drawn.' } },
  },
];
const LARGEST =
  'Of all its claims, the largest single figure is 11 (Invented Press, 2 April 2031); that claim is not drawn, and counts for no width.';

test.each<readonly [what: string, sentence: string | null, rule: WidthRule, sketches: readonly Sketch[]]>([
  ['a larger one that is drawn elsewhere', LARGEST, 'largest', [...ELEVEN, { to: 'northland', people: 9 }]],
  ['the same where widths count claims', LARGEST, 'claims', [...ELEVEN, { to: 'northland', people: 9 }]],
  ['the only figure', LARGEST, 'largest', [...ELEVEN, { to: 'northland' }]],
  ['a smaller one, under the largest', null, 'largest', [...ELEVEN, { to: 'northland', people: 12 }]],
  [
    'a smaller one, under the lowest',
    LARGEST.replace('largest single', 'lowest'),
    'lowest',
    [...ELEVEN, { to: 'northland', people: 12 }],
  ],
  ['the same one', null, 'largest', [...ELEVEN, { to: 'northland', people: 11 }]],
  ['nothing, where none of the claims is drawn', null, 'largest', ELEVEN],
  [
    'a total beside its parts here and elsewhere',
    LARGEST,
    'largest',
    [
      { id: 'eleven', to: 'northland', people: 11 },
      { to: 'northland', people: 9, partOf: 'gazette/eleven' },
      { to: 'westland', people: 2, partOf: 'gazette/eleven' },
    ],
  ],
  [
    'nothing, where total and part are on the same way and the line goes by the total',
    null,
    'largest',
    [
      { id: 'eleven', to: 'northland', people: 11 },
      { to: 'northland', people: 9, partOf: 'gazette/eleven' },
    ],
  ],
])('a route says which figure is left out of its width: %s', (_what, sentence, rule, sketches) => {
  const lookup = lookupIn(datasetOf(sketches));
  expect(leftOutSentence(lookup.route(NORTH), lookup, rule)).toBe(sentence);
});
