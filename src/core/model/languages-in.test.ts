import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetOf } from '../test/fixture-dataset.ts';
import { languagesIn } from './languages-in.ts';

const dataset = datasetOf([
  { id: 'here', to: 'northland' },
  { article: 'courier', to: 'pearl' },
]);
/** The one article in a language, the other in English. */
function inLanguage(language: string, rest: { title?: string; exact?: string } = {}) {
  return languagesIn({
    ...dataset,
    articles: dataset.articles.map((article) =>
      article.id === 'gazette' ? { ...article, language, title: rest.title ?? article.title } : article,
    ),
    excerpts: dataset.excerpts.map((excerpt) =>
      excerpt.article === 'gazette' ? { ...excerpt, exact: rest.exact ?? excerpt.exact } : excerpt,
    ),
  });
}

/** "Time. “(ko: 올해 하반기)”": what is found, in brackets. */
function told(text: string, find = languagesIn(dataset)): string {
  return find(text)
    .map((each) => (each.language === null ? each.text : `(${each.language}: ${each.text})`))
    .join('');
}

describe('what is said in English', () => {
  test.each([
    ['a note', '“노동자들” (the workers) are read as these.', '“(ko: 노동자들)” (the workers) are read as these.'],
    ['digits before and behind', 'printed: “5만 루블(약 80만 원)”', 'printed: “(ko: 5만 루블(약 80만 원))”'],
    ['Russian', '“В 2021 году”, in Маячный листок, 2021.', '“(ru: В 2021 году)”, in (ru: Маячный листок), 2021.'],
    ['Japanese', 'the paper 東京しんぶん', 'the paper (ja: 東京しんぶん)'],
    ['an English quotation', 'He says “the idea of 주체 is old”.', 'He says “the idea of (ko: 주체) is old”.'],
    ['nothing of the kind', 'Ages “19–23”, é and naïve → “all”.', 'Ages “19–23”, é and naïve → “all”.'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('the stretches are together the text, and no letter of another script is left out', () => {
    const words = fc.constantFrom(
      'about',
      '“',
      '”',
      ' ',
      '약 1,200명',
      '등지',
      '1',
      '中国',
      'Рянган',
      ', ',
      '한국 US 北',
      'ελ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const stretches = languagesIn(dataset)(text);
        expect(stretches.map((each) => each.text).join('')).toBe(text);
        const rest = stretches.flatMap((each) => (each.language === null ? each.text : []));
        expect(rest.join(' ')).not.toMatch(/[\p{sc=Hang}\p{sc=Han}\p{sc=Cyrl}]/u);
      }),
    );
  });
});

describe('what the records hold tells the language', () => {
  test('of characters that several languages write', () => {
    expect(told('“労働者”')).toBe('“(zh: 労働者)”');
    expect(told('“労働者”', inLanguage('ja', { exact: '百人の労働者' }))).toBe('“(ja: 労働者)”');
    expect(told('“Львів”')).toBe('“(ru: Львів)”');
    expect(told('“Львів”', inLanguage('uk', { exact: 'Львів' }))).toBe('“(uk: Львів)”');
  });

  test('of a title as a whole, whatever it begins with, and in Latin letters', () => {
    const korean = inLanguage('ko', { title: 'IT 노동자 300명' });
    expect(told('IT 노동자 300명', korean)).toBe('(ko: IT 노동자 300명)');
    const german = inLanguage('de', { title: 'Hundert Arbeiter' });
    expect(told('Hundert Arbeiter', german)).toBe('(de: Hundert Arbeiter)');
    expect(told('printed in “Hundert Arbeiter”', german)).toBe('printed in “(de: Hundert Arbeiter)”');
  });
});
