import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { citationOf } from '../../core/cite/citation.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import type { ClaimId, PlaceId, RouteId } from '../../core/model/ids.ts';
import { namesNoProvince } from '../../core/model/named-provinces.ts';
import { placeLines } from '../../core/scene/label-text.ts';
import { CLAIMS } from '../../publish/data/claims-table.ts';
import { routeFeatures } from '../../publish/data/route-features.ts';
import { claimPage } from '../../publish/pages/claim-page.tsx';
import type { Page } from '../../publish/pages/page.ts';
import { placePage } from '../../publish/pages/place-page.tsx';
import { routePage } from '../../publish/pages/route-page.tsx';
import { packOfEvidence } from '../../publish/test/fixture-pack.ts';
import { siteOf } from '../../publish/test/fixture-site.ts';
import { RouteList } from '../../ui/route-list.tsx';
import { RouteMatrix } from '../../ui/route-matrix.tsx';
import { compile } from '../compile/compile.ts';
import { formatProblem } from '../compile/problem.ts';

/**
 * Two invented articles that a newcomer coded, one of them Chinese: people of several provinces together, lists that are
 * left open, groups that part on the way, and who denies what.
 */
const ROOT = join(import.meta.dirname, 'fixtures/harbours');
const { dataset, problems, warnings } = compile(ROOT, join(ROOT, 'texts'));
if (!dataset) throw new Error(problems.map(formatProblem).join('\n'));
const evidence = evidenceIn(dataset);
const site = siteOf(dataset);

test('they are sound beside their texts', () => {
  expect(problems).toEqual([]);
  expect(warnings.map(formatProblem)).toEqual([]);
});

describe('people of several provinces together, each of which is named, are not said to be of none', () => {
  const SENT = 'wangchao-shellworks/russia';
  const RETURNED = 'lantern-netmenders/returned';

  test('in headings, titles and citations', () => {
    const sent = 'From North Pyongan, Chagang and Ryanggang to Russia';
    const returned = 'Back from countries abroad, not named to North Pyongan and Chagang';
    const page = claimPage(claimOf(SENT), site);
    expect(page.title.startsWith(sent)).toBe(true);
    expect(wordsOf(page)).toContain(sent);
    const cited = citationOf({ kind: 'claim', id: SENT as ClaimId }, evidence, 'https://atlas.example/');
    expect(cited.title.startsWith(sent)).toBe(true);
    expect(packOfEvidence(evidence).quotations.flatMap(({ claims }) => claims.map(({ words }) => words))).toEqual(
      expect.arrayContaining([expect.stringContaining(sent)]),
    );
    expect(wordsOf(claimPage(claimOf(RETURNED), site))).toContain(returned);
    // A denial of the same route names no province.
    expect(routePage(evidence.route('dispatch-kp-unstated-russia' as RouteId), site).title).toBe(
      'From North Korea to Russia',
    );
    expect(claimPage(claimOf('wangchao-shellworks/russia-denied'), site).title).toContain(
      'From North Korea (province not stated) to Russia',
    );
  });

  test('in rows of the list and of the matrix, and in tables', () => {
    const rows = plain(renderToString(<RouteList lookup={evidence} rule="largest" />));
    expect(rows).toContain('from North Korea · chosen');
    const cells = plain(renderToString(<RouteMatrix lookup={evidence} />));
    expect(cells).toContain('To North Pyongan and Chagang');
    const title = CLAIMS.columns.find(({ name }) => name === 'route_title');
    expect(title?.value(claimOf(SENT), evidence)).toBe('From North Korea to Russia');
    const features = routeFeatures(evidence, 'largest');
    expect(JSON.stringify(features)).toContain('"title":"From North Korea to Russia"');
  });

  test('in counts, pictures and questions', () => {
    expect(namesNoProvince(claimOf(SENT), evidence)).toBe(false);
    expect(namesNoProvince(claimOf('wangchao-shellworks/gulf'), evidence)).toBe(true);
    const words = wordsOf(claimPage(claimOf(SENT), site));
    expect(words).not.toContain('names no province');
    const dock = evidence.place('kp-unstated' as PlaceId);
    const wording = { narrow: false, widthRule: 'largest', names: 'en', isExample: false } as const;
    const lines = (lookup: typeof evidence) => placeLines(dock, [], lookup, wording).map(({ text }) => text);
    expect(lines(evidence)).toEqual(['North Korea,', 'province not stated', '6 of 8 claims']);
    const one = evidenceIn({ ...evidence.dataset, claims: [claimOf(SENT)], routes: [] });
    expect(lines(one)).toEqual(['North Korea,', 'several provinces', '1 of 1 claim']);
    expect(wordsOf(claimPage(claimOf(RETURNED), site))).not.toContain('to which province');
  });

  test('on the page of one of the provinces', () => {
    const { description } = placePage(evidence.place('north-pyongan' as PlaceId), site);
    expect(description).toContain('2 claims touch North Pyongan.');
  });
});

function claimOf(id: string) {
  return evidence.claim(id as ClaimId);
}

function wordsOf(page: Page): string {
  return plain(renderToString(<main>{page.body}</main>));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}
