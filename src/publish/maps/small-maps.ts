import type { Topology } from 'topojson-specification';
import { type Bounds, boundsOf, type Camera, type Frame, worldSizePx } from '../../core/geometry/camera.ts';
import { fromWorld, toWorld } from '../../core/geometry/mercator.ts';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import { buildScene } from '../../core/scene/build-scene.ts';
import { drawnPoints } from '../../core/scene/drawn-points.ts';
import { selectionCamera } from '../../core/scene/extent.ts';
import { legendOf } from '../../core/scene/legend.ts';
import { routeSentence } from '../../core/scene/route-sentence.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { WHOLE } from '../../core/view/view.ts';
import { type BasemapPaths, basemapPaths } from '../../render/svg/basemap-paths.ts';
import type { MapSubject, SmallMap } from './small-map.ts';

const WIDE: Frame = { widthPx: 720, heightPx: 420 };
const NARROW: Frame = { widthPx: 350, heightPx: 320 };

/** Ground is kept for so many px beyond the picture, so that no coast is drawn along its edge. */
const BLEED_PX = 24;

/** At which a country is seen with its neighbours. */
const POINT_ZOOM = 3.2;

/** Finer than a px, for screens that have more of them. */
const UNITS_PER_PX = 2;
const TOLERANCE_PX = 0.6;

/** What the file of the detail covers, in degrees. */
const DETAIL: Bounds = { west: 117, south: 33, east: 136, north: 50 };

export interface Grounds {
  readonly world: Topology;
  readonly northEastAsia: Topology;
}

/** Pictures of one route or one place with what lies about it, each with a ground of its own that ends with it. */
export function smallMaps(evidence: Evidence, grounds: Grounds): (subject: MapSubject) => SmallMap | null {
  const made = new Map<string, SmallMap | null>();
  const make = (focus: MapSubject): SmallMap | null => {
    const wide = sceneOf(focus, evidence, WIDE);
    const narrow = sceneOf(focus, evidence, NARROW);
    if (!wide || !narrow) return null;
    return { wide, narrow, ground: groundFor([wide, narrow], grounds), ...wordsOf(focus, wide, evidence) };
  };
  return (focus) => {
    const key = `${focus.kind}=${focus.id}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const map = make(focus);
    made.set(key, map);
    return map;
  };
}

/** Null where nothing that was asked for has been drawn. */
function sceneOf(focus: MapSubject, evidence: Evidence, frame: Frame): Scene | null {
  const first = buildScene({ lookup: evidence, view: { ...WHOLE, focus }, frame });
  const points = drawnPoints(pickedArcs(first), pickedMarks(first));
  if (points.length === 0) return null;
  const bounds = boundsOf(points);
  const fitting = selectionCamera(bounds, frame);
  // A mark without a line would else be shown so near that nothing about it tells where it is.
  const isPoint = bounds.west === bounds.east && bounds.south === bounds.north;
  const camera = isPoint ? { ...fitting, zoom: Math.min(fitting.zoom, POINT_ZOOM) } : fitting;
  const scene = buildScene({ lookup: evidence, view: { ...WHOLE, focus, camera }, frame });
  const seen = seenIn(camera, frame, 0);
  return { ...scene, arcs: scene.arcs.filter(({ ribbons }) => ribbons.some(({ path }) => path.some(isIn(seen)))) };
}

function pickedArcs({ arcs }: Scene) {
  return arcs.filter((arc) => arc.emphasis === 'selected');
}

function pickedMarks({ marks }: Scene) {
  return marks.filter((mark) => mark.emphasis === 'selected');
}

function wordsOf(focus: MapSubject, scene: Scene, evidence: Evidence): Pick<SmallMap, 'legend' | 'words'> {
  const { dataset } = evidence;
  const ids = new Set<string>([
    ...pickedArcs(scene).map(({ route }) => route),
    ...pickedMarks(scene).flatMap((mark) => (mark.kind === 'stock' ? mark.route : [])),
  ]);
  if (focus.kind === 'route') ids.add(focus.id);
  const routes = dataset.routes.filter(({ id }) => ids.has(id));
  const claims = dataset.claims.filter(({ id }) => routes.some((route) => route.claims.includes(id)));
  const picked = evidenceIn({ ...dataset, routes, claims });
  const drawn = { ...scene, arcs: pickedArcs(scene), marks: pickedMarks(scene) };
  const { sentences, patterns } = legendOf(drawn, picked, picked, WHOLE.widthRule);
  // The first sentence counts what is on the whole map.
  const rest = drawn.arcs.length > 0 ? [...sentences.slice(1), patterns] : [];
  const squares = drawn.marks.some(({ kind }) => kind === 'stock');
  return {
    legend: [
      ...rest,
      squares ? 'A square: people said to be there already.' : '',
      'Pale lines are other routes.',
    ].filter(Boolean),
    words: routes.map((route) => routeSentence(route, evidence, WHOLE.widthRule)).join(' '),
  };
}

/** The detail where it covers all that is seen, else the world; cut off where nothing is seen any more. */
export function groundFor(scenes: readonly Scene[], { world, northEastAsia }: Grounds): BasemapPaths {
  const [wide] = scenes;
  if (!wide) throw new Error('a picture has a scene');
  const bounds = scenes.map(({ camera, frame }) => seenIn(camera, frame, BLEED_PX));
  const within: Bounds = {
    west: Math.min(...bounds.map(({ west }) => west)),
    south: Math.min(...bounds.map(({ south }) => south)),
    east: Math.max(...bounds.map(({ east }) => east)),
    north: Math.max(...bounds.map(({ north }) => north)),
  };
  const isDetail =
    within.west >= DETAIL.west &&
    within.east <= DETAIL.east &&
    within.south >= DETAIL.south &&
    within.north <= DETAIL.north;
  return basemapPaths({
    topology: isDetail ? northEastAsia : world,
    worldSize: Math.round(worldSizePx(wide.camera.zoom) * UNITS_PER_PX),
    tolerance: TOLERANCE_PX * UNITS_PER_PX,
    within,
    cut: true,
    named: wide.namedCountries,
    hatched: wide.hatchedCountries,
  });
}

/** What a picture shows, and so many px beyond it. */
function seenIn({ center, zoom }: Camera, { widthPx, heightPx }: Frame, beyondPx: number): Bounds {
  const size = worldSizePx(zoom);
  const [x, y] = toWorld(center);
  const halfWidth = (widthPx / 2 + beyondPx) / size;
  const halfHeight = (heightPx / 2 + beyondPx) / size;
  const [west, north] = fromWorld([x - halfWidth, y - halfHeight]);
  const [east, south] = fromWorld([x + halfWidth, y + halfHeight]);
  return { west, south, east, north };
}

function isIn({ west, south, east, north }: Bounds) {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return ([x, y]: readonly [x: number, y: number]): boolean => x >= left && x <= right && y >= top && y <= bottom;
}
