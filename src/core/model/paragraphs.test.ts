import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParagraphs, paragraphsOf } from './paragraphs.ts';

test('a quotation that runs on into the next paragraphs stands in all of them', () => {
  expect(paragraphsOf({ paragraph: 5 })).toEqual([5]);
  expect(paragraphsOf({ paragraph: 5, breaks: [20] })).toEqual([5, 6]);
  expect(paragraphsOf({ paragraph: 3, breaks: [20, 40] })).toEqual([3, 4, 5]);
});

test('pieces are cut where a paragraph begins, and keep what else is known of them', () => {
  const pieces = [
    { text: 'They ', kind: null },
    { text: 'left. None', kind: 'status' },
    { text: ' came.', kind: null },
  ];
  expect(inParagraphs(pieces)).toEqual([pieces]);
  expect(inParagraphs(pieces, [11])).toEqual([
    [
      { text: 'They ', kind: null },
      { text: 'left. ', kind: 'status' },
    ],
    [
      { text: 'None', kind: 'status' },
      { text: ' came.', kind: null },
    ],
  ]);
});

test('wherever paragraphs begin, the pieces together are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.nat(60)), (texts, some) => {
      const whole = texts.join('');
      const breaks = [...new Set(some)].filter((at) => at > 0 && at < whole.length).sort((a, b) => a - b);
      const paragraphs = inParagraphs(
        texts.map((text) => ({ text })),
        breaks,
      ).map((pieces) => pieces.map(({ text }) => text).join(''));
      expect(paragraphs.join('')).toBe(whole);
      expect(paragraphs.map(({ length }) => length)).toEqual(
        [0, ...breaks].map((from, index) => (breaks[index] ?? whole.length) - from),
      );
    }),
  );
});
