import type { Topology } from 'topojson-specification';
import type { Dataset } from '../../core/model/dataset.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { buildScene } from '../../core/scene/build-scene.ts';
import { countriesOf } from '../../core/scene/countries.ts';
import { type Extent, presetCamera } from '../../core/scene/extent.ts';
import { legendOf } from '../../core/scene/legend.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';
import { type BasemapPaths, basemapPaths } from '../svg/basemap-paths.ts';
import { INVENTED_COUNTRIES, INVENTED_PATHS } from './fixture-basemap.ts';
import type { GalleryScene, InventedScene, RealScene } from './fixture-gallery.ts';

/** The data and boundaries of the atlas: a test reads them from the disk, a browser fetches them. */
export interface RealWorld {
  readonly dataset: Dataset;
  readonly world: Topology;
  readonly northEastAsia: Topology;
}

/** What either renderer needs for a scene of the gallery. */
export interface GalleryPicture {
  readonly scene: Scene;
  readonly words: string;
  /** The static map's ground. */
  readonly basemap: BasemapPaths;
  /** Tints and hatching of the live map's ground: the static map's has them in its paths. */
  readonly countries: Pick<Scene, 'namedCountries' | 'hatchedCountries'>;
}

/** Throws for a scene of the real data where there are none. */
export function pictureOf(each: GalleryScene, real: RealWorld | null): GalleryPicture {
  if (each.kind === 'invented') return inventedPicture(each);
  if (!real) throw new Error(`${each.name} is a picture of the real data`);
  return realPicture(each, real);
}

function inventedPicture({ name, sketches, look, frame }: InventedScene): GalleryPicture {
  const lookup = lookupIn(translated(datasetOf(sketches)));
  // Whatever is picked, all of it is in the picture: how it stands out among the rest is what is looked at.
  const camera = presetCamera('world', frame);
  const scene = buildScene({ lookup, view: { ...DEFAULT_VIEW, camera, ...look }, frame });
  return { scene, words: name, basemap: INVENTED_PATHS, countries: INVENTED_COUNTRIES };
}

function realPicture({ extent, frame }: RealScene, real: RealWorld): GalleryPicture {
  const lookup = lookupIn(real.dataset);
  const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame, extent });
  const words = legendOf(scene, lookup, lookup, 'largest').sentences.join(' ');
  const countries = countriesOf(lookup);
  return { scene, words, basemap: realBasemap(extent, real, countries), countries };
}

/** Coarser than in the page, so that a reviewer can still read the difference between two versions. */
function realBasemap(extent: Extent, real: RealWorld, countries: GalleryPicture['countries']): BasemapPaths {
  const isWorld = extent === 'world';
  return basemapPaths({
    topology: isWorld ? real.world : real.northEastAsia,
    worldSize: isWorld ? 2048 : 16_384,
    tolerance: 1.5,
    within: isWorld
      ? { west: -30, south: -36, east: 180, north: 80 }
      : { west: 118, south: 36, east: 134, north: 46.5 },
    named: countries.namedCountries,
    hatched: countries.hatchedCountries,
  });
}

/** Some places with a name in Korean, the others without: those stay in English. */
function translated(dataset: Dataset): Dataset {
  const names: Readonly<Record<string, string>> = { northland: '북국', westland: '서국', pearl: '진주', home: '고향' };
  return {
    ...dataset,
    places: dataset.places.map((place) => ({ ...place, names: { ...place.names, ko: names[place.id] ?? null } })),
  };
}
