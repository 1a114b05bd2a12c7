import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { parse } from 'yaml';
import type { Anchor } from './build/anchors.ts';

/** What the tests read of `places.yaml`. */
export interface PlaceEntry {
  readonly id: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly iso: string | null;
  readonly members: readonly string[];
  readonly anchor: { readonly lng: number; readonly lat: number } | 'computed' | null;
  readonly anchor_basis: string | null;
}

const GEO = import.meta.dirname;

/** A line along the DPRK's border from other sources, where the folder with it lies beside the project. */
const REFERENCE = resolve(GEO, '../../shared/reference-geo/nea_detail.topojson');

export const world = readJson<Topology>('built/world.topo.json');
export const northEastAsia = readJson<Topology>('built/north-east-asia.topo.json');
export const computedAnchors = readJson<Readonly<Record<string, Anchor>>>('built/anchors.json');
export const places = parse(readText('places.yaml')) as readonly PlaceEntry[];

export function readText(path: string): string {
  return readFileSync(join(GEO, path), 'utf8');
}

/** The independent lines, or null where they are not there. */
export function readReference(): Topology | null {
  return existsSync(REFERENCE) ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as Topology) : null;
}

/** Degrees, longitude first; null for a place that is not drawn. Throws where a computed anchor was not computed. */
export function anchorOf({ id, anchor }: PlaceEntry): [lng: number, lat: number] | null {
  if (anchor === null) return null;
  const at = anchor === 'computed' ? computedAnchors[id] : anchor;
  if (at === undefined) throw new Error(`no computed anchor: ${id}`);
  return [at.lng, at.lat];
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readText(path)) as Shape;
}
