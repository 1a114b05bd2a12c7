import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Dataset } from '../core/model/dataset.ts';
import { evidenceIn } from '../core/model/evidence.ts';
import type { Findings } from '../core/model/finding.ts';
import type { ArticleId, ClaimId } from '../core/model/ids.ts';
import { datasetOf, placeId } from '../core/test/fixture-dataset.ts';
import { Finding, FindingOfArticle, FindingOfPlace, FindingOfRoute } from './finding.tsx';

const DATASET = datasetOf([{ to: 'northland', people: 700 }, { to: 'pearl' }, { to: 'abroad', people: 900 }]);
const [placed, , placeless] = DATASET.claims.map(({ id }) => id) as [ClaimId, ClaimId, ClaimId];

/** Two figures in a headline, the first of which stands within another number before it, and a deck without any. */
const TEXT = '1,700 ships; 700 are to go north, 900 in all.';
const FINDINGS: Findings = {
  headline: {
    text: TEXT,
    figures: [
      { at: [13, 16], claim: placed },
      { at: [34, 37], claim: placeless },
    ],
  },
  deck: { text: 'A plan & no more.', figures: [] },
  articles: {
    gazette: { text: 'The gazette has 700.', figures: [{ at: [16, 19], claim: placed }] },
  } as Findings['articles'],
};

function said(dataset: Dataset, besideMap = false): string {
  return renderToString(<Finding evidence={evidenceIn(dataset)} up="../" besideMap={besideMap} />);
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
}

test('what an editor says stands there word for word, and each figure leads to the page of its claim', () => {
  const html = said({ ...DATASET, findings: FINDINGS });
  expect(textOf(html)).toBe(`${TEXT}A plan & no more.`);
  expect([...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, words]) => [href, words])).toEqual([
    [`../claim/${placed}/`, '700'],
    [`../claim/${placeless}/`, '900'],
  ]);
  expect(html).toMatch(/<h2 id="finding">1,700 ships; <a/);
});

test('beside the map a figure opens its route at its claim, unless its claim names no place', () => {
  const html = said({ ...DATASET, findings: FINDINGS }, true);
  expect(html).toContain(`data-opens="${placed}" data-route="dispatch-home-northland">700</a>`);
  expect(html).toContain(`<a href="../claim/${placeless}/">900</a>`);
});

test('where no editor has written anything the records say their largest figure, and whose it is', () => {
  expect(textOf(said(DATASET))).toBe(
    '3 claims in 1 article; how many sources is not set. The largest figure: 900 people, planned: from North Korea (province not stated) to abroad (not named); Invented Press, 2 April 2031.' +
      'Claims, by how far what they tell of has got: 3 planned. Figures of different reports are never added.',
  );
  expect(said(DATASET)).toContain(`<a href="../claim/${placeless}/">900</a>`);
  expect(said(datasetOf([]))).toBe('');
});

test('an editor’s headline without a deck stands alone', () => {
  const html = said({ ...DATASET, findings: { ...FINDINGS, deck: null } });
  expect(textOf(html)).toBe(TEXT);
  expect(html).not.toContain('<p>');
});

test('a route, a place and an article have such a sentence, of their own claims', () => {
  const evidence = evidenceIn(DATASET);
  const [route, other] = DATASET.routes;
  if (!route || !other) throw new Error('two routes are wanted');
  const of = (what: VNode) => textOf(renderToString(what));
  expect(of(<FindingOfRoute route={route} evidence={evidence} />)).toBe(
    'The largest figure: 700 people, planned; Invented Press, 2 April 2031.',
  );
  expect(of(<FindingOfRoute route={other} evidence={evidence} />)).toBe('No figure for the whole: planned.');
  expect(of(<FindingOfPlace id={placeId('northland')} evidence={evidence} />)).toMatch(
    /^1 claim.*700 people, planned: from North Korea .* to Northland;/,
  );
  expect(of(<FindingOfPlace id={placeId('dune')} evidence={evidence} />)).toBe('');
  expect(of(<FindingOfArticle id={'gazette' as ArticleId} evidence={evidence} />)).toMatch(
    /^3 claims, how many sources is not set\. The largest figure: 900 people, planned: from .* \(not named\)\.$/,
  );
  const written = evidenceIn({ ...DATASET, findings: FINDINGS });
  expect(of(<FindingOfArticle id={'gazette' as ArticleId} evidence={written} />)).toBe('The gazette has 700.');
});

test('where all claims are denials no figure is missed', () => {
  const denied = datasetOf([{ to: 'pearl', rest: { stance: 'denies', quantity: null } }]);
  const [route] = denied.routes;
  expect(route && textOf(renderToString(<FindingOfRoute route={route} evidence={evidenceIn(denied)} />))).toBe(
    'Denied.',
  );
});

test('a figure that its publisher has taken back is said to be', () => {
  const taken = datasetOf([{ to: 'northland', people: 700, rest: { replacedBy: ['gazette/9'] as never } }]);
  const [route] = taken.routes;
  expect(route && textOf(renderToString(<FindingOfRoute route={route} evidence={evidenceIn(taken)} />))).toMatch(
    /^The largest figure: corrected: 700 people/,
  );
});
