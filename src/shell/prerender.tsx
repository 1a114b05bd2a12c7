import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import type { Topology } from 'topojson-specification';
import type { Dataset } from '../model/dataset.ts';
import { evidenceIn } from '../model/evidence.ts';
import { type BasemapPaths, basemapPaths } from '../poster/basemap-paths.ts';
import { buildScene } from '../scene/build-scene.ts';
import { WHOLE } from '../view/view.ts';
import { FRAMES } from './frames.ts';
import { type Credits, Page } from './page.tsx';

/** The body of the page as HTML. `root` is the project's folder. */
export function prerender(root: string, dataset: Dataset): string {
  const evidence = evidenceIn(dataset);
  const { namedCountries, hatchedCountries } = buildScene(evidence, WHOLE, FRAMES.wide, 'world');
  const chosen = { named: namedCountries, hatched: hatchedCountries };
  const grounds: Record<'world' | 'border', BasemapPaths> = {
    world: basemapPaths({
      topology: readJson<Topology>(root, 'geo/built/world.topo.json'),
      worldSize: 8192,
      tolerance: 2.6,
      within: { west: -30, south: -36, east: 180, north: 80 },
      ...chosen,
    }),
    border: basemapPaths({
      topology: readJson<Topology>(root, 'geo/built/north-east-asia.topo.json'),
      worldSize: 65_536,
      tolerance: 1.6,
      within: { west: 118, south: 36, east: 134, north: 46.5 },
      ...chosen,
    }),
  };
  const credits = readJson<Credits>(root, 'geo/built/credits.json');
  return renderToString(<Page evidence={evidence} grounds={grounds} credits={credits} />);
}

function readJson<Shape>(root: string, path: string): Shape {
  return JSON.parse(readFileSync(resolve(root, path), 'utf8')) as Shape;
}
