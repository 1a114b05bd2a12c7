import type { SentenceAccount } from '../core/model/account.ts';
import { type Evidence, evidenceIn } from '../core/model/evidence.ts';
import { embedMaps } from '../publish/embed-pages/embed-maps.ts';
import type { EmbedSite } from '../publish/embed-pages/embed-site.ts';
import type { Grounds } from '../publish/maps/ground.ts';
import { smallMaps } from '../publish/maps/small-maps.ts';
import type { Credits, Site } from '../publish/pages/site.ts';
import type { Records } from './dataset-plugin.ts';
import { creditsOf, groundsOf } from './geo-files.ts';
import { published, type SiteContent } from './published.ts';

/** What everything that is written shares; made once for the same records. */
export interface OpenSite {
  /** The project's folder. */
  readonly root: string;
  readonly evidence: Evidence;
  readonly accounts: readonly SentenceAccount[];
  readonly grounds: Grounds;
  readonly credits: Credits;
  /** The downloads and feeds. */
  readonly content: SiteContent;
  /** The pictures of pages and of embeds, each drawn when it is first wanted. */
  readonly mapOf: Site['mapOf'];
  readonly embedMapOf: EmbedSite['mapOf'];
}

export function openSite(root: string, { dataset, accounts }: Records): OpenSite {
  const evidence = evidenceIn(dataset);
  const grounds = groundsOf(root);
  return {
    root,
    evidence,
    accounts,
    grounds,
    credits: creditsOf(root),
    content: published(evidence),
    mapOf: smallMaps(evidence, grounds),
    embedMapOf: embedMaps(evidence, grounds),
  };
}
