import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import type { ClaimId, PlaceId } from '../../core/model/ids.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { routesOf } from '../../core/model/route.ts';
import { arcsOf } from '../../core/scene/arcs.ts';
import { countriesOf } from '../../core/scene/countries.ts';
import { searcherIn } from '../../core/view/search.ts';
import { CLAIMS } from '../../publish/data/claims-table.ts';
import { placesCollection } from '../../publish/data/collections.ts';
import { placePage } from '../../publish/pages/place-page.tsx';
import { siteOf } from '../../publish/test/fixture-site.ts';
import { ClaimEntry } from '../../ui/claim-entry.tsx';
import { PlaceSection } from '../../ui/place-section.tsx';
import { RouteSection } from '../../ui/route-section.tsx';
import { compileOrThrow } from '../compile/compile.ts';
import { cleanUpProjects, problemsOf, projectWithFerry } from './fixture-project.ts';

cleanUpProjects();
const root = projectWithFerry();
const evidence = evidenceIn(compileOrThrow(root));

test('the second invented article is sound', () => {
  expect(problemsOf(root)).toEqual([]);
});

describe('a denial, and a search that found none', () => {
  test('are among the claims of their routes, and nothing is drawn of them', () => {
    for (const id of ['ferry/denial', 'ferry/search']) {
      const claim = claimOf(id);
      expect(evidence.dataset.routes.some(({ claims }) => claims.includes(claim.id))).toBe(true);
      expect(whyUndrawn(claim, evidence)).toBe('not_affirmed');
    }
    expect(arcsOf(evidence, 'largest').flatMap(({ widthFrom }) => widthFrom ?? [])).not.toContain('ferry/denial');
    expect(evidence.dataset.routes.some(({ id }) => id === 'stock-kp-unstated-finland')).toBe(true);
  });

  test('say so on pages, by whom, and where what is denied stands', () => {
    expect(entryOf('ferry/denial')).toContain('Denied by the harbour office: nothing is drawn of it.');
    expect(entryOf('ferry/denial')).toMatch(/Denies: ?30–40 in each group, The Example Herald \(orchard\/groups\)/);
    expect(entryOf('orchard/groups')).toContain(
      'Denied by: the harbour office, as reported by The Example Herald (ferry/denial)',
    );
    expect(entryOf('ferry/search')).toContain('None found by an inspector: nothing is drawn of it.');
    const route = sectionOf('stock-kp-unstated-finland');
    expect(route).toContain('None found in Finland');
    expect(route).not.toContain('No figure');
    expect(route).toContain('Not on the map: it is denied, or none was found.');
  });

  test('have a row in the table of claims', () => {
    expect(rowOf('ferry/denial')).toMatchObject({ stance: 'denies', denies: ['orchard/groups'], drawn: false });
    expect(rowOf('ferry/search')).toMatchObject({ stance: 'finds_none', denies: [], why_not_drawn: 'not_affirmed' });
    expect(rowOf('orchard/groups')).toMatchObject({ stance: 'affirms', denies: [] });
  });
});

test('a range with a word at one end, in one of two months, is drawn by its number and keeps its words', () => {
  const [arc] = arcsOf(evidence, 'largest').filter(({ route }) => route === 'dispatch-kp-unstated-sweden');
  expect(arc).toMatchObject({ widthFrom: 'ferry/welders', ribbons: [{ form: 'line', innerShare: 1 }] });
  expect(arc?.words).toContain('“several hundred” to 1,000 people');
  expect(entryOf('ferry/welders')).toContain('Time of the movement: March or April 2024');
  expect(rowOf('ferry/welders')).toMatchObject({
    quantity_low: null,
    quantity_high: 1000,
    quantity_end_words: 'several hundred',
    period: '[2024-03, 2024-04]',
    period_earliest: '2024-03-01',
    period_latest: '2024-04-30',
  });
});

