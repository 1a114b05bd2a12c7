import type { Graph, Thing } from 'schema-dts';

/**
 * A graph of schema.org's things, for a script element: nothing in it can end that element.
 * An empty list says nothing and is left out; a list of one is written without brackets.
 */
export function graphScript(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph, (term, value: unknown) => (term === '@graph' ? value : unlisted(value)))
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function unlisted(value: unknown): unknown {
  return Array.isArray(value) && value.length < 2 ? value[0] : value;
}
