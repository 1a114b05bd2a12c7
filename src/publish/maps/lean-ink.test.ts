import { expect, test } from 'vitest';
import { leanInk, withMarksTogether } from './lean-ink.ts';

const arcs = (inside: string, attributes = '') =>
  `<g class="arcs"${attributes}>${inside}</g><g class="marks"></g><g class="labels"></g>`;
const COMMON = ' stroke-width="1.5" paint-order="stroke"';

test('what nearly all strokes have stands at the group of the lines, and what others have stays theirs', () => {
  const band = (own: string) =>
    `<path class="casing fill" d="M0 0" stroke-width="4.1"${own}/><path class="edge" d="M0 0"/><path class="edge" d="M0 0" stroke-width="2.2"/>`;
  const drawn = band(' paint-order="stroke"').replace('d="M0 0"/>', 'd="M0 0" stroke-width="1.5"/>');
  expect(leanInk(arcs(drawn))).toBe(arcs(band(''), COMMON));
  // A sample in a legend lies in no group of lines.
  expect(leanInk(drawn)).toBe(drawn);
});

test('a ground keeps what it has, and leaves out what it has nothing of', () => {
  const land = '<path class="land" d="M0 0l1 0z"/>';
  const nothing =
    '<path class="named" d></path><path class="hatched" fill="url(#hatch)" d=""></path><path class="inner" d/>';
  expect(leanInk(`<g id="ground">${land}${nothing}</g>`)).toBe(`<g id="ground">${land}</g>`);
});

test('names say their language where it is another than that of the page, and nothing says that it is as usual', () => {
  const labels = (inside: string) => `<g><g class="labels">${inside}</g></g>`;
  const said =
    '<text class="normal" text-anchor="start"><tspan class="name" lang="en">Libya</tspan><tspan lang="ko">리비아</tspan></text>' +
    '<text class="value normal" text-anchor="end">600</text>';
  expect(leanInk(labels(said))).toBe(
    labels(
      '<text><tspan class="name">Libya</tspan><tspan lang="ko">리비아</tspan></text><text class="value" text-anchor="end">600</text>',
    ),
  );
  expect(leanInk('<g class="arc dispatch normal hairlines"></g><p class="normal" lang="en"></p>')).toBe(
    '<g class="arc dispatch hairlines"></g><p class="normal" lang="en"></p>',
  );
});

test('a shape with nothing in it closes itself, and one with a title keeps its end', () => {
  const titled = '<circle r="8"><title>North Korea</title></circle>';
  expect(leanInk(`<svg>${titled}<path d="M0 0"></path><rect width="4"></rect></svg>`)).toBe(
    `<svg>${titled}<path d="M0 0"/><rect width="4"/></svg>`,
  );
});

test('pictures of the same are told in the words of the first, and lie as they lay', () => {
  const picture = (id: string, words: string, fit = 'meet') =>
    `<svg xmlns="http://www.w3.org/2000/svg" class="poster" id="${id}" viewBox="0 0 9 9" preserveAspectRatio="xMidYMid ${fit}" role="img" aria-label="${words}"></svg>`;
  const lean = (id: string, named: string, fit = '') =>
    `<svg class="poster" id="${id}" viewBox="0 0 9 9"${fit} role="img" ${named}></svg>`;
  expect(leanInk(picture('wide', 'Two $1.') + picture('narrow', 'Two $1.') + picture('inset', 'One.', 'slice'))).toBe(
    lean('wide', 'aria-label="Two $1."') +
      lean('narrow', 'aria-labelledby="wide"') +
      lean('inset', 'aria-label="One."', ' preserveAspectRatio="xMidYMid slice"'),
  );
});

test('marks of one kind that follow each other say it once, in their order', () => {
  const [one, two] = ['<circle class="mark end" cx="1"/>', '<circle class="mark end" cx="2"/>'];
  const other = '<circle class="mark area" cx="3"/>';
  const squares = '<path class="mark stock" d="M1 1z"/><path class="mark stock" d="M2 2z"/>';
  expect(withMarksTogether(one + two + other + one + squares)).toBe(
    `<g class="mark end"><circle cx="1"/><circle cx="2"/></g>${other}${one}` +
      '<g class="mark stock"><path d="M1 1z"/><path d="M2 2z"/></g>',
  );
});
