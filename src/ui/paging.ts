import { useState } from 'preact/hooks';

/** One page of something long. */
export interface Page<Thing> {
  /** Counted from 0. */
  readonly number: number;
  readonly pages: number;
  readonly perPage: number;
  /** How many things there are on all pages. */
  readonly all: number;
  readonly shown: readonly Thing[];
}

/** Numbers beyond the last page are the last. */
export function pageOf<Thing>(things: readonly Thing[], perPage: number, number: number): Page<Thing> {
  const pages = Math.max(1, Math.ceil(things.length / perPage));
  const at = Math.min(Math.max(0, number), pages - 1);
  const shown = things.slice(at * perPage, (at + 1) * perPage);
  return { number: at, pages, perPage, all: things.length, shown };
}

/** The first and the last thing of a page, counted from 1. */
export function stretchOfPage({ perPage, all }: Omit<Page<unknown>, 'shown'>, number: number) {
  return { first: number * perPage + 1, last: Math.min(all, (number + 1) * perPage) };
}

/**
 * The page that the reader is on, and how to turn over. Other things, or the same in another order, begin at their first
 * page. It is not in the link: what stands on a page hangs on the records, which grow, and a link to "page 3" would soon
 * show other claims. Filter, order and routes are in it, and lead to the same ones for good.
 */
export function usePages<Thing>(things: readonly Thing[], perPage: number): [Page<Thing>, (number: number) => void] {
  const [turned, setTurned] = useState({ things, number: 0 });
  const number = turned.things === things ? turned.number : 0;
  return [pageOf(things, perPage, number), (next) => setTurned({ things, number: next })];
}
