import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { withdrawnClaims } from '../../core/changes/withdrawn-claims.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { ClaimId, RouteId } from '../../core/model/ids.ts';
import type { Change } from '../../core/model/release.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { siteOf } from '../test/fixture-site.ts';
import { changesPage } from './changes-page.tsx';
import { routePage } from './route-page.tsx';
import { withdrawnPage } from './withdrawn-page.tsx';

const RELEASE = '2032-05-01-0123abcd';
const BEFORE = '2032-04-01-00000000';

const CORRECTED: Change = {
  release: RELEASE,
  date: '2032-05-01',
  kind: 'corrected',
  claim: 'gazette/1' as ClaimId,
  title: 'From Home to Northland: 700, planned',
  routes: ['dispatch-home-northland' as RouteId],
  fields: [{ field: 'quantity', name: 'figure', from: '900', to: '700 <sic>' }],
  why: 'The record had another sentence’s figure.',
};
const WITHDRAWN: Change = {
  ...CORRECTED,
  kind: 'withdrawn',
  claim: 'gazette/gone' as ClaimId,
  title: 'From Home to Dune: no figure; planned',
  routes: ['dispatch-home-dune' as RouteId],
  fields: [],
  why: 'It was a caption.',
};

function withChanges(changes: readonly Change[]): Dataset {
  const none = { added: 0, corrected: 0, withdrawn: 0, others: [] };
  return {
    ...datasetOf([{ to: 'northland', people: 700 }, { to: 'pearl' }]),
    changes,
    releases: [
      { ...none, release: RELEASE, date: '2032-05-01', previous: BEFORE, corrected: 1, withdrawn: 1 },
      { ...none, release: BEFORE, date: '2032-04-01', previous: null, added: 3 },
    ],
  };
}

test('a correction is told field by field, from what to what and why, with a link to its claim', () => {
  const html = renderToString(<main>{changesPage(siteOf(withChanges([CORRECTED, WITHDRAWN]))).body}</main>);
  expect(html).toContain('<dt>figure</dt><dd>from <del>900</del> to <ins>700 &lt;sic></ins></dd>');
  expect(html).toContain('Why: The record had another sentence’s figure.');
  expect(html).toContain('<a href="../claim/gazette/1/">From Home to Northland: 700, planned</a>');
});

test('what was withdrawn is told with its reason, and links to the page that says so', () => {
  const html = renderToString(<main>{changesPage(siteOf(withChanges([CORRECTED, WITHDRAWN]))).body}</main>);
  expect(html).toContain('From Home to Dune: no figure; planned');
  expect(html).toContain('Why: It was a caption.');
  expect(html).toContain('<a href="../claim/gazette/gone/">From Home to Dune: no figure; planned</a>');
});

test('the address of a withdrawn claim stays, and says when and why it was withdrawn', () => {
  const dataset = withChanges([CORRECTED, WITHDRAWN]);
  expect(withdrawnClaims(dataset)).toEqual([WITHDRAWN]);
  const { name, title, body } = withdrawnPage(WITHDRAWN, siteOf(dataset));
  expect(name).toEqual({ kind: 'claim', id: 'gazette/gone' });
  expect(title).toBe('Withdrawn: from Home to Dune: no figure; planned');
  const html = renderToString(<main>{body}</main>);
  expect(html).toContain('withdrawn with the release of 1 May 2032');
  expect(html).toContain('Why: It was a caption.');
  expect(html).not.toContain('another sentence’s figure');
});

test('a claim that has come back has its own page again', () => {
  const back: Change = { ...WITHDRAWN, claim: 'gazette/1' as ClaimId };
  expect(withdrawnClaims(withChanges([back, WITHDRAWN]))).toEqual([WITHDRAWN]);
});

test('a route’s page tells of its own claims alone, and of no release that did nothing to them', () => {
  const dataset = withChanges([CORRECTED, WITHDRAWN]);
  const [northland, pearl] = dataset.routes.map((route) =>
    renderToString(<main>{routePage(route, siteOf(dataset)).body}</main>),
  );
  expect(northland).toContain('another sentence’s figure');
  expect(northland).not.toContain('It was a caption.');
  expect(northland).not.toContain(BEFORE);
  expect(pearl).toContain('Nothing of it has changed since the first release.');
});

test('before the first release the page says that there has been none', () => {
  const dataset = datasetOf([{ to: 'northland' }]);
  const draft: Dataset = { ...dataset, release: { id: '0123abcd-draft', date: null, hash: '0123abcd', draft: true } };
  const html = renderToString(<main>{changesPage(siteOf(draft)).body}</main>);
  expect(html).toContain('The data have not been released yet');
});

test('each change of a release can be linked to, the first where a claim has two', () => {
  const again = { ...CORRECTED, fields: [{ field: 'status', name: 'status', from: 'planned', to: 'completed' }] };
  const html = renderToString(<main>{changesPage(siteOf(withChanges([CORRECTED, again, WITHDRAWN]))).body}</main>);
  expect([...html.matchAll(/<li id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    `${RELEASE}.gazette.1`,
    `${RELEASE}.gazette.gone`,
  ]);
});
