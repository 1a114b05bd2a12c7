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
  ['On Sept. 19 they left. By Oct. 3 they were there.', ['On Sept. 19 they left.', 'By Oct. 3 they were there.']],
  [
    'Sen. Kim asked on Tues. Nobody knew in May. June came.',
    ['Sen. Kim asked on Tues. Nobody knew in May.', 'June came.'],
  ],
  ['С 5 окт. Рабочие едут. Ждали до мая. Потом уехали.', ['С 5 окт. Рабочие едут.', 'Ждали до мая.', 'Потом уехали.']],
  ['It costs 1.5 yuan. 300 were paid.', ['It costs 1.5 yuan.', '300 were paid.']],
  ['packaging plants, etc. They work.', ['packaging plants, etc. They work.']],
  ['他们去了。他们没回来！', ['他们去了。', '他们没回来！']],
  ['「行きました。」と言った。', ['「行きました。」と言った。']],
  ['「行きました。」彼は黙った。', ['「行きました。」', '彼は黙った。']],
  ['“他们走了。”他说。他们去了哪里？', ['“他们走了。”', '他说。', '他们去了哪里？']],
  ['約1.5万人が行く。2千人が戻る。', ['約1.5万人が行く。', '2千人が戻る。']],
  ['노동자들이 떠났다. 1만5000명이 간다.', ['노동자들이 떠났다.', '1만5000명이 간다.']],
  ['2025. 5. 12. 평양에서 모집했다. 또 간다.', ['2025. 5. 12. 평양에서 모집했다.', '또 간다.']],
  ['그는 “곧 간다.”고 말했다. “안 간다.” 라고도 했다.', ['그는 “곧 간다.”고 말했다.', '“안 간다.” 라고도 했다.']],
  ['“다 갔다.” 라고 소식통은 말했다. 끝이다.', ['“다 갔다.” 라고 소식통은 말했다.', '끝이다.']],
  ['버스가 떠났다.그는 남았다.', ['버스가 떠났다.', '그는 남았다.']],
  ['В 2025 г. Россия примет 2 тыс. рабочих. Они едут.', ['В 2025 г. Россия примет 2 тыс. рабочих.', 'Они едут.']],
  ['«Едем!» — сказал он. «Домой». Потом уехали.', ['«Едем!» — сказал он.', '«Домой».', 'Потом уехали.']],
  ['В г. Артём. Это у В. В. Попова и т. д. и т. п.', ['В г. Артём.', 'Это у В. В. Попова и т. д. и т. п.']],
  ['Приехали 5 чел. Ещё 3 млн руб. «Хватит.» Нет.', ['Приехали 5 чел. Ещё 3 млн руб. «Хватит.»', 'Нет.']],
] as const)('%s', (paragraph, sentences) => {
  expect(sentencesOf(paragraph)).toEqual(sentences);
});

test('a paragraph of a million letters is divided in no time', () => {
  const sentence = 'They left in the first days of May and came back. ';
  const paragraph = sentence.repeat(20_000).trim();
  const start = performance.now();
  expect(endsOfSentences(paragraph)).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(3000);
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
