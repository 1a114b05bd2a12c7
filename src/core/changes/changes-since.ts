import type { ClaimId, RouteId } from '../model/ids.ts';
import type { Change } from '../model/release.ts';

/**
 * What became of the claims after a release, as a frozen embed reads it from the live site: `since/<release>.json`.
 * Pages frozen years ago read it, so its shape only ever grows.
 */
export interface ChangesSince {
  readonly format: 'dispatch-atlas-since/1';
  /** The release that is asked about. */
  readonly release: string;
  /** The newest release there is, and its day; the same one where nothing has followed. */
  readonly latest: { readonly release: string; readonly date: string };
  /** Newest first. */
  readonly changes: readonly ChangeSince[];
}

export interface ChangeSince {
  readonly release: string;
  readonly date: string;
  readonly kind: Change['kind'];
  readonly claim: ClaimId;
  readonly title: string;
  readonly routes: readonly RouteId[];
  /** The figure before and after, in words; null where it is the same, or the claim was added or withdrawn. */
  readonly figure: { readonly from: string; readonly to: string } | null;
  readonly why: string | null;
  /** The change in the log, below the site's address: `changes/#…`. */
  readonly address: string;
}
