import { savedAsCsv, savedAsGeoJson } from '#words/saving.ts';
import type { Atlas } from '../client/atlas.ts';
import { readDataset } from '../client/read-dataset.ts';
import { saveFile } from '../client/save-file.ts';
import { buildScene } from '../core/scene/build-scene.ts';
import { FRAMES } from '../core/scene/frames.ts';
import { legendOf } from '../core/scene/legend.ts';
import { encodeView } from '../core/view/hash.ts';
import type { View } from '../core/view/view.ts';
import { type Shown, shownCsv, shownGeoJson } from '../publish/data/shown.ts';
import { drawnSelection, legendSentences, selectionOf } from '../publish/pack/selection.ts';

/**
 * Gives the reader what a view shows, as a file: of the route or place that is picked, else all that the filter lets
 * pass. `page` is the address of the map, with no hash. What was saved, in words; throws, in words for the reader, where
 * it cannot be had.
 */
export async function saveShown(format: 'csv' | 'geojson', view: View, atlas: Atlas, page: string): Promise<string> {
  const lookup = atlas.shown(view.filter);
  const { release, imprint } = lookup.mapData;
  const { claims, routes } = selectionOf(lookup, view.focus);
  const shown = shownIn(view, atlas, page);
  const name = `${imprint.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-shown-${release.id}.${format}`;
  // The long texts of claims, and how the points of places came about, are in a file of their own.
  const whole = await readDataset(release.id);
  if (format === 'geojson') {
    saveFile(name, 'application/geo+json', shownGeoJson({ ...lookup, place: whole.place }, shown, routes));
    return savedAsGeoJson({ routes: routes.length, claims: claims.length });
  }
  const idsOf = (some: typeof claims) => some.map(({ id }) => id);
  saveFile(name, 'text/csv', shownCsv(whole, idsOf(lookup.mapData.claims), shown, idsOf(claims)));
  return savedAsCsv(claims.length);
}

function shownIn(view: View, atlas: Atlas, page: string): Shown {
  const lookup = drawnSelection(atlas.shown(view.filter), view.focus);
  const scene = buildScene({ lookup, view, frame: FRAMES.wide });
  const legend = legendOf(scene, lookup, atlas.whole, view.widthRule);
  const hash = encodeView(view);
  return {
    link: hash === '' ? page : `${page}#${hash}`,
    widthRule: view.widthRule,
    legend: [...legendSentences(legend, view.focus), legend.patterns].filter(Boolean),
  };
}
