import { expect, test } from 'vitest';
import { leanPage } from './lean-page.ts';

const sample = (arc: string) => `<svg class="swatch" width="34" height="16">${arc}</svg>`;
const ARC = '<g class="arc dispatch"><path d="M0 0"></path></g>';
const list = (inside: string) => `<nav class="side-panel">${inside}</nav>`;

test('rows with the same pattern show the sample of the first, and no other list does', () => {
  const first = '<g id="sample-1" class="arc dispatch"><path d="M0 0"/></g>';
  expect(leanPage(list(sample(ARC) + sample(ARC)) + sample(ARC))).toBe(
    list(sample(first) + sample('<use href="#sample-1"/>')) + sample(ARC.replace('></path>', '/>')),
  );
});
