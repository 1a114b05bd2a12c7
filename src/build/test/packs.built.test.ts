import { expect, test } from 'vitest';
import { routeTitle } from '#words/routes.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { linksOfPdf, textOfPdf } from '../../publish/test/fixture-pdf-text.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { BUILT, bytesOf } from './fixture-dist.ts';

const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const evidence = evidenceIn(dataset);
const close = (words: string) => words.replace(/\s+/g, '');

test('evidence packs lie ready for the atlas and for each route, with all their quotations and nobody else’s', () => {
  const { excerpts, routes, claims, release, imprint } = evidence.dataset;
  const packOf = (id: string) => `route/${id}/evidence-pack.pdf`;
  const packs = BUILT.filter((path) => path.endsWith('.pdf') && !path.startsWith('release/'));
  expect(packs).toEqual(['data/evidence-pack.pdf', ...routes.map(({ id }) => packOf(id)).sort()]);
  const whole = bytesOf('data/evidence-pack.pdf');
  const text = textOfPdf(whole);
  for (const { exact } of excerpts) expect(text).toContain(close(exact));
  const links = linksOfPdf(whole);
  for (const { id } of claims) {
    const address = imprint.address + pageAddress({ kind: 'claim', id });
    expect(text).toContain(close(address));
    expect(links).toContain(address);
  }
  expect(text).toContain(release.id);
  expect(text).not.toContain('\uFFFD');
  for (const route of routes) {
    const own = textOfPdf(bytesOf(packOf(route.id)));
    const ids = evidence.claimsOf(route).flatMap((claim) => claim.excerpts);
    expect(own).toContain(close(routeTitle(route, evidence)));
    for (const { id, exact } of excerpts)
      expect(own.includes(close(exact)), `${route.id}: ${id}`).toBe(ids.includes(id));
  }
}, 120_000);
