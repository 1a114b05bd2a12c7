import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { routeTitle } from '#words/routes.ts';
import { citationOf } from '../../core/cite/citation.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import type { ClaimId, PlaceId, RouteId } from '../../core/model/ids.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { namesNoProvince } from '../../core/model/named-provinces.ts';
import { routesOf } from '../../core/model/route.ts';
import { arcsOf } from '../../core/scene/arcs.ts';
import { buildScene } from '../../core/scene/build-scene.ts';
import { placeLines } from '../../core/scene/label-text.ts';
import { legendOf } from '../../core/scene/legend.ts';
import { marksOf } from '../../core/scene/marks.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { CLAIMS } from '../../publish/data/claims-table.ts';
import { routeFeatures } from '../../publish/data/route-features.ts';
import { claimPage } from '../../publish/pages/claim-page.tsx';
import type { Page } from '../../publish/pages/page.ts';
import { placePage } from '../../publish/pages/place-page.tsx';
import { routePage } from '../../publish/pages/route-page.tsx';
import { pictureWords } from '../../publish/pictures/picture-words.ts';
import { packOfEvidence } from '../../publish/test/fixture-pack.ts';
import { siteOf } from '../../publish/test/fixture-site.ts';
import { RouteList } from '../../ui/route-list.tsx';
import { RouteMatrix } from '../../ui/route-matrix.tsx';
import { compile } from '../compile/compile.ts';
import { mapDataOf } from '../compile/map-data.ts';
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
    const returned = 'Back from countries abroad (not named) to North Pyongan and Chagang';
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
    const claims = [claimOf(SENT)];
    const one = evidenceIn({ ...evidence.dataset, claims, routes: routesOf(claims) });
    expect(lines(one)).toEqual(['North Korea,', 'several provinces']);
    const marks = marksOf(arcsOf(one, 'largest'), one, 'largest').map(({ words }) => words);
    expect(marks).toEqual(expect.arrayContaining(['North Korea, several provinces', 'Russia']));
    const keyOf = (lookup: typeof evidence) => {
      const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 1008, heightPx: 535 } });
      return legendOf(scene, lookup, lookup, 'largest').sentences.join(' ');
    };
    expect(keyOf(evidence)).toContain('6 of the claims shown name no province;');
    expect(keyOf(one)).not.toContain('no province');
    expect(wordsOf(claimPage(claimOf(RETURNED), site))).not.toContain('to which province');
  });

  test('on the page of one of the provinces', () => {
    const { description } = placePage(evidence.place('north-pyongan' as PlaceId), site);
    expect(description).toContain('2 claims touch North Pyongan.');
  });
});

test('of people who are chosen nothing is said of others on the route, some of whom have left', () => {
  const route = evidence.route('dispatch-kp-unstated-dandong' as RouteId);
  const words = wordsOf(routePage(route, site));
  expect(words).toContain('They are chosen, not people seen to leave.');
  expect(words).not.toContain('nobody is seen to leave yet');
});

test('who denies a claim is named before who reports it', () => {
  expect(wordsOf(claimPage(claimOf('wangchao-shellworks/russia'), site))).toMatch(
    /Denied by an official of the labour office of Xugu, as reported by Wangchao Weekly \(wangchao-shellworks\/russia-denied\)/,
  );
});

describe('titles', () => {
  const titleOf = (id: string) => claimPage(claimOf(id), site).title;

  test('hold one colon at most, and no comma of a place that is not named', () => {
    expect(titleOf('lantern-netmenders/dandong-withdrawn')).toBe(
      'Moved on from countries abroad (not named) to Dandong: 240, completed (corrected) (lantern-netmenders/dandong-withdrawn)',
    );
    for (const { id } of evidence.dataset.claims) expect(titleOf(id).split(': ').length, id).toBeLessThanOrEqual(2);
  });

  test('do not say that people are there where none were found', () => {
    expect(titleOf('wangchao-shellworks/ussuriysk-none')).toContain('None found in Ussuriysk (');
    const page = routePage(evidence.route('stock-kp-unstated-ussuriysk' as RouteId), site);
    expect(page.title).toBe('None found in Ussuriysk');
  });

  test('say that a list is left open, on the map as on pages', () => {
    const title = 'From North Korea (province not stated) to China, Libya and places not named';
    expect(titleOf('lantern-netmenders/china-libya').startsWith(`${title}: `)).toBe(true);
    const route = evidence.route('dispatch-kp-unstated-china-and-libya' as RouteId);
    const page = routePage(route, site);
    expect(page.title).toBe(title);
    expect(page.description).toContain(title);
    expect(citationOf({ kind: 'route', id: route.id }, evidence, 'https://atlas.example/').title).toBe(title);
    expect(pictureWords({ kind: 'route', id: route.id }, evidence).alt).toContain('Libya and places not named');
    const onTheMap = lookupIn({ ...mapDataOf(evidence.dataset), routes: evidence.dataset.routes });
    expect(routeTitle(route, onTheMap)).toBe(title);
  });
});

test('groups that part are not said to have had the choice', () => {
  expect(wordsOf(claimPage(claimOf('lantern-netmenders/dandong'), site))).toContain(
    'by train, by way of Changchun (“by train through Changchun”); by bus (“in closed buses”)',
  );
});

test('what is not recorded of a whole is asked, though it is of a part', () => {
  const words = wordsOf(claimPage(claimOf('lantern-netmenders/seamstresses'), site));
  expect(words).toMatch(/Not recorded here: [^.]*\bwhen;[^.]*on what papers/);
});

test('a paper is named once', () => {
  const words = wordsOf(claimPage(claimOf('lantern-netmenders/seamstresses-waiting'), site));
  expect(words).toContain('Documents visas');
  expect(words).not.toContain('visa: visas');
});

test('a circumstance that says there were none says so on pages and in packs', () => {
  expect(wordsOf(claimPage(claimOf('lantern-netmenders/dandong'), site))).toContain('None found. ');
  const { circumstances } = packOfEvidence(evidence);
  expect(circumstances.find(({ text }) => text.includes('searched the ropeworks'))?.from).toMatch(/^None found\. /);
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
