import type { SentenceAccount } from '../core/model/account.ts';
import { type Evidence, evidenceIn } from '../core/model/evidence.ts';
import { embedMaps } from '../publish/embed-pages/embed-maps.ts';
import type { EmbedSite } from '../publish/embed-pages/embed-site.ts';
import type { Basemaps } from '../publish/maps/basemap.ts';
import { smallMaps } from '../publish/maps/small-maps.ts';
import type { Credits, Site } from '../publish/pages/site.ts';
import type { Records } from './dataset-plugin.ts';
import { basemapsOf, creditsOf } from './geo-files.ts';
import { published, type SiteContent } from './published.ts';

/** What everything that is written shares; made once for the same records. */
export interface OpenSite {
  /** The project's folder. */
  readonly root: string;
  readonly evidence: Evidence;
  readonly accounts: readonly SentenceAccount[];
  readonly basemaps: Basemaps;
  readonly credits: Credits;
  /** The downloads and feeds. */
  readonly content: SiteContent;
  /** The pictures of pages and of embeds, each drawn when it is first wanted. */
  readonly mapOf: Site['mapOf'];
  readonly embedMapOf: EmbedSite['mapOf'];
}

export function openSite(root: string, { dataset, accounts }: Records): OpenSite {
  const evidence = evidenceIn(dataset);
  const basemaps = basemapsOf(root);
  return {
    root,
    evidence,
    accounts,
    basemaps,
    credits: creditsOf(root),
    content: published(evidence),
    mapOf: smallMaps(evidence, basemaps),
    embedMapOf: embedMaps(evidence, basemaps),
  };
}
