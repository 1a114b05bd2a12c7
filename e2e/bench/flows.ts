import { fromWorld, type WorldPoint } from '../../src/core/geometry/mercator.ts';
import type { Evidence } from '../../src/core/model/evidence.ts';
import { buildScene } from '../../src/core/scene/build-scene.ts';
import { weighRoute } from '../../src/core/scene/weight.ts';
import { DEFAULT_VIEW } from '../../src/core/view/view.ts';
import type { FlowmapData } from './flowmap/data.ts';

/** What a thin line weighs, whose route has no figure. */
const UNSTATED = 1;

/** The arcs of the atlas as flowmap.gl takes them: their ends, and the figures that give them their widths. */
export function flowsOf(evidence: Evidence): FlowmapData {
  const { arcs, camera, namedCountries, hatchedCountries } = buildScene({
    lookup: evidence,
    view: DEFAULT_VIEW,
    frame: { widthPx: 720, heightPx: 540 },
  });
  const locations = new Map<string, FlowmapData['locations'][number]>();
  const idAt = (point: WorldPoint | undefined): string => {
    if (!point) throw new Error('an arc without ends');
    const [lng, lat] = fromWorld(point);
    const id = `${lng.toFixed(3)} ${lat.toFixed(3)}`;
    locations.set(id, { id, lng, lat });
    return id;
  };
  const flows = arcs.flatMap((arc) => {
    const { weight } = weighRoute(evidence.route(arc.route), evidence, DEFAULT_VIEW.widthRule);
    const magnitude = weight.kind === 'people' ? weight.high : UNSTATED;
    return arc.ribbons.map(({ path }) => ({ from: idAt(path[0]), to: idAt(path.at(-1)), magnitude }));
  });
  return { locations: [...locations.values()], flows, camera, countries: { namedCountries, hatchedCountries } };
}
