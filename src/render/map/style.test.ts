import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { PALETTES } from '../../core/scene/palette.ts';
import type { Geography } from './geography.ts';
import { BASEMAP_LAYERS, basemapLayers, basemapStyle, changesBetween, DETAIL_ZOOM } from './style.ts';

const NOWHERE: Geography = {
  world: { type: 'FeatureCollection', features: [] },
  northEastAsia: { type: 'FeatureCollection', features: [] },
};
const SOME = { namedCountries: ['CN', 'RU'], hatchedCountries: ['VN', 'LA'] };
const NONE = { namedCountries: [], hatchedCountries: [] };

test.each(Object.entries(PALETTES))(
  'the %s basemap is a valid style, with countries to name and without',
  (_theme, palette) => {
    for (const countries of [SOME, NONE]) {
      expect(validateStyleMin(basemapStyle(palette, countries, NOWHERE))).toEqual([]);
    }
  },
);

test('the basemap holds no text and asks for no glyphs or sprites', () => {
  const style = basemapStyle(PALETTES.light, SOME, NOWHERE);
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(style.layers.filter(({ type }) => type === 'symbol')).toEqual([]);
});

test('the detail begins with its own sea, above every shape of the world and from one zoom on', () => {
  const layers = basemapLayers(PALETTES.light, SOME);
  const sourceOf = (index: number) => {
    const layer = layers[index];
    return layer && 'source' in layer ? layer.source : null;
  };
  const frame = layers.findIndex(({ id }) => id === 'frame');
  expect(layers.findLastIndex((_, index) => sourceOf(index) === 'world')).toBeLessThan(frame);
  expect(layers.findIndex((_, index) => sourceOf(index) === 'detail')).toBe(frame);
  for (const layer of layers.slice(frame)) expect(layer.minzoom).toBeGreaterThanOrEqual(DETAIL_ZOOM);
  expect(layers[frame]?.minzoom).toBe(DETAIL_ZOOM);
});

test('the layers that prove a drawing exist', () => {
  const layers = basemapLayers(PALETTES.light, NONE);
  for (const id of BASEMAP_LAYERS) expect(layers.some((layer) => layer.id === id)).toBe(true);
});

test('changes turn one picture into another, and nothing into nothing', () => {
  const before = basemapLayers(PALETTES.light, NONE);
  const after = basemapLayers(PALETTES.dark, SOME);
  expect(changesBetween(before, before)).toEqual([]);
  const changed = structuredClone(before);
  for (const change of changesBetween(before, after)) {
    const layer = changed.find(({ id }) => id === change.layer);
    if (!layer || layer.type === 'background') expect(change).toMatchObject({ layer: 'background', kind: 'paint' });
    if (layer && change.kind === 'paint') layer.paint = { ...layer.paint, [change.property]: change.value };
    if (layer && layer.type !== 'background' && change.kind === 'filter') layer.filter = change.filter;
  }
  expect(changed).toEqual(after);
});

test('another set of hatched countries changes the hatching alone', () => {
  const changes = changesBetween(
    basemapLayers(PALETTES.light, NONE),
    basemapLayers(PALETTES.light, { ...NONE, hatchedCountries: ['VN'] }),
  );
  expect(changes.map(({ kind, layer }) => `${kind} ${layer}`)).toEqual(['filter hatch', 'filter detail-hatch']);
});
