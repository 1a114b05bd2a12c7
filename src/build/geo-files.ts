import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Basemaps } from '../publish/maps/basemap.ts';
import type { Credits } from '../publish/pages/site.ts';

/** The outlines that maps are drawn on. `root` is the project's folder. */
export function basemapsOf(root: string): Basemaps {
  return {
    world: readJson<Topology>(root, 'geo/built/world.topo.json'),
    northEastAsia: readJson<Topology>(root, 'geo/built/north-east-asia.topo.json'),
  };
}

/** Whose outlines and points they are. */
export function creditsOf(root: string): Credits {
  return readJson<Credits>(root, 'geo/built/credits.json');
}

function readJson<Shape>(root: string, path: string): Shape {
  return JSON.parse(readFileSync(resolve(root, path), 'utf8')) as Shape;
}
