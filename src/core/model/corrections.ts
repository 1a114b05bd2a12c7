import type { ClaimOutline } from './claim.ts';
import { groupedBy } from './grouped.ts';

/** The same claims, each that its publisher has corrected with the claims that take its place. */
export function withCorrections<Some extends ClaimOutline>(claims: readonly Some[]): readonly Some[] {
  const corrections = groupedBy(claims, ({ replaces }) => replaces);
  return claims.map((claim) => {
    const replacedBy = corrections.get(claim.id)?.map(({ id }) => id);
    return replacedBy ? { ...claim, replacedBy } : claim;
  });
}
