import type { SentenceAccount } from '../../core/model/account.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { LoaderFile } from '../embedding/snippet.ts';
import type { EmbedWords } from '../embedding/snippet-parts.ts';
import type { MapSubject, SmallMap } from '../maps/small-map.ts';

/** What the pages beside the map are made of. */
export interface Site {
  readonly evidence: Evidence;
  readonly accounts: readonly SentenceAccount[];
  readonly credits: Credits;
  /** What can be downloaded, by its path below the site's address. */
  readonly files: readonly SiteFile[];
  /** The same for programs, which are told the sizes; nothing in development, where a size would hang on all records. */
  readonly distribution: readonly SiteFile[];
  readonly embedding: Embedding;
  /** So many events a route's page tells; pages of their own go on with the others. */
  readonly mostEvents?: number;
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
