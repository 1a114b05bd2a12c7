import type { ComponentChildren } from 'preact';
import type { Thing } from 'schema-dts';
import type { PageName } from '../../core/view/page-address.ts';

/** A page before it is written: what its head says of it, and what it holds. */
export interface Page {
  readonly name: PageName;
  /** Without the atlas's name, which is put behind it. */
  readonly title: string;
  /** Two or three sentences for people who have not opened it. */
  readonly description: string;
  /** Between the map and this page, from the outside in: words, and the way from the site's address. */
  readonly above: readonly Crumb[];
  /** What this page is called at the end of that way; short. */
  readonly crumb: string;
  /** Things that the page tells of, for machines. The page itself is added to them. */
  readonly about: readonly Thing[];
  /** The `@id` of the thing that the page is a page of. */
  readonly mainEntity: string | null;
  /** Feeds of its own, beside the one for all changes: the way from the site's address. */
  readonly feeds: readonly { readonly title: string; readonly path: string }[];
  readonly body: ComponentChildren;
}

export interface Crumb {
  readonly words: string;
  readonly path: string;
}
