import type { SiteFile } from '../publish/pages/site.ts';
import type { AssetsOfPages } from './writing.ts';

/** Files that several threads write together. It is sent between them, and so is plain data. */
export interface Round {
  readonly assets: AssetsOfPages;
  /** Null: the evidence packs themselves. Else everything that may tell how large they are. */
  readonly packs: readonly SiteFile[] | null;
  /** The folder that the site is written to. */
  readonly folder: string;
  /** How many drawings are taken, one 32-bit number: the thread that is free counts on and takes the next. */
  readonly taken: SharedArrayBuffer;
}
