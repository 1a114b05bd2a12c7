import { describe, expect, test } from 'vitest';
import { circumstanceReported, reportInList } from '#words/claims.ts';
import { mapOfRoute, placeWithoutLine, routeReported, textOfRoute } from '#words/picture-routes.ts';
import { asOf, asOfInLines, mapCredit, mapOfRoutes, reportedAsOf, routesDrawn, sourceLine } from '#words/pictures.ts';
import type { ArticleId } from '../../model/ids.ts';
import { quantityOf } from '../fixture-dataset.ts';

const RELEASE = { id: '2031-05-01-0a1b', date: '2031-05-01', hash: '0a1b', draft: false };

test.each([
  [{}, 'As of 1 May 2031 · release 2031-05-01-0a1b', ['As of 1 May 2031', 'Release 2031-05-01-0a1b']],
  [{ date: null }, 'release 2031-05-01-0a1b', ['Release 2031-05-01-0a1b']],
  [
    { draft: true },
    'Draft · changed since the release of 1 May 2031',
    ['Draft', 'Changed since the release of 1 May 2031'],
  ],
  [{ draft: true, date: null }, 'Draft · not released yet', ['Draft', 'Not released yet']],
])('the state of the data %j is told in one line and in several', (rest, line, lines) => {
  expect(asOf({ ...RELEASE, ...rest })).toBe(line);
  expect(asOfInLines({ ...RELEASE, ...rest })).toEqual(lines);
});

test('who reported it is left out where nobody did', () => {
  const reporters = ['One', 'Two'];
  expect(reportedAsOf({ reporters, release: RELEASE })).toBe('Reported by One and Two; as of 1 May 2031.');
  expect(reportedAsOf({ reporters: [], release: { ...RELEASE, draft: true } })).toBe('from a draft of the data.');
  expect(sourceLine({ reporters, atlas: 'Atlas', licence: 'CC BY 4.0' })).toBe(
    'Reported by One and Two. Records: Atlas, CC BY 4.0.',
  );
  expect(sourceLine({ reporters: [], atlas: 'Atlas', licence: 'CC BY 4.0' })).toBe('Records: Atlas, CC BY 4.0.');
});

test('of many who reported it a few are named and the others counted', () => {
  const of = (reporters: readonly string[]) => reportedAsOf({ reporters, release: RELEASE });
  expect(of(['A', 'B', 'C', 'D'])).toBe('Reported by A, B, C and D; as of 1 May 2031.');
  expect(of(['A', 'B', 'C', 'D', 'E'])).toBe('Reported by A, B, C and 2 other publishers; as of 1 May 2031.');
  const many = Array.from({ length: 1203 }, (_, index) => `P${index}`);
  expect(sourceLine({ reporters: many, atlas: 'Atlas', licence: 'CC BY 4.0' })).toBe(
    'Reported by P0, P1, P2 and 1,200 other publishers. Records: Atlas, CC BY 4.0.',
  );
});

test('whose outlines a map is drawn with is broken within no name', () => {
  expect(mapCredit(['Natural Earth', 'One']).split(' ')).toEqual(['Map:\u00a0Natural\u00a0Earth,', 'One.']);
});

test('routes are counted as drawn and not drawn', () => {
  expect(routesDrawn({ drawn: 1, undrawn: 0 })).toBe('1 route.');
  expect(routesDrawn({ drawn: 2, undrawn: 1 })).toBe('2 routes on the map; 1 more cannot be drawn.');
  expect(routesDrawn({ drawn: 0, undrawn: 2 })).toBe('2 routes, not on the map.');
  expect(mapOfRoutes({ drawn: 1, undrawn: 0, place: 'China' })).toBe(
    'Map of 1 reported route that begins or ends in China.',
  );
  expect(mapOfRoutes({ drawn: 2, undrawn: 3, place: null })).toBe(
    'Map of 2 reported routes of North Korean workers; 3 more cannot be drawn.',
  );
});

describe('what is reported of a route', () => {
  const claims = (['planned', 'completed', 'planned'] as const).map((status) => ({
    status,
    article: 'a' as ArticleId,
  }));
  const one = { figure: '900', isRange: false, standing: 'planned', claims: claims.slice(0, 1) } as const;
  const several = { ...one, claims };

  test('ranks the figure where there are several claims, and gives its status where these differ', () => {
    expect(routeReported(one)).toBe('900 people; reported as planned in 1 claim.');
    expect(routeReported(several)).toBe(
      '900 people (planned), the largest single figure; reported as planned and completed in 3 claims.',
    );
    expect(routeReported({ ...several, figure: '600–900', isRange: true })).toContain(', the largest figure; ');
    expect(routeReported({ ...one, figure: null })).toBe('No figure for the whole; reported as planned in 1 claim.');
  });

  test('counts denials apart, and says of a route that none affirms only that', () => {
    const denial = { status: 'completed', stance: 'denies', article: 'b' as ArticleId } as const;
    expect(routeReported({ ...one, claims: [...one.claims, denial] })).toBe(
      '900 people; reported as planned in 1 claim; 1 denial.',
    );
    expect(routeReported({ ...one, figure: null, standing: 'denies', claims: [denial, denial] })).toBe(
      'Denied: 2 denials.',
    );
  });

  test('goes on from the map, or stands in its place', () => {
    expect(mapOfRoute({ ...one, shape: 'fork', title: 'From here to there' })).toBe(
      'Map with a line that forks from here to there: 900 people; reported as planned in 1 claim.',
    );
    expect(textOfRoute({ ...one, why: null, title: 'From here to there' })).toBe(
      'Text in place of a map. From here to there. Not on the map. 900 people; reported as planned in 1 claim.',
    );
  });
});

test('a place without a line of its own counts the routes within it', () => {
  const within = (number: number) => placeWithoutLine({ place: 'the far coast', within: number });
  expect(within(0)).toBe('The far coast: no reported route begins or ends there, so that there is no line to draw.');
  expect(within(1)).toMatch(/ 1 route begins or ends at a place in it\.$/);
  expect(within(2)).toMatch(/ 2 routes begin or end at places in it\.$/);
});

test('a report in a list begins with a capital, and says by whom and when', () => {
  const by = { publisher: 'Press', published: 'May 2031' };
  const claim = { quantity: quantityOf(900, 'about'), status: 'planned' } as const;
  expect(reportInList({ movement: null, claim, ...by })).toBe('About 900, planned (Press, May 2031)');
  expect(reportInList({ movement: 'From here to there', claim, ...by })).toBe(
    'From here to there: about 900, planned (Press, May 2031)',
  );
  expect(circumstanceReported({ text: 'They pay.', ...by })).toBe('They pay (Press, May 2031)');
});
