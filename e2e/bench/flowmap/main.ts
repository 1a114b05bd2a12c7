/**
 * The same data on the same ground, drawn by flowmap.gl over MapLibre: what most newsrooms would reach for.
 * `?start=load` adds the flows when the map has loaded, as the examples of the library do; `?start=style` as soon as
 * MapLibre takes layers.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import { MapboxOverlay } from '@deck.gl/mapbox';
import { FlowmapLayer } from '@flowmap.gl/layers';
import { Map as MapLibreMap, setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import northEastAsia from '../../../geo/built/north-east-asia.topo.json?url';
import world from '../../../geo/built/world.topo.json?url';
import { PALETTES } from '../../../src/core/scene/palette.ts';
import { fetchGeography } from '../../../src/render/map/geography.ts';
import { HATCH_IMAGE, HATCH_PIXEL_RATIO, hatchImage } from '../../../src/render/map/hatch.ts';
import { basemapStyle } from '../../../src/render/map/style.ts';
import type { FlowmapData } from './data.ts';

declare const __FLOWS__: FlowmapData;

const palette = PALETTES.light;
const { locations, flows, camera, countries } = __FLOWS__;
const { dispatch } = palette.direction;

setWorkerUrl(workerUrl);
setWorkerCount(1);
const geography = await fetchGeography({ world, northEastAsia }, AbortSignal.timeout(60_000));
const map = new MapLibreMap({
  container: 'map',
  style: basemapStyle(palette, countries, geography),
  center: [...camera.center],
  zoom: camera.zoom,
  attributionControl: false,
  validateStyle: false,
});
map.on('style.load', () => map.addImage(HATCH_IMAGE, hatchImage(palette.hatch), { pixelRatio: HATCH_PIXEL_RATIO }));
map.once(new URLSearchParams(location.search).get('start') === 'style' ? 'style.load' : 'load', () =>
  // Over the map: MapLibre 6 does not let this package draw within it.
  map.addControl(new MapboxOverlay({ interleaved: false, layers: [flowLayer()] })),
);

type Location = FlowmapData['locations'][number];
type Flow = FlowmapData['flows'][number];

function flowLayer(): FlowmapLayer<Location, Flow> {
  return new FlowmapLayer<Location, Flow>({
    id: 'flows',
    data: { locations: [...locations], flows: [...flows] },
    getLocationId: ({ id }) => id,
    getLocationLat: ({ lat }) => lat,
    getLocationLon: ({ lng }) => lng,
    getFlowOriginId: ({ from }) => from,
    getFlowDestId: ({ to }) => to,
    getFlowMagnitude: ({ magnitude }) => magnitude,
    flowLinesRenderingMode: 'curved',
    locationsEnabled: true,
    clusteringEnabled: false,
    fadeEnabled: false,
    // One colour, to be found in the picture.
    colorScheme: [dispatch, dispatch],
  });
}
