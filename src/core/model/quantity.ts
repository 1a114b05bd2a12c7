import type { Quantity } from './claim.ts';

/** Whether a quantity gives a number, at one end at least, and not only a word. */
export function hasNumber(quantity: Quantity | null): quantity is Quantity {
  return quantity !== null && (quantity.high ?? quantity.low) !== null;
}

/** The number at the upper end; where a word stands there, the one at the lower. 0 where there is none. */
export function mostOf({ low, high }: Quantity): number {
  return high ?? low ?? 0;
}

/** The number at the lower end; where a word stands there, the one at the upper. 0 where there is none. */
export function leastOf({ low, high }: Quantity): number {
  return low ?? high ?? 0;
}
