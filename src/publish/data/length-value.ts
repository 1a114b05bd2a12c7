import type { Length } from '../../core/model/claim-details.ts';

/** "stay: P6M/P12M": a length with its ISO 8601 duration, in the printed unit. */
export function lengthValue({ of, low, high, unit }: Length): string {
  const letter = unit.charAt(0).toUpperCase();
  const duration = low === high ? `P${low}${letter}` : `P${low}${letter}/P${high}${letter}`;
  return `${of}: ${duration}`;
}
