/** A node of JSON-LD, or a part of one. */
export interface JsonLd {
  readonly [term: string]: Json | undefined;
}

type Json = string | number | boolean | JsonLd | readonly Json[];

/** A graph of schema.org's terms, for a script element: nothing in it can end that element. */
export function graphScript(nodes: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Leaves a property out where a list is empty; a list of one is written without brackets. */
export function listed<Item extends Json>(items: readonly Item[]): Item | readonly Item[] | undefined {
  return items.length === 0 ? undefined : items.length === 1 ? items[0] : items;
}