test('people who are chosen and about to leave are told apart from those who have left', () => {
  const [arc] = arcsOf(evidence, 'largest').filter(({ widthFrom }) => widthFrom === 'ferry/cooks');
  expect(arc).toMatchObject({ status: 'chosen', ribbons: [{ pattern: { head: 'open' } }] });
  expect(entryOf('ferry/cooks')).toContain('60 chosen');
  expect(entryOf('ferry/cooks')).toContain('Counted: people chosen and about to leave; printed: “Another 60 cooks”');
  expect(rowOf('ferry/cooks')).toMatchObject({ status: 'chosen', measure: 'chosen', quantity_low: 60 });
});

test('a move from one foreign country to another is a direction of its own', () => {
  const [arc] = arcsOf(evidence, 'largest').filter(({ widthFrom }) => widthFrom === 'ferry/carpenters');
  expect(arc).toMatchObject({ direction: 'transfer', status: 'completed' });
  expect(sectionOf('transfer-norway-sweden')).toContain('Moved on from Norway to Sweden');
  expect(entryOf('ferry/carpenters')).toContain('Said to have arrived after the deadline of 22 December 2019');
  expect(rowOf('ferry/carpenters')).toMatchObject({
    direction: 'transfer',
    route_title: 'Moved on from Norway to Sweden',
  });
});

test('a territory in dispute has a point and a name of its own, and says who holds it and who says so', () => {
  const note = (ofWhom: string) =>
    `The Skerries: status in dispute. Administered by Sweden, since 1999, according to ${ofWhom}; claimed by Norway as well. It is drawn as a point, without a border of its own.`;
  const route = sectionOf('dispatch-kp-unstated-skerries');
  expect(route).toContain('From North Korea (province not stated) to the Skerries');
  expect(route).toContain(note('the Council of Lighthouses ↗ (opens in a new tab)'));
  expect(sectionOf('transfer-norway-sweden')).not.toContain('in dispute');
  const place = evidence.place('skerries' as PlaceId);
  expect(plain(renderToString(<PlaceSection place={place} evidence={evidence} />))).toContain(
    note('the Council of Lighthouses ↗ (opens in a new tab)'),
  );
  // No land is coloured for it, as it would be for a country that a line ends in.
  const alone = lookupIn({
    ...evidence.dataset,
    claims: [claimOf('ferry/cooks')],
    routes: routesOf([claimOf('ferry/cooks')]),
  });
  expect(countriesOf(alone)).toEqual({ namedCountries: [], hatchedCountries: [] });
  const [feature] = placesCollection(evidence).features.filter(({ id }) => id === 'skerries');
  expect(feature).toMatchObject({
    geometry: { type: 'Point' },
    properties: { level: 'territory', disputed: { administered_by: 'sweden', said_by: 'the Council of Lighthouses' } },
  });
});

test('a reader who has a spelling of a place from a text finds it on its page, and its claims by it', () => {
  const site = siteOf(evidence.dataset);
  const finds = searcherIn(evidence, () => '');
  let looked = 0;
  for (const claim of evidence.dataset.claims) {
    for (const end of [claim.origin, ...claim.destinations]) {
      const place = evidence.place(end.place);
      const page = plain(renderToString(<main>{placePage(place, site).body}</main>)).toLowerCase();
      for (const spelling of place.spellings) {
        looked += 1;
        expect(page).toContain(spelling.toLowerCase());
        expect(finds(claim, spelling), `${claim.id}: ${spelling}`).toBe(true);
      }
    }
  }
  expect(looked).toBeGreaterThan(0);
});

function claimOf(id: string): Evidence['dataset']['claims'][number] {
  return evidence.claim(id as ClaimId);
}

/** The words of a claim's entry, a fact a line. */
function entryOf(id: string): string {
  return plain(renderToString(<ClaimEntry claim={claimOf(id)} evidence={evidence} givesWidth={false} full />));
}

function sectionOf(id: string): string {
  const route = evidence.dataset.routes.find((each) => each.id === id);
  if (!route) throw new Error(`no route ${id}`);
  return plain(renderToString(<RouteSection route={route} evidence={evidence} />));
}

function plain(html: string): string {
  return html
    .replace(/<\/dt>/g, ': ')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&');
}

function rowOf(id: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(CLAIMS.columns.map(({ name, value }) => [name, value(claimOf(id), evidence)]));
}
