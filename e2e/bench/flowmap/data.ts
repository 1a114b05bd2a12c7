import type { Camera } from '../../../src/core/geometry/camera.ts';
import type { Countries } from '../../../src/render/map/style.ts';

/** What the rival draws; the build puts it into the script. */
export interface FlowmapData {
  readonly locations: readonly { readonly id: string; readonly lng: number; readonly lat: number }[];
  readonly flows: readonly { readonly from: string; readonly to: string; readonly magnitude: number }[];
  readonly camera: Camera;
  readonly countries: Countries;
}
