import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { evidenceIn } from '../core/model/evidence.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { MOST_EVENTS, partsOf } from './route-parts.ts';
import { RouteSection } from './route-section.tsx';

const MORE = 3;
const evidence = evidenceIn(
  datasetOf(
    Array.from({ length: MOST_EVENTS + MORE }, (_, index) => ({
      id: `claim-${index}`,
      to: 'pearl',
      people: 10 + index,
    })),
  ),
);
const [route] = evidence.dataset.routes;
if (!route) throw new Error('no route');

test('a route of many claims quotes so many events, and leads to the page of each other claim', () => {
  const html = renderToString(<RouteSection route={route} evidence={evidence} up="../../" />);
  const [quoted = '', named = ''] = html.split('class="more-claims"');
  expect(quoted.match(/<article class="claim/g)).toHaveLength(MOST_EVENTS);
  expect(quoted).toContain(`data-claim="gazette/claim-${MOST_EVENTS + MORE - 1}"`);
  expect(named).toContain(`${MORE} claims more, each with its quotations on a page of its own`);
  expect(named).toContain(
    `<a href="../../${pageAddress({ kind: 'part', id: `${route.id}/2` })}#claims-${MOST_EVENTS + 1}">Show ${MORE} more</a>`,
  );
  expect([...named.matchAll(/<li data-claim="([^"]*)"><a href="\.\.\/\.\.\/claim\/\1\/">/g)]).toHaveLength(MORE);
});

test('every claim of a route stands in one of its parts, and each part says how many come after it', () => {
  const parts = partsOf(route, evidence, 7);
  expect(parts.map(({ events, before, after }) => [before, events.flat().length, after.length])).toEqual([
    [0, 7, 11],
    [7, 7, 4],
    [14, 4, 0],
  ]);
  expect(new Set(parts.flatMap(({ events }) => events.flat()))).toEqual(new Set(evidence.claimsOf(route)));
  expect(renderToString(<RouteSection route={route} evidence={evidence} most={7} />)).toContain('Show 7 more of 11');
});

test('a page that holds everything quotes them all', () => {
  const html = renderToString(<RouteSection route={route} evidence={evidence} whole />);
  expect(html.match(/<article class="claim/g)).toHaveLength(MOST_EVENTS + MORE);
  expect(html).not.toContain('more-claims');
});
