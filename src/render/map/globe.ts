import type { Camera, Frame, ScreenPoint } from '../../core/geometry/camera.ts';
import { MAX_LATITUDE, type WorldPoint } from '../../core/geometry/mercator.ts';

/** The globe as one camera sees it, from straight above the middle of the picture with north up. */
export interface Globe {
  project(point: WorldPoint): GlobePoint;
  /** Radius of the disc that the globe covers, in px. */
  readonly limbPx: number;
}

export interface GlobePoint {
  /** Also for a point on the far side: where it would be seen if the globe were of glass. */
  readonly at: ScreenPoint;
  /** How far the point stands out over the plane of the horizon, in radii of the globe; negative on the far side. */
  readonly rise: number;
}

/**
 * The perspective of MapLibre's globe: at the middle of the picture it has Mercator's scale, and the eye is as far
 * above it as over the flat map. `fovDegrees` is the vertical field of view.
 */
export function globeAt({ center: [lng, lat], zoom }: Camera, frame: Frame, fovDegrees: number): Globe {
  const scaleLat = Math.min(Math.abs(lat), MAX_LATITUDE) * RADIANS;
  const radiusPx = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos(scaleLat);
  const heightPx = frame.heightPx / 2 / Math.tan((fovDegrees * RADIANS) / 2);
  const horizon = radiusPx / (radiusPx + heightPx);
  const [sinCenter, cosCenter] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  return {
    limbPx: (heightPx * horizon) / Math.sqrt(1 - horizon * horizon),
    project([x, y]) {
      const turn = (x - 0.5) * 2 * Math.PI - lng * RADIANS;
      const growth = Math.exp(Math.PI - 2 * Math.PI * y);
      const sinLat = (growth * growth - 1) / (growth * growth + 1);
      const cosLat = (2 * growth) / (growth * growth + 1);
      const east = cosLat * Math.sin(turn);
      const north = sinLat * cosCenter - cosLat * Math.cos(turn) * sinCenter;
      const near = sinLat * sinCenter + cosLat * Math.cos(turn) * cosCenter;
      const scale = (radiusPx * heightPx) / (heightPx + radiusPx * (1 - near));
      return {
        at: [frame.widthPx / 2 + east * scale, frame.heightPx / 2 - north * scale],
        rise: near - horizon,
      };
    },
  };
}

/** Where a path between two neighbouring points, one of them hidden, goes over the horizon. */
export function limbBetween(globe: Globe, a: WorldPoint, b: WorldPoint): ScreenPoint {
  const [riseA, riseB] = [globe.project(a).rise, globe.project(b).rise];
  const share = riseA / (riseA - riseB);
  return globe.project([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]).at;
}

const RADIANS = Math.PI / 180;
