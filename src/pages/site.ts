import type { LoaderFile } from '../embed/snippet.ts';
import type { EmbedWords } from '../embed/snippet-parts.ts';
import type { SentenceAccount } from '../model/account.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PlaceId, RouteId } from '../model/ids.ts';
import type { BasemapPaths } from '../poster/basemap-paths.ts';
import type { Scene } from '../scene/scene.ts';

/** What the pages beside the map are made of. */
export interface Site {
  readonly evidence: Evidence;
  readonly accounts: readonly SentenceAccount[];
  readonly credits: Credits;
  /** What can be downloaded, by its path below the site's address. */
  readonly files: readonly SiteFile[];
  readonly embedding: Embedding;
  /** Null where nothing of it can be drawn. */
  mapOf(subject: MapSubject): SmallMap | null;
}

/** What snippets of the whole atlas are made of. */
export interface Embedding {
  readonly words: EmbedWords;
  readonly loader: LoaderFile;
}

export interface Credits {
  readonly note: string;
  readonly anchors: string;
  readonly credits: readonly { readonly text: string; readonly licence: string; readonly address: string }[];
}

export interface SiteFile {
  readonly path: string;
  readonly mime: string;
  readonly bytes: number;
}

export type MapSubject =
  | { readonly kind: 'route'; readonly id: RouteId }
  | { readonly kind: 'place'; readonly id: PlaceId };

/** One subject and what surrounds it, composed for a page and again for a phone; both stand on one ground. */
export interface SmallMap {
  readonly wide: Scene;
  readonly narrow: Scene;
  readonly ground: BasemapPaths;
  /** How to read it, in sentences. */
  readonly legend: readonly string[];
  /** The picture in words. */
  readonly words: string;
}
