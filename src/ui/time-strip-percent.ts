/** A share of the strip's width, as SVG writes it. */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
