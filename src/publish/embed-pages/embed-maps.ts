import { type Bounds, type Camera, type Frame, worldSizePx } from '../../core/geometry/camera.ts';
import { fromWorld, toWorld } from '../../core/geometry/mercator.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { fittedScene, isPicked } from '../../core/scene/fitted.ts';
import { EMBED_FRAMES } from '../../core/scene/frames.ts';
import { routeSentence } from '../../core/scene/route-sentence.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { type EmbedSubject, embedAddress } from '../../core/view/embed-address.ts';
import { WHOLE } from '../../core/view/view.ts';
import { type BasemapPaths, basemapPaths } from '../../render/svg/basemap-paths.ts';
import type { Grounds } from '../maps/small-maps.ts';
import { legendFor } from './embed-legend.ts';
import type { EmbedMap, EmbedScene } from './embed-site.ts';

/** Units of the ground to a px of the largest picture; how far a line may stray. */
const UNITS_PER_PX = 1;
const TOLERANCE_PX = 1.1;

/** How many times the largest picture the ground reaches: frames are of other shapes, and it may not end within them. */
const BEYOND = 1.6;

const CROWDED_BELOW_PX = 200;

/** What the file of the detail covers, in degrees. */
const DETAIL: Bounds = { west: 117, south: 33, east: 136, north: 50 };

/** The pictures of a subject in all frames. */
export function embedMaps(evidence: Evidence, grounds: Grounds): (subject: EmbedSubject) => EmbedMap | null {
  const made = new Map<string, EmbedMap | null>();
  const make = (subject: EmbedSubject): EmbedMap | null => {
    const view = { ...WHOLE, focus: subject.kind === 'atlas' ? WHOLE.focus : subject };
    const scenes = EMBED_FRAMES.flatMap(({ id, ...frame }): EmbedScene[] => {
      const scene = fittedScene(evidence, view, frame);
      return scene ? [{ id, scene: view.focus.kind === 'all' ? scene : uncrowded(scene) }] : [];
    });
    const largest = scenes.at(-1)?.scene;
    if (!largest) return null;
    const { legend, routes } = legendFor(subject, largest, evidence);
    return {
      scenes,
      ground: groundFor(scenes, grounds),
      legend,
      words:
        subject.kind === 'atlas'
          ? [legend.main, legend.patterns, ...legend.rest].join(' ')
          : routes.map((route) => routeSentence(route, evidence, WHOLE.widthRule)).join(' '),
    };
  };
  return (subject) => {
    const key = embedAddress(subject);
    const known = made.get(key);
    if (known !== undefined) return known;
    const map = make(subject);
    made.set(key, map);
    return map;
  };
}

/** In a low picture other routes would only be in the way of the one that it is of. */
function uncrowded(scene: Scene): Scene {
  if (scene.frame.heightPx >= CROWDED_BELOW_PX) return scene;
  return { ...scene, arcs: scene.arcs.filter(isPicked), marks: scene.marks.filter(isPicked) };
}

function groundFor(scenes: readonly EmbedScene[], { world, northEastAsia }: Grounds): BasemapPaths {
  const all = scenes.map(({ scene }) => scene);
  const largest = all.at(-1);
  if (!largest) throw new Error('a picture has a scene');
  const bounds = all.map(({ camera, frame }) => seenIn(camera, frame));
  const within: Bounds = {
    west: Math.max(-170, Math.min(...bounds.map(({ west }) => west))),
    south: Math.max(-60, Math.min(...bounds.map(({ south }) => south))),
    east: Math.min(235, Math.max(...bounds.map(({ east }) => east))),
    north: Math.min(82, Math.max(...bounds.map(({ north }) => north))),
  };
  const isDetail =
    within.west >= DETAIL.west &&
    within.east <= DETAIL.east &&
    within.south >= DETAIL.south &&
    within.north <= DETAIL.north;
  const draw = (some: Bounds) =>
    basemapPaths({
      topology: isDetail ? northEastAsia : world,
      worldSize: Math.round(worldSizePx(largest.camera.zoom) * UNITS_PER_PX),
      tolerance: TOLERANCE_PX * UNITS_PER_PX,
      within: some,
      cut: true,
      named: largest.namedCountries,
      hatched: largest.hatchedCountries,
    });
  const ground = draw({ ...within, east: Math.min(180, within.east) });
  if (within.east <= 180) return ground;
  const beyond = draw({ ...within, west: -180, east: within.east - 360 });
  const joined = (name: 'land' | 'named' | 'borders') => ground[name] + shifted(beyond[name], ground.worldSize);
  return { ...ground, land: joined('land'), named: joined('named'), borders: joined('borders') };
}

/** The same path one world farther east: what lies beyond the date line goes on where the rest ends. */
function shifted(path: string, worldSize: number): string {
  return path.replace(/M(-?\d+)/g, (_, x: string) => `M${Number(x) + worldSize}`);
}

/** What a picture and the frames about it show. */
function seenIn({ center, zoom }: Camera, { widthPx, heightPx }: Frame): Bounds {
  const size = worldSizePx(zoom);
  const [x, y] = toWorld(center);
  const [halfWidth, halfHeight] = [(widthPx * BEYOND) / 2 / size, (heightPx * BEYOND) / 2 / size];
  const [west, north] = fromWorld([x - halfWidth, Math.max(0, y - halfHeight)]);
  const [east, south] = fromWorld([x + halfWidth, Math.min(1, y + halfHeight)]);
  return { west, south, east, north };
}
