import type { ClaimOutline, End } from './claim.ts';
import type { Lookup } from './lookup.ts';

type Known = Pick<Lookup, 'place'>;

/** An end at the place that is drawn for North Korea, of which no part is named: several named provinces lie there too. */
export function isUnstated(end: End, known: Known): boolean {
  return known.place(end.place).kind === 'dock' && !end.parts;
}

/** Whether a claim leaves open which province people are from, or go back to. */
export function namesNoProvince({ origin, destinations }: Pick<ClaimOutline, 'origin' | 'destinations'>, known: Known) {
  return [origin, ...destinations].some((end) => isUnstated(end, known));
}
