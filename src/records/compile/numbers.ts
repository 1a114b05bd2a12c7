import { numbersInWords, SCALES } from './number-words.ts';
import { EASTERN_UNITS, easternNumbersInWords, easternPairs } from './number-words-eastern.ts';
import { russianNumbers } from './number-words-russian.ts';

/**
 * Every number that a phrase states, as digits or in words: "24,200", "nine", "twenty-eight thousand", "1.5 million",
 * "30–40" (both ends), "2만 8천", "两千", "полторы тысячи". Where a phrase can be read in two ways, both readings are
 * given. Own code: the libraries that we found (words-to-numbers) know one language, and give one reading.
 */
export function numbersIn(phrase: string): Set<number> {
  const plain = phrase.normalize('NFKC').toLowerCase();
  return new Set([
    ...digits(plain),
    ...spacedThousands(plain),
    ...eastern(plain),
    ...numbersInWords(plain),
    ...easternNumbersInWords(plain),
    ...russianNumbers(plain),
  ]);
}

/** Ranges that one word states, both ends of each: 两三百名. Those that two figures state are not among them. */
export function rangesInWords(phrase: string): (readonly [low: number, high: number])[] {
  return easternPairs(phrase.normalize('NFKC').toLowerCase());
}

const FIGURE = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;

function digits(plain: string): number[] {
  const found: number[] = [];
  // "30-40 thousand": the scale may belong to both ends, so the first end is given with and without it.
  const pattern = new RegExp(
    `(?:(${FIGURE})\\s?(?:-|–|to)\\s?)?(${FIGURE})(?:[\\s-](hundred|thousand|million|billion))?`,
    'g',
  );
  for (const [, first, last, scale] of plain.matchAll(pattern)) {
    const factor = scale === undefined ? 1 : (SCALES.get(scale) ?? 1);
    if (first !== undefined) found.push(figureOf(first), rounded(figureOf(first) * factor));
    if (last !== undefined) found.push(rounded(figureOf(last) * factor));
  }
  return found;
}

/** "15 000". */
function spacedThousands(plain: string): number[] {
  return [...plain.matchAll(/(?<![\d,.])\d{1,3}(?: \d{3})+(?!\d)/g)].map(([run]) => Number(run.replaceAll(' ', '')));
}

/** "2만 8천" is 28,000: each figure times its unit, added up. */
function eastern(plain: string): number[] {
  const units = Object.keys(EASTERN_UNITS).join('');
  const runs = plain.matchAll(new RegExp(`(?:(?:${FIGURE})\\s?[${units}]\\s?)+(?:\\d+)?`, 'g'));
  return [...runs].map(([run]) => {
    const parts = [...run.matchAll(new RegExp(`(${FIGURE})\\s?([${units}])?`, 'g'))];
    return rounded(
      parts.reduce((sum, [, figure, unit]) => sum + figureOf(figure ?? '0') * (EASTERN_UNITS[unit ?? ''] ?? 1), 0),
    );
  });
}

function figureOf(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}

/** 1.1 × 1,000,000 is 1,100,000 and not 1100000.0000000002. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
