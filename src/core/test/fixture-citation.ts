import fc from 'fast-check';
import type { Citation } from '../cite/citable.ts';

/** Words with everything in them that a format may trip over. */
const WORDS = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '#',
        '&',
        '_',
        '{',
        '}',
        '%',
        '$',
        '~',
        '^',
        '\\',
        '"',
        "'",
        '`',
        '--',
        '---',
        '<<',
        ',,',
        '@',
        '=',
        '}}',
        '\\"',
        'é',
        'Ü',
        'ß',
        'ø',
        'ł',
        'č',
        'ő',
        '–',
        '—',
        '“',
        '”',
        '‘',
        '’',
        '조선',
        '朝鮮',
        'Хабаровск',
        'and',
        'http://x',
        'TY  - ',
      ),
      fc.stringMatching(/^[A-Za-z0-9.,;:!?()[\]/+*-]{1,8}$/),
    ),
    { minLength: 1, maxLength: 8 },
  )
  // White space says nothing in any of the formats.
  .map((words) => words.join(' ').replace(/\s+/g, ' ').trim());

/** A name: reading programs take a comma, and the word "and", for their own signs. */
const NAME = fc.constantFrom('ISHIMARU Jiro', 'Mun Dong Hui', 'S & J', 'Ó Briain_Ltd', '문동희', 'Šćepán #1');

const DATE = fc.date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((day) => {
  const [date = ''] = day.toISOString().split('T');
  return date;
});

const ISSUED = fc
  .tuple(DATE, fc.integer({ min: 1, max: 3 }), fc.boolean())
  .map(([date, parts, sure]) => ({ words: date, dates: [date.split('-').slice(0, parts).map(Number)], sure }));

/** Any citation of an article. */
export const ARTICLE: fc.Arbitrary<Citation> = fc.record({
  key: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  type: fc.constant('article' as const),
  title: WORDS,
  titleEn: fc.option(fc.constantFrom('Workers to go abroad', '1,200 to leave')),
  untitled: fc.boolean(),
  partOf: fc.constant(null),
  authors: fc.array(NAME, { maxLength: 3 }),
  translators: fc.array(NAME, { maxLength: 2 }),
  editors: fc.array(NAME, { maxLength: 2 }),
  publisher: WORDS,
  carrier: fc.option(WORDS),
  issued: fc.option(ISSUED),
  accessed: fc.option(DATE),
  language: fc.constantFrom('en', 'ko', 'zh-Hans'),
  address: fc.constantFrom('https://a.example/x_y?z=%20&q#at=1,2~', 'https://a.example/%EC%A1%B0'),
  atlas: fc.constant('Invented Atlas'),
  release: fc.constant('2032-05-01-0123abcd'),
  notes: fc.array(WORDS, { minLength: 1, maxLength: 2 }),
});

/** Any citation of the atlas or a part of it. */
export const DATASET: fc.Arbitrary<Citation> = fc
  .tuple(
    ARTICLE,
    fc.option(fc.record({ kind: fc.constantFrom('view' as const, 'route' as const, 'claim' as const), title: WORDS })),
  )
  .map(([article, partOf]) => ({
    ...article,
    type: 'dataset',
    untitled: false,
    titleEn: null,
    carrier: null,
    partOf,
    notes: [],
  }));
