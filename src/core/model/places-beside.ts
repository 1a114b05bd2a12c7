import type { Claim } from './claim.ts';
import type { PlaceId } from './ids.ts';

/** Places that a claim names beside its ends and stops: on one of several ways, before departure, left out, in a breakdown. */
export function placesBeside({ details }: Claim): readonly PlaceId[] {
  const { ways = [], steps = [], without = [], breakdown = [] } = details ?? {};
  return [
    ...ways.flatMap(({ via }) => via),
    ...[...steps, ...without].map(({ place }) => place),
    ...breakdown.flatMap(({ place }) => place ?? []),
  ];
}
