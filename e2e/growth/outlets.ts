import type { Chance } from './chance.ts';

/** Who publishes an invented article, in the form of `data/publishers.yaml`. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Under `.example`, which belongs to nobody (RFC 2606). */
  readonly address: string;
}

/** Four articles to an outlet, up to so many outlets. */
const MOST = 24;
const ARTICLES_EACH = 4;

/** The outlet of article `number`: one of those that there are by then. */
export function inventedOutlet(chance: Chance, number: number): Outlet {
  const which = chance.whole(1, Math.min(MOST, 3 + Math.floor(number / ARTICLES_EACH)));
  return {
    id: `invented-courier-${which}`,
    name: `Invented Courier ${which}`,
    address: `https://courier-${which}.example/`,
  };
}
