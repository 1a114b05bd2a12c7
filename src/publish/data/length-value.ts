import type { Length } from '../../core/model/claim-details.ts';
import type { LengthUnit } from '../../core/model/record-values.ts';

/** "stay: P6M..P1Y": a length with its ISO 8601 durations, in the printed units. */
export function lengthValue({ of, low, high, unit, lowUnit = unit }: Length): string {
  const [lower, upper] = [duration(low, lowUnit), duration(high, unit)];
  return `${of}: ${lower === upper ? upper : `${lower}..${upper}`}`;
}

function duration(value: number, unit: LengthUnit): string {
  return `P${value}${unit.charAt(0).toUpperCase()}`;
}
