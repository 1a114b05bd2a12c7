import { renderToString } from 'preact-render-to-string';
import type { SentenceAccount } from '../core/model/account.ts';
import type { Dataset } from '../core/model/dataset.ts';
import { evidenceIn } from '../core/model/evidence.ts';
import { countriesOf } from '../core/scene/countries.ts';
import { LOADER } from '../publish/embedding/versions.ts';
import { smallMaps } from '../publish/maps/small-maps.ts';
import { allPages, type WrittenPage } from '../publish/pages/all-pages.tsx';
import type { Dress } from '../publish/pages/document.tsx';
import { MapHead } from '../publish/pages/map-head.tsx';
import { pictureWords } from '../publish/pictures/picture-words.ts';
import { type BasemapPaths, basemapPaths } from '../render/svg/basemap-paths.ts';
import { creditsOf, groundsOf } from './geo-files.ts';
import type { PackFile } from './pack-files.ts';
import { Page } from './page.tsx';
import { published, type SiteContent } from './published.ts';

/** The body of the map's page as HTML. `root` is the project's folder. */
export function prerender(root: string, dataset: Dataset): string {
  const evidence = evidenceIn(dataset);
  const { namedCountries, hatchedCountries } = countriesOf(evidence);
  const chosen = { named: namedCountries, hatched: hatchedCountries };
  const topologies = groundsOf(root);
  const grounds: Record<'world' | 'border', BasemapPaths> = {
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
  return renderToString(<Page evidence={evidence} grounds={grounds} credits={creditsOf(root)} />);
}

/** What the head of the map's page says of it, as HTML. */
export function prerenderHead(dataset: Dataset, title: string, description: string): string {
  const evidence = evidenceIn(dataset);
  const { files } = published(evidence);
  return renderToString(<MapHead evidence={evidence} files={files} title={title} description={description} />);
}

export interface Records {
  readonly dataset: Dataset;
  readonly accounts: readonly SentenceAccount[];
}

/**
 * Everything of the site that is made of the records, beside the map's page: pages, downloads, feeds. The pages link
 * to those evidence packs that are named.
 */
export function prerenderSite(
  root: string,
  { dataset, accounts }: Records,
  dress: Dress,
  packs: readonly PackFile[] = [],
): readonly WrittenPage[] {
  const evidence = evidenceIn(dataset);
  const content: SiteContent = published(evidence);
  const site = {
    evidence,
    accounts,
    credits: creditsOf(root),
    files: [
      ...content.files,
      ...packs.map(({ path, content: { byteLength } }) => ({ path, mime: 'application/pdf', bytes: byteLength })),
    ],
    embedding: { words: pictureWords({ kind: 'atlas' }, evidence), loader: LOADER },
    mapOf: smallMaps(evidence, groundsOf(root)),
  };
  return [...allPages(site, dress, renderToString), ...content.written];
}
