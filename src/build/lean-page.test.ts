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

test('a mark of the time strip says nothing that the list beside it says, and lies at hundredths', () => {
  const strip = (mark: string) =>
    list(`<svg class="time-strip-row">${mark}</svg><div class="time-strip-brush"></div><title>stays</title>`);
  expect(leanPage(strip('<rect y="18.071428"><title>words</title></rect>'))).toBe(strip('<rect y="18.07"/>'));
});

test('a list that is only heard is in the page unless it is very long', () => {
  const heard = (items: number) => list(`<ul class="unseen">${'<li>August 2031: 2 claims.</li>'.repeat(items)}</ul>`);
  expect(leanPage(heard(40))).toBe(heard(40));
  expect(leanPage(heard(41))).toBe(list(''));
});
