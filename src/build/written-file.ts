import type { EmbedDress } from '../publish/embed-pages/embed-site.ts';
import type { Dress } from '../publish/pages/document.tsx';
import type { OpenSite } from './open-site.ts';
import type { PackFile } from './pack-files.ts';

/** A file of the site that is made of the records, when it is asked for. */
export interface WrittenFile {
  /** Below the site's address: `route/dispatch-kp-unstated-russia/index.html`. */
  readonly path: string;
  readonly mime: string;
  write(): Content | Promise<Content>;
}

export type Content = string | Uint8Array;

/** What files are written of. */
export interface Writing {
  readonly site: OpenSite;
  readonly dress: Dresses;
  /** Evidence packs that lie ready; the pages link to them. */
  readonly packs: readonly PackFile[];
}

/** Where the style sheets and scripts of pages are: a build gives them other names than development. */
export interface Dresses {
  readonly document: Dress;
  readonly embed: EmbedDress;
}
