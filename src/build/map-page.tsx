import { renderToString } from 'preact-render-to-string';
import { LOCALE } from '#words/locale.ts';
import { remembered, ShortMemory } from '../core/model/remembered.ts';
import { countriesOf } from '../core/scene/countries.ts';
import type { Basemaps } from '../publish/maps/basemap.ts';
import { withoutWordsIn, withSharedHairlines } from '../publish/maps/given-once.ts';
import { curvedArcs } from '../publish/maps/lighter-paths.ts';
import { MapHead } from '../publish/pages/map-head.tsx';
import { withLanguages } from '../publish/pages/marked-languages.ts';
import { sheetHead } from '../publish/pages/sheet-head.ts';
import { type BasemapPaths, type BasemapRequest, basemapPaths } from '../render/svg/basemap-paths.ts';
import { aboveMapCss } from './above-map-css.ts';
import { leanPage } from './lean-page.ts';
import type { OpenSite } from './open-site.ts';
import { Page } from './page.tsx';

/**
 * Fills in the map's page: its language, its colours, what its head says of it, and its whole body. `tellsSizes` is
 * whether programs are told what can be downloaded.
 */
export function mapPage(html: string, site: OpenSite, tellsSizes: boolean): string {
  return html
    .replace(/<html lang="[^"]*"/, `<html lang="${LOCALE}"`)
    .replace('/* head */', () => sheetHead() + aboveMapCss())
    .replace('<!-- head -->', () => headOf(site, tellsSizes))
    .replace('<!-- page -->', () => bodyOf(site));
}

function headOf({ evidence, content }: OpenSite, tellsSizes: boolean): string {
  return renderToString(<MapHead evidence={evidence} distribution={tellsSizes ? content.files : []} />);
}

function bodyOf({ evidence, basemaps: topologies, credits }: OpenSite): string {
  const { namedCountries, hatchedCountries } = countriesOf(evidence);
  const basemaps = remembered(
    remembered(GROUNDS, topologies.world, () => new ShortMemory<string, Grounds>(1)),
    JSON.stringify([namedCountries, hatchedCountries]),
    () => groundsOf(topologies, { named: namedCountries, hatched: hatchedCountries }),
  );
  const page = renderToString(<Page evidence={evidence} basemaps={basemaps} credits={credits} />);
  const drawn = withSharedHairlines(curvedArcs(page), 'poster', ['poster-narrow']);
  return leanPage(withLanguages(withoutWordsIn(drawn, ['poster', 'poster-narrow', 'inset']), evidence.dataset));
}

type Grounds = Record<'world' | 'border', BasemapPaths>;

/** The same for the same countries: most changes of a record change none. */
const GROUNDS = new WeakMap<object, ShortMemory<string, Grounds>>();

/** A px of the picture is a unit of its ground, and a line strays by no more: finer than that is not seen. */
function groundsOf(topologies: Basemaps, chosen: Pick<BasemapRequest, 'named' | 'hatched'>): Grounds {
  return {
    world: basemapPaths({
      topology: topologies.world,
      worldSize: 2456,
      tolerance: 1.2,
      within: { west: -30, south: -36, east: 180, north: 80 },
      cut: true,
      ...chosen,
    }),
    border: basemapPaths({
      topology: topologies.northEastAsia,
      worldSize: 13_000,
      tolerance: 1.2,
      // As far to the sides as the file reaches, for an inset that is much wider than high.
      within: { west: 117, south: 36.5, east: 136, north: 46.5 },
      cut: true,
      ...chosen,
    }),
  };
}
