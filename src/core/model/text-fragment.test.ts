import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageAddress, textFragment } from './text-fragment.ts';

interface Directive {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** Reads a directive as the WICG specification has it read. */
function parse(fragment: string): Directive {
  const [, text = ''] = /^:~:text=([^&]+)$/.exec(fragment) ?? [];
  const parts = text.split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : null;
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()?.slice(1) ?? '') : null;
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.length).toBeLessThanOrEqual(2);
  const [start = '', end] = parts.map(decodeURIComponent);
  return { prefix, start, end: end ?? null, suffix };
}

/** Words as articles have them, with all that has a meaning in an address. */
const word = fc.constantFrom(
  'workers',
  'North',
  'Korea',
  '1,500',
  '6-month',
  'R&D',
  '“friendly”',
  '50%',
  'N.',
  '19–23',
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 24 })
  .chain((words) => fc.constantFrom('.', '?', '.”').map((end) => `${words.join(' ')}${end}`));
const passage = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const quotation = fc.record({
  exact: passage,
  prefix: fc.constantFrom('', 'of the workers. ', 'he said: '),
  suffix: fc.constantFrom('', ' Then more came'),
});

describe('the fragment of any passage', () => {
  test('has no more and no less than the parts of a text directive, each percent-encoded', () => {
    fc.assert(
      fc.property(quotation, (excerpt) => {
        const fragment = textFragment(excerpt);
        expect(fragment).toMatch(/^:~:text=[A-Za-z0-9%_.!~*'(),-]+$/);
        const [, text = ''] = /^:~:text=(.*)$/.exec(fragment) ?? [];
        for (const part of text.split(',')) expect(part.replace(/^-|-$/g, '')).not.toContain('-');
      }),
      { numRuns: 500 },
    );
  });

  test('begins where the passage begins and ends where it ends, but for marks', () => {
    fc.assert(
      fc.property(quotation, (excerpt) => {
        const { start, end } = parse(textFragment(excerpt));
        const { exact } = excerpt;
        expect(exact.slice(0, exact.indexOf(start))).toMatch(/^[^\p{L}\p{N}]*$/u);
        const closing = end ?? start;
        expect(exact.slice(exact.lastIndexOf(closing) + closing.length)).toMatch(/^[^\p{L}\p{N}]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  test('neither first nor last words run over the end of a sentence', () => {
    const many = fc.array(sentence, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(many, (sentences) => {
        const { start, end } = parse(textFragment({ exact: sentences.join(' '), prefix: '', suffix: '' }));
        expect(sentences[0]).toContain(start);
        expect(sentences.at(-1)).toContain(end ?? '');
        expect(end).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('what stands before and after is what the text has there', () => {
    fc.assert(
      fc.property(quotation, (excerpt) => {
        const { prefix, suffix } = parse(textFragment(excerpt));
        if (prefix !== null) expect(excerpt.prefix + excerpt.exact).toContain(prefix);
        if (suffix !== null) expect(excerpt.exact + excerpt.suffix).toContain(suffix);
      }),
    );
  });

  test('is well-formed even where the words are not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (exact) => {
        expect(() => decodeURIComponent(textFragment({ exact, prefix: '', suffix: '' }))).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

test.each<[what: string, exact: string, fragment: string]>([
  ['a short passage whole', 'Nine came back from Finland.', ':~:text=Nine%20came%20back%20from%20Finland'],
  [
    'a longer one by its first and last words',
    'Some 1,500 are to go to the north this year, and the others stay - or go, said a friend of theirs.',
    ':~:text=Some%201%2C500%20are%20to,friend%20of%20theirs',
  ],
  [
    'a passage of two paragraphs by words of its first and of its last sentence',
    'Nine came back. Most are now at home again.',
    ':~:text=at%20hand-,Nine%20came%20back,at%20home%20again',
  ],
  [
    'words that stand twice by so many that they stand once',
    'Here some of them went to the one town by bus, and others went to the one town by bus too or went to the one town by bus.',
    ':~:text=Here%20some%20of%20them,or%20went%20to%20the%20one%20town%20by%20bus',
  ],
  [
    'very few words with those around them',
    '“They left.”',
    ':~:text=at%20hand%E2%80%9C-,They%20left,-.%E2%80%9D%20Then',
  ],
  ['marks that have a meaning', 'R&D - and more, at 5%', ':~:text=R%26D%20%2D%20and%20more%2C%20at%205'],
  [
    'a text without spaces',
    '他们去了俄罗斯工作。',
    ':~:text=%E4%BB%96%E4%BB%AC%E5%8E%BB%E4%BA%86%E4%BF%84%E7%BD%97%E6%96%AF%E5%B7%A5%E4%BD%9C',
  ],
])('gives %s', (_what, exact, fragment) => {
  expect(textFragment({ exact, prefix: 'at hand', suffix: ' Then' })).toBe(fragment);
});

test('an address that has a fragment already keeps it', () => {
  const excerpt = { exact: 'Nine came back home.', prefix: '', suffix: '' };
  expect(passageAddress('https://press.example/a', excerpt)).toBe(
    'https://press.example/a#:~:text=Nine%20came%20back%20home',
  );
  expect(passageAddress('https://press.example/a#part', excerpt)).toBe(
    'https://press.example/a#part:~:text=Nine%20came%20back%20home',
  );
});
