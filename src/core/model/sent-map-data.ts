import type { MapData } from './dataset.ts';
import { routesOf } from './route.ts';

/** What is sent to readers' browsers: the routes follow from the claims. */
export type SentMapData = Omit<MapData, 'routes'>;

/** Map data as they were before they were sent. */
export function withRoutes(sent: SentMapData): MapData {
  return { ...sent, routes: routesOf(sent.claims) };
}
