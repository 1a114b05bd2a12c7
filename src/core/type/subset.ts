const BASIC_LATIN = range(0x20, 0x7e);
/** With the no-break space and × · « » ° among the letters; without the soft hyphen, which nobody draws. */
const LATIN_1 = range(0xa0, 0xff).replace('\u00ad', '');
/** Vowels and consonants with breve, macron or caron: McCune-Reischauer, Hepburn, pinyin and scholarly Russian. */
const ROMANISATION = 'ĀāĂăČčĒēĔĕĚěĪīŌōŎŏŠšŪūŬŭŽžʻʼ';
const PUNCTUATION = '–—‘’“”†•…′″※€−≈≤≥←↑→↓↗';

/** Every character that the web fonts draw. Anything else (Korean, Chinese, Cyrillic) is left to the reader's own fonts. */
export const SUBSET = `${BASIC_LATIN}${LATIN_1}${ROMANISATION}${PUNCTUATION}`;

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, step) => first + step));
}
