import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { routeTitle } from '#words/routes.ts';
import { evidenceIn } from '../core/model/evidence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { linksOfPdf, textOfPdf } from '../publish/test/fixture-pdf-text.ts';
import { compileOrThrow } from '../records/compile/compile.ts';
import { packFiles } from './pack-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const close = (words: string) => words.replace(/\s+/g, '');

test('evidence packs lie ready for the atlas and for each route, with all their quotations and nobody else’s', async () => {
  const evidence = evidenceIn(compileOrThrow(ROOT));
  const { excerpts, routes, claims, release, imprint } = evidence.dataset;
  const files = await packFiles(ROOT, evidence);
  expect(files.map(({ path }) => path)).toEqual([
    'data/evidence-pack.pdf',
    ...routes.map(({ id }) => `route/${id}/evidence-pack.pdf`),
  ]);
  const [whole, ...some] = files;
  const text = textOfPdf(whole?.content ?? new Uint8Array());
  for (const { exact } of excerpts) expect(text).toContain(close(exact));
  for (const { id } of claims) {
    const address = imprint.address + pageAddress({ kind: 'claim', id });
    expect(text).toContain(close(address));
    expect(linksOfPdf(whole?.content ?? new Uint8Array())).toContain(address);
  }
  expect(text).toContain(release.id);
  expect(text).not.toContain('\uFFFD');
  for (const [index, route] of routes.entries()) {
    const own = textOfPdf(some[index]?.content ?? new Uint8Array());
    const ids = evidence.claimsOf(route).flatMap((claim) => claim.excerpts);
    expect(own).toContain(close(routeTitle(route, evidence)));
    for (const { id, exact } of excerpts)
      expect(own.includes(close(exact)), `${route.id}: ${id}`).toBe(ids.includes(id));
  }
}, 120_000);
