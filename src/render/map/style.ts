import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  Map as MapLibreMap,
  StyleSpecification,
} from 'maplibre-gl';
import { BASEMAP } from '../../core/scene/map-look.ts';
import type { Palette } from '../../core/scene/palette.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { BasemapKind, Geography } from './geography.ts';
import { HATCH_IMAGE } from './hatch.ts';

/** Countries as a scene colours them. */
export type Countries = Pick<Scene, 'namedCountries' | 'hatchedCountries'>;

/** From this zoom the shapes of north-east Asia replace the world's there. */
export const DETAIL_ZOOM = 3.5;

/** From here on also those of the neighbours: further out it would show that they end where the detail ends. */
const NEIGHBOUR_ZOOM = 5;

/** Of the layers in the style: those whose features show that the ground has been drawn. */
export const BASEMAP_LAYERS = ['sea', 'land'];

const ORIGIN_CODE = 'KP';

/** The live map shows the provinces of neighbours as well, in all more lines than the static one. */
const PROVINCE_OPACITY = 0.7;

type Layer = Exclude<LayerSpecification, { type: 'background' }>;

/** The ground under the arcs: no text and no symbols, so it needs neither glyphs nor sprites. */
export function basemapStyle(palette: Palette, countries: Countries, geography: Geography): StyleSpecification {
  return {
    version: 8,
    sources: {
      world: { type: 'geojson', data: geography.world, maxzoom: 9 },
      detail: { type: 'geojson', data: geography.northEastAsia, maxzoom: 12 },
    },
    layers: basemapLayers(palette, countries),
  };
}

export function basemapLayers(palette: Palette, countries: Countries): LayerSpecification[] {
  return [
    { id: 'background', type: 'background', paint: { 'background-color': palette.sea } },
    basemap('sea', 'world', 'sea', palette.sea),
    ...landLayers('', 'world', palette, countries),
    ...[
      basemap('frame', 'detail', 'frame', palette.sea),
      ...landLayers('detail-', 'detail', palette, countries),
      line({
        id: 'provinces',
        source: 'detail',
        kind: 'province',
        look: 'inner',
        palette,
        paint: { 'line-opacity': PROVINCE_OPACITY },
      }),
    ].map((layer): Layer => ({ ...layer, minzoom: DETAIL_ZOOM })),
    {
      ...line({
        id: 'neighbour-provinces',
        source: 'detail',
        kind: 'neighbour-province',
        look: 'inner',
        palette,
        paint: { 'line-opacity': PROVINCE_OPACITY },
      }),
      minzoom: NEIGHBOUR_ZOOM,
    },
  ];
}

function landLayers(prefix: string, source: string, palette: Palette, countries: Countries): Layer[] {
  return [
    {
      id: `${prefix}land`,
      type: 'fill',
      source,
      filter: isKind('land'),
      paint: { 'fill-color': landColour(palette, countries) },
    },
    {
      id: `${prefix}hatch`,
      type: 'fill',
      source,
      filter: ['all', isKind('land'), hasCode(countries.hatchedCountries)],
      paint: { 'fill-pattern': HATCH_IMAGE, 'fill-antialias': false },
    },
    line({ id: `${prefix}coast`, source, kind: 'coast', look: 'land', palette }),
    line({ id: `${prefix}borders`, source, kind: 'border', look: 'border', palette }),
    line({
      id: `${prefix}dashed`,
      source,
      kind: 'dashed',
      look: 'dashed',
      palette,
      paint: { 'line-dasharray': dashInWidths(BASEMAP.dashed) },
    }),
  ];
}

/** A plain rectangle. Without smooth edges no seam shows where tiles meet. */
function basemap(id: string, source: string, kind: BasemapKind, colour: string): FillLayerSpecification {
  return {
    id,
    type: 'fill',
    source,
    filter: isKind(kind),
    paint: { 'fill-color': colour, 'fill-antialias': false },
  };
}

interface LineLayerRequest {
  readonly id: string;
  readonly source: string;
  readonly kind: BasemapKind;
  /** What of the static map it is drawn like: coasts like the rim of the land. */
  readonly look: keyof typeof BASEMAP;
  readonly palette: Palette;
  readonly paint?: LineLayerSpecification['paint'];
}

function line({ id, source, kind, look, palette, paint = {} }: LineLayerRequest): LineLayerSpecification {
  const { stroke, strokePx } = BASEMAP[look];
  return {
    id,
    type: 'line',
    source,
    filter: isKind(kind),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette[stroke], 'line-width': strokePx, ...paint },
  };
}

/** MapLibre counts dashes in widths of their line. */
function dashInWidths({ dashPx, strokePx }: typeof BASEMAP.dashed): number[] {
  return dashPx.map((px) => px / strokePx);
}

function isKind(kind: BasemapKind): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind];
}

function hasCode(codes: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'code'], ['literal', [...codes]]];
}

function landColour(palette: Palette, { namedCountries }: Countries): ExpressionSpecification {
  return [
    'case',
    ['==', ['get', 'code'], ORIGIN_CODE],
    palette[BASEMAP.origin.fill],
    hasCode(namedCountries),
    palette[BASEMAP.named.fill],
    palette[BASEMAP.land.fill],
  ];
}

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

export type StyleChange =
  | { readonly kind: 'paint'; readonly layer: string; readonly property: PaintProperty; readonly value: PaintValue }
  | { readonly kind: 'filter'; readonly layer: string; readonly filter: FilterSpecification };

/** What to tell the map so that layers drawn as `before` look like `after`; both hold the same layers. */
export function changesBetween(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): StyleChange[] {
  return after.flatMap((layer, index) => {
    const old = before[index];
    const oldPaint = new Map(Object.entries(old?.paint ?? {}));
    const paint = Object.entries(layer.paint ?? {})
      .filter(([property, value]) => !isSame(oldPaint.get(property), value))
      .map(
        ([property, value]): StyleChange => ({
          kind: 'paint',
          layer: layer.id,
          property: property as PaintProperty,
          value,
        }),
      );
    const filter = filterOf(layer);
    const filterChanged = filter !== undefined && !isSame(old && filterOf(old), filter);
    return filterChanged ? [...paint, { kind: 'filter', layer: layer.id, filter }] : paint;
  });
}

function filterOf(layer: LayerSpecification): FilterSpecification | undefined {
  return 'filter' in layer ? layer.filter : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
