import type { ClaimId } from '../model/ids.ts';
import { type PageName, pageAddress } from './page-address.ts';

/**
 * The id, within the pages that tell of changes, of what a release did to a claim: `2026-11-21-9e060ffd.dnk-28000.total`.
 * Pages kept years ago take no other letters, so it has no "/".
 */
export function changeAnchor(release: string, claim: ClaimId): string {
  return `${release}.${claim.replaceAll('/', '.')}`;
}

/** The id, within the change log, of all that a release did. */
export function releaseAnchor(release: string): string {
  return `release-${release}`;
}

/** Where the change log tells of all that a release did, below the site's address. */
export function releaseAddress(release: string): string {
  return `${pageAddress({ kind: 'changes' })}#${releaseAnchor(release)}`;
}

/** What stands for a release in addresses. */
export function releaseName(release: string | null): string {
  return release ?? 'unreleased';
}

/** Where a page tells of it, below the site's address. */
export function changeAddress(release: string, claim: ClaimId, page: PageName = { kind: 'changes' }): string {
  return `${pageAddress(page)}#${changeAnchor(release, claim)}`;
}
