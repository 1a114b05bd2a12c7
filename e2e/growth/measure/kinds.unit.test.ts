import { expect, test } from 'vitest';
import { type Kind, kindOf } from './kinds.ts';

test.each<[path: string, kind: Kind]>([
  ['index.html', 'pages'],
  ['claim/one/two/index.html', 'pages'],
  ['embedding/index.html', 'pages'],
  ['embed/route/one/index.html', 'frames'],
  ['release/2032-01-01-00000000/embed/evidence/one/index.html', 'frames'],
  ['picture/dispatch-atlas-map.svg', 'pictures'],
  ['release/2032-01-01-00000000/picture/dispatch-atlas-1200x630.png', 'pictures'],
  ['release/2032-01-01-00000000/data/evidence-pack.pdf', 'packs'],
  ['data/claims.csv', 'data'],
  ['embed/route/one/oembed.json', 'data'],
  ['_headers', 'data'],
  ['assets/world.topo-12345678.json', 'scripts'],
  ['embed/assets/favicon-12345678.svg', 'scripts'],
  ['embed/dispatch-atlas-1.0.0.js', 'scripts'],
  ['fonts/inter-400.woff2', 'scripts'],
])('%s: %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});
