import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsOfSentences } from './sentences.ts';

function sentencesOf(paragraph: string): string[] {
  let from = 0;
  return endsOfSentences(paragraph).map((to) => {
    const sentence = paragraph.slice(from, to).trim();
    from = to;
    return sentence;
  });
}

test.each([
  ['A heading without a stop', ['A heading without a stop']],
  ['One came. Two left! Did three? Yes.', ['One came.', 'Two left!', 'Did three?', 'Yes.']],
  ['“Nine came.” Then more.', ['“Nine came.”', 'Then more.']],
  ['He said it was so.” “No,” she said.', ['He said it was so.”', '“No,” she said.']],
  ['N. Korea and the U.S. Army met Dr. Kim at No. 5.', ['N. Korea and the U.S. Army met Dr. Kim at No. 5.']],
  ['It costs 1.5 yuan. 300 were paid.', ['It costs 1.5 yuan.', '300 were paid.']],
  ['packaging plants, etc. They work.', ['packaging plants, etc. They work.']],
  ['他们去了。他们没回来！', ['他们去了。', '他们没回来！']],
  ['「行きました。」と言った。', ['「行きました。」', 'と言った。']],
] as const)('%s', (paragraph, sentences) => {
  expect(sentencesOf(paragraph)).toEqual(sentences);
});

test('ends ascend, and the last is the end of the paragraph', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (paragraph) => {
      const ends = endsOfSentences(paragraph);
      expect(ends.at(-1)).toBe(paragraph.length);
      expect([...ends].sort((a, b) => a - b)).toEqual(ends);
      expect(new Set(ends).size).toBe(ends.length);
    }),
  );
});
