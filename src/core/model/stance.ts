import type { ClaimOutline } from './claim.ts';
import { STATUSES, type Stance, type Status } from './vocabulary.ts';

type Stanced = Pick<ClaimOutline, 'stance' | 'replacedBy'>;

/** Those of some claims that say what they describe, without denials and findings of none. */
export function affirming<Some extends Stanced>(claims: readonly Some[]): readonly Some[] {
  return claims.filter(({ stance }) => !stance);
}

/** Those that speak for a route: the ones that affirm it and stand uncorrected, else all that affirm it, else all. */
export function leading<Some extends Stanced>(claims: readonly Some[]): readonly Some[] {
  const affirmed = affirming(claims);
  const standing = affirmed.filter(({ replacedBy }) => !replacedBy);
  return [standing, affirmed].find(({ length }) => length > 0) ?? claims;
}

/** How far people have got; in its place what became of a claim that does not hold. */
export type Standing = Status | 'corrected' | Exclude<Stance, 'affirms'>;

export type Stood = Stanced & Pick<ClaimOutline, 'status'>;

/** What is denied, or was not found, has got nowhere, whatever its status describes. */
export function standingOf({ stance, replacedBy, status }: Stood): Standing {
  return stance ?? (replacedBy ? 'corrected' : status);
}

/** Of a route, each once: of the claims that speak for it. */
export function standingsOf(claims: readonly Stood[]): readonly Standing[] {
  return [...new Set(leading(claims).map(standingOf))];
}

/** The same from idea to fact. */
export function standingsInOrder(claims: readonly Stood[]): readonly Standing[] {
  const order = (standing: Standing) => (STATUSES as readonly Standing[]).indexOf(standing);
  return standingsOf(claims).toSorted((a, b) => order(a) - order(b));
}

/** Null for what does not hold. */
export function statusOf(claim: Stood): Status | null {
  return standingOf(claim) === claim.status ? claim.status : null;
}
