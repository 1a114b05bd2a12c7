import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText, sealOf } from '../text/text.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import { formatProblem } from './problem.ts';
import type { RawExcerpt } from './record-schema.ts';
import { contextOf, sealArticle } from './seal.ts';
import { type Seals, writeSeals } from './seals-file.ts';

const RAW = 'A heading\n\nThe first sentence is here. The second is longer, and “quoted.”\nThe last one.\n';

function excerpt(id: string, sentences: number[], exact: string): ParsedEntry<RawExcerpt> {
  const value = { id, sentences, exact, before: null, after: null, translation: null };
  return { value, file: 'data/articles/x.yaml', refused: new Set(), lineOf: () => 7 };
}

function sealed(raw: string, excerpts: ParsedEntry<RawExcerpt>[], earlier: Seals | null = null, resplit = false) {
  const { seals, problems } = sealArticle('x', raw, excerpts, earlier, resplit);
  return { seals, problems: problems.map(formatProblem) };
}

test('an excerpt is sealed at its sentences, with the words around it', () => {
  const { seals } = sealed(RAW, [excerpt('a', [2], 'The first sentence is here.')]);
  const text = readText(RAW);
  expect(Object.values(seals?.excerpts ?? {})[0]).toEqual({
    at: [10, 37],
    prefix: 'A heading ',
    suffix: ' The second',
    seal: sealOf(text.hash, [10, 37], 'The first sentence is here.'),
  });
});

test('an excerpt may span paragraphs', () => {
  const { seals } = sealed(RAW, [excerpt('a', [3, 4], 'The second is longer, and “quoted.” The last one.')]);
  expect(Object.values(seals?.excerpts ?? {})[0]?.at).toEqual([38, 87]);
});

test('sealing says where an excerpt departs from the text', () => {
  expect(sealed(RAW, [excerpt('a', [3], 'The second is longer, and "quoted."')]).problems).toEqual([
    'data/articles/x.yaml:7  Passage not found: the excerpt "a" is not what sentence 3 says: after "cond is longer, and " the record has """ (U+0022 straight double quotation mark), the text has "“" (U+201C left double quotation mark). Copy the sentence from the text, character for character.',
  ]);
});

test('sealing says where an excerpt stands instead', () => {
  expect(sealed(RAW, [excerpt('a', [2], 'The last one.')]).problems).toEqual([
    'data/articles/x.yaml:7  The excerpt "a" does not stand in sentence 2, or is not the whole of it: its words are in sentence 4. Correct the numbers, and quote whole sentences.',
  ]);
});

test('all excerpts that cannot be sealed are named', () => {
  const excerpts = [excerpt('a', [9], 'x'), excerpt('b', [2, 4], 'x'), excerpt('c', [1], 'A heading')];
  const { seals, problems } = sealed(RAW, excerpts);
  expect(seals).toBeNull();
  expect(problems).toEqual([
    'data/articles/x.yaml:7  The excerpt "a" rests on sentence 9, and the text has 4. Take whole sentences that follow each other, or make two excerpts of it.',
    'data/articles/x.yaml:7  The excerpt "b" rests on sentences 2 and 4, which do not follow each other. Take whole sentences that follow each other, or make two excerpts of it.',
  ]);
});

test('sentences that an editor joined stay joined, and their seals are renewed', () => {
  const { seals } = sealed(RAW, []);
  if (!seals) throw new Error('not sealed');
  const [one, two, three, four] = seals.sentences;
  if (!one || !two || !three || !four) throw new Error('the text has four sentences');
  const joined: Seals = {
    ...seals,
    sentences: [one, { ...two, at: [two.at[0], three.at[1]] }, { ...four, n: 3 }],
  };
  const again = sealed(RAW, [excerpt('a', [3], 'The last one.')], joined).seals;
  expect(again?.sentences.map(({ at }) => at)).toEqual([one.at, [10, 73], four.at]);
  expect(again?.words).toBe(seals.words);
  const text = readText(RAW);
  expect(again?.sentences[1]?.seal).toBe(sealOf(text.hash, [10, 73], text.plain.slice(10, 73)));
  expect(sealed(RAW, [], joined, true).seals).toEqual(seals);
});

test('a text that has changed is sealed only if its sentences may be numbered anew', () => {
  const { seals } = sealed(RAW, []);
  const changed = `New. ${RAW}`;
  expect(sealed(changed, [], seals).problems).toEqual([
    'data/seals/x.json:1  The text is not the one that was sealed, so the numbers of its sentences may have moved. Seal again with "--resplit", then look at every sentence number in the record.',
  ]);
  expect(sealed(changed, [], seals, true).seals?.sentences).toHaveLength(5);
});

test('seals are written with one sentence to a line, and read back the same', () => {
  const { seals } = sealed(RAW, [excerpt('a', [1], 'A heading')]);
  if (!seals) throw new Error('not sealed');
  const written = writeSeals(seals);
  expect(JSON.parse(written)).toEqual(seals);
  expect(written.split('\n').filter((line) => line.includes('"n":'))).toHaveLength(4);
  expect(JSON.parse(writeSeals({ ...seals, excerpts: {} }))).toEqual({ ...seals, excerpts: {} });
});

test('in a short text about half as many words are kept around an excerpt as in a longer one', () => {
  const sentence = 'Every evening the boats come into the old harbour. ';
  const kept = (sentences: number) => {
    const { prefix, suffix } = contextOf(sentence.repeat(sentences).trim(), [51, 101]);
    return [prefix, suffix];
  };
  expect(kept(3)).toEqual(['harbour. ', ' Every']);
  expect(kept(58)).toEqual(kept(3));
  expect(kept(59)).toEqual(['into the old harbour. ', ' Every evening the boats']);
});

test('of a script without spaces so many characters are kept as words would be', () => {
  const sentence = '每天晚上船只驶入古老的港口。';
  const kept = (sentences: number) => {
    const { prefix, suffix } = contextOf(sentence.repeat(sentences), [14, 28]);
    return [prefix, suffix];
  };
  expect(kept(3)).toEqual(['的港口。', '每天晚']);
  expect(kept(300)).toEqual(['入古老的港口。', '每天晚上船只']);
  expect(contextOf(`${sentence}The boats come in. Every evening.`, [14, 32]).prefix).toBe('的港口。');
});

test('prefix, excerpt and suffix are one piece of the text, cut between words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z“”.,é]{1,30}$/), { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      (words, i, j) => {
        const plain = words.join(' ');
        const start = words.slice(0, i % words.length).join(' ').length + (i % words.length > 0 ? 1 : 0);
        const end = Math.min(plain.length, start + (j % 40));
        const { prefix, suffix } = contextOf(plain, [start, end]);
        expect(plain.slice(start - prefix.length, end + suffix.length)).toBe(prefix + plain.slice(start, end) + suffix);
        expect(prefix.length).toBeLessThanOrEqual(24);
        expect(suffix.length).toBeLessThanOrEqual(24);
      },
    ),
  );
});
