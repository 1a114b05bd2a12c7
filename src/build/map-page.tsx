import { renderToString } from 'preact-render-to-string';
import { LOCALE } from '#words/locale.ts';
import { countriesOf } from '../core/scene/countries.ts';
import { MapHead } from '../publish/pages/map-head.tsx';
import { type BasemapPaths, basemapPaths } from '../render/svg/basemap-paths.ts';
import { headCss } from '../render/svg/head-css.ts';
import type { OpenSite } from './open-site.ts';
import { Page } from './page.tsx';

/** Fills in the map's page: its language, its colours, what its head says of it, and its whole body. */
export function mapPage(html: string, site: OpenSite): string {
  return html
    .replace(/<html lang="[^"]*"/, `<html lang="${LOCALE}"`)
    .replace('/* head */', headCss())
    .replace('<!-- head -->', () => headOf(site))
    .replace('<!-- page -->', () => bodyOf(site));
}

function headOf({ evidence, content }: OpenSite): string {
  return renderToString(<MapHead evidence={evidence} files={content.files} />);
}

function bodyOf({ evidence, basemaps: topologies, credits }: OpenSite): string {
  const { namedCountries, hatchedCountries } = countriesOf(evidence);
  const chosen = { named: namedCountries, hatched: hatchedCountries };
  const basemaps: Record<'world' | 'border', BasemapPaths> = {
    world: basemapPaths({
      topology: topologies.world,
      worldSize: 8192,
      tolerance: 2.6,
      within: { west: -30, south: -36, east: 180, north: 80 },
      ...chosen,
    }),
    border: basemapPaths({
      topology: topologies.northEastAsia,
      worldSize: 65_536,
      tolerance: 2.2,
      // As far to the sides as the file reaches, for an inset that is much wider than high.
      within: { west: 117, south: 36.5, east: 136, north: 46.5 },
      cut: true,
      ...chosen,
    }),
  };
  return renderToString(<Page evidence={evidence} basemaps={basemaps} credits={credits} />);
}
