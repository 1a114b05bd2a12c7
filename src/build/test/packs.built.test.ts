import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { routeTitle } from '#words/routes.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { DEFAULT_VIEW, type View } from '../../core/view/view.ts';
import { packMaps } from '../../publish/pack/pack-maps.ts';
import { packOf } from '../../publish/pack/pack-of.ts';
import { PDF_FONTS, type PdfFonts, pdfOf } from '../../publish/pack/pdf.ts';
import { linksOfPdf, textOfPdf } from '../../publish/test/fixture-pdf-text.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { openSite } from '../open-site.ts';
import { BUILT, builtText, bytesOf } from './fixture-dist.ts';

const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const evidence = evidenceIn(dataset);
const ROOT = resolve(import.meta.dirname, '../../..');
const FONTS = Object.fromEntries(
  PDF_FONTS.map((name) => [name, new Uint8Array(readFileSync(resolve(ROOT, 'public/fonts', name)))]),
) as PdfFonts;
const close = (words: string) => words.replace(/\s+/g, '');

test('the evidence pack of the atlas lies ready, with all quotations; that of a route is made beside the map', () => {
  const { excerpts, routes, claims, release, imprint } = evidence.dataset;
  const packs = BUILT.filter((path) => path.endsWith('.pdf') && !path.startsWith('release/'));
  expect(packs).toEqual(['data/evidence-pack.pdf']);
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
  for (const { id } of routes) {
    const page = builtText(`route/${id}/index.html`);
    expect(page).toMatch(new RegExp(`Evidence pack \\(<a href="../../#route=${id}">beside the map</a>\\)`));
  }
}, 120_000);

test('the pack of each route holds its own quotations, those of reports that disagree, and nobody else’s', async () => {
  const { excerpts, routes, imprint } = evidence.dataset;
  const { basemaps } = openSite(ROOT, { dataset: evidence.dataset, accounts: [] });
  for (const { id } of routes) {
    const view: View = { ...DEFAULT_VIEW, focus: { kind: 'route', id } };
    const maps = packMaps(evidence, view, basemaps);
    const base = imprint.address;
    const pack = packOf({ evidence, shown: evidence, view, finds: () => true, base, maps, credits: [] });
    const own = textOfPdf(await pdfOf(pack, FONTS));
    const claims = evidence.claimsOf(evidence.route(id));
    const others = claims.flatMap(({ contradicts, differs }) => [...contradicts, ...differs]).map(evidence.claim);
    const ids = [...claims, ...others].flatMap((claim) => claim.excerpts);
    expect(own).toContain(close(routeTitle(evidence.route(id), evidence)));
    for (const { id: excerpt, exact } of excerpts)
      expect(own.includes(close(exact)), `${id}: ${excerpt}`).toBe(ids.includes(excerpt));
  }
}, 120_000);
