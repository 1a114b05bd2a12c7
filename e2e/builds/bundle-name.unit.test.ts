import { expect, test } from 'vitest';
import { isBundle, withoutHash, withoutPolicyHashes } from './bundle-name.ts';

test.each([
  ['assets/index-bnrS34ZZ.js', 'assets/index-*.js'],
  ['embed/assets/on-demand-N2-2Lqhz.js', 'embed/assets/on-demand-*.js'],
  ['../../assets/world.topo-DYekPsAA.json', '../../assets/world.topo-*.json'],
  ['modulepreload assets/view-BXcQ_PeE.js', 'modulepreload assets/view-*.js'],
  ['icon ./assets/favicon-1c87b8eb.svg', 'icon ./assets/favicon-*.svg'],
])('%s is a bundle', (address, name) => {
  expect(isBundle(address)).toBe(true);
  expect(withoutHash(address)).toBe(name);
});

test.each([
  'embed/dispatch-atlas-1.0.0.js',
  'picture/dispatch-atlas-1200x630.png',
  'assets/plain.js',
  'https://elsewhere.example/assets/report-12345678.pdf',
  'fonts/inter-400.woff2',
])('%s is an address of its own', (address) => {
  expect(isBundle(address)).toBe(false);
  expect(withoutHash(address)).toBe(address);
});

test('a policy keeps all it allows but the hashes', () => {
  expect(withoutPolicyHashes("script-src 'self' 'sha256-a+/=' 'sha384-b='; img-src 'self'")).toBe(
    "script-src 'self' 'sha-*'; img-src 'self'",
  );
});
