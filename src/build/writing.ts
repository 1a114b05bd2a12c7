import type { EmbedAssets } from '../publish/embed-pages/embed-site.ts';
import type { PageAssets } from '../publish/pages/document.tsx';
import type { SiteFile } from '../publish/pages/site.ts';
import type { OpenSite } from './open-site.ts';

/** What files are written of. */
export interface Writing {
  readonly site: OpenSite;
  readonly assets: AssetsOfPages;
  /** Evidence packs that lie ready; the pages link to them. */
  readonly packs: readonly SiteFile[];
  /** Whether pages tell programs what can be downloaded, and how large it is. */
  readonly tellsSizes: boolean;
}

/** Where the style sheets and scripts of pages are: a build gives them other names than development. */
export interface AssetsOfPages {
  readonly document: PageAssets;
  readonly embed: EmbedAssets;
}
