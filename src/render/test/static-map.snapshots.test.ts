import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import { GALLERY, type GalleryScene } from './fixture-gallery.ts';
import { pictureOf, type RealWorld } from './fixture-gallery-picture.ts';
import { svgOf } from './fixture-svg.node.tsx';

const root = resolve(import.meta.dirname, '../../..');
const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so there is no picture of them.');
const real: RealWorld | null = dataset && {
  dataset,
  world: topology('world'),
  northEastAsia: topology('north-east-asia'),
};

test.each(scenesOf('invented'))('$name looks as it was agreed to look', expectAgreed);

describe.skipIf(real === null)('the pictures of the real data', () => {
  test.each(scenesOf('real'))('$name looks as it was agreed to look', expectAgreed);
});

test('every scene of the gallery has a name of its own', () => {
  const names = GALLERY.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

async function expectAgreed(each: GalleryScene): Promise<void> {
  const { scene, basemap, words } = pictureOf(each, real);
  const svg = svgOf(scene, basemap, each.theme, words);
  expectSound(svg);
  await expect(svg).toMatchFileSnapshot(`snapshots/${each.name}.svg`);
}

/** A file that any reader of XML opens, without digits that no eye can see. */
function expectSound(svg: string): void {
  const tags = svg.match(/<[a-z][^>]*>/g) ?? [];
  const bare = tags.map((tag) => tag.replace(/ [\w:-]+="[^"<&]*"/g, ''));
  expect(bare.filter((tag) => !/^<[a-z]+\s*\/?>$/i.test(tag))).toEqual([]);
  const drawing = svg.slice(svg.indexOf('class="ink"'));
  expect(drawing.match(/\d\.\d{3,}/g) ?? []).toEqual([]);
}

function scenesOf(kind: GalleryScene['kind']): readonly GalleryScene[] {
  return GALLERY.filter((each) => each.kind === kind);
}

function topology(name: string): Topology {
  return JSON.parse(readFileSync(resolve(root, `geo/built/${name}.topo.json`), 'utf8')) as Topology;
}
