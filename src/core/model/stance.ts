import type { ClaimOutline } from './claim.ts';

type Stanced = Pick<ClaimOutline, 'stance'>;

/** Those of some claims that say what they describe, without denials and findings of none. */
export function affirming<Some extends Stanced>(claims: readonly Some[]): readonly Some[] {
  return claims.filter(({ stance }) => !stance);
}

/** Those that speak for a route: the ones that affirm it, or all where none does. */
export function leading<Some extends Stanced>(claims: readonly Some[]): readonly Some[] {
  const some = affirming(claims);
  return some.length > 0 ? some : claims;
}
