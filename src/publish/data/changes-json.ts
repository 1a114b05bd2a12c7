import type { Dataset } from '../../core/model/dataset.ts';
import type { Change, Release, ReleaseSummary } from '../../core/model/release.ts';
import { pageAddress } from '../../core/view/page-address.ts';

/** What `changes.json` holds. Its shape is described in `data/README.md`. */
export interface PublishedChanges {
  /** The site's address; https, ends in "/". */
  readonly atlas: string;
  readonly licence: string;
  /** Which release the site shows, or which draft. */
  readonly release: Release;
  /** Newest first; the draft before all. */
  readonly releases: readonly ReleaseSummary[];
  /** Newest first. */
  readonly changes: readonly PublishedChange[];
}

export interface PublishedChange extends Change {
  /** The claim's page; null where the claim is no longer in the data. */
  readonly address: string | null;
}

/** The whole change log as JSON: what is released, and what is not released yet (`release: null`). */
export function changesJson({ imprint, release, releases, changes, claims }: Dataset): string {
  const present = new Set(claims.map(({ id }) => id));
  const published: PublishedChanges = {
    atlas: imprint.address,
    licence: imprint.licence.spdx,
    release,
    releases,
    changes: changes.map((change) => ({
      ...change,
      address: present.has(change.claim) ? imprint.address + pageAddress({ kind: 'claim', id: change.claim }) : null,
    })),
  };
  return `${JSON.stringify(published)}\n`;
}
