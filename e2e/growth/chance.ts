/** Draws by lot, the same for the same seed. */
export interface Chance {
  /** True in this share of cases, 0 to 1. */
  odds(share: number): boolean;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  /** A normal deviate of mean 0 and variance 1. */
  normal(): number;
  /** Throws for an empty list. */
  pick<Value>(values: readonly Value[]): Value;
  /** One of the values, each as often as its weight says; throws where there is none. */
  weighted<Value>(values: readonly (readonly [value: Value, weight: number])[]): Value;
}

/** Mulberry32. Each number of a series has draws of its own, so that a longer series begins as a shorter one. */
export function chanceOf(seed: number, number = 0): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) + Math.imul(number, 0x85ebca6b)) >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    odds: (share) => fraction() < share,
    whole: (least, most) => least + Math.floor(fraction() * (most - least + 1)),
    // Box and Muller.
    normal: () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction()),
    pick: (values) => one(values, Math.floor(fraction() * values.length)),
    weighted(values) {
      let left = fraction() * values.reduce((sum, [, weight]) => sum + weight, 0);
      const at = values.findIndex(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return one(values, at)[0];
    },
  };
}

function one<Value>(values: readonly Value[], at: number): Value {
  if (!(at in values)) throw new Error('nothing to draw from');
  return values[at] as Value;
}
