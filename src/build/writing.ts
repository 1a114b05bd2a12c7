import type { EmbedAssets } from '../publish/embed-pages/embed-site.ts';
import type { PageAssets } from '../publish/pages/document.tsx';
import type { OpenSite } from './open-site.ts';
import type { PackFile } from './written-file.ts';

/** What files are written of. */
export interface Writing {
  readonly site: OpenSite;
  readonly assets: AssetsOfPages;
  /** Evidence packs that lie ready; the pages link to them. */
  readonly packs: readonly PackFile[];
}

/** Where the style sheets and scripts of pages are: a build gives them other names than development. */
export interface AssetsOfPages {
  readonly document: PageAssets;
  readonly embed: EmbedAssets;
}
