import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { ScreenPoint } from '../../core/geometry/camera.ts';
import type { RouteId } from '../../core/model/ids.ts';

export interface Listeners {
  readonly onPick: (hits: readonly RouteId[], at: ScreenPoint) => boolean;
  readonly onHover: (hits: readonly RouteId[], at: ScreenPoint) => void;
}

/** Px around a mouse pointer, and around the less exact tip of a finger. */
const MOUSE_REACH_PX = 4;
const TOUCH_REACH_PX = 12;

/** Tells which routes lie under the pointer. Nothing is told while the map is being moved. */
export function listenForRoutes(
  map: MapLibreMap,
  hitsAt: (at: ScreenPoint, reachPx: number) => RouteId[],
  { onPick, onHover }: Listeners,
): void {
  const hover = (hits: readonly RouteId[], at: ScreenPoint): void => {
    map.getCanvasContainer().classList.toggle('is-over-arc', hits.length > 0);
    onHover(hits, at);
  };
  let isAnswered = false;
  map.on('click', (event) => {
    // The second of a double click finds a map that has moved.
    if (event.originalEvent.detail > 1) return;
    const at = placeOf(event);
    isAnswered = onPick(hitsAt(at, isTouch(event.originalEvent) ? TOUCH_REACH_PX : MOUSE_REACH_PX), at);
  });
  map.on('dblclick', (event) => isAnswered && event.preventDefault());
  map.on('mousemove', (event) => {
    if (map.isMoving()) return;
    const at = placeOf(event);
    hover(hitsAt(at, MOUSE_REACH_PX), at);
  });
  map.on('mouseout', (event) => hover([], placeOf(event)));
}

function placeOf({ point }: MapMouseEvent): ScreenPoint {
  return [point.x, point.y];
}

/** Browsers disagree on whether a click is a pointer event; where it is not, it counts as a mouse's. */
function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType !== 'mouse' && event.pointerType !== '';
}
