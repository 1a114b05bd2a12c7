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

/** By path, with the text that it is of: the development server opens the site anew with each change of a record. */
const READ = new Map<string, { readonly text: string; readonly value: unknown }>();

function readJson<Shape>(root: string, path: string): Shape {
  const file = resolve(root, path);
  const text = readFileSync(file, 'utf8');
  const known = READ.get(file);
  if (known?.text === text) return known.value as Shape;
  const value = JSON.parse(text) as Shape;
  READ.set(file, { text, value });
  return value;
}
