import { describeRefusals, FERRY, type Patch, projectWithFerry } from './fixture-project.ts';

/** What only some articles say, and how it is refused where it cannot be. */
describeRefusals(
  'what few articles say',
  [
    [
      'a word at one end of a range that is not printed there',
      [ferry('low_words: Several hundred', 'low_words: many hundred')],
      `${FERRY}:57  quantity.low_words says "many hundred": these words do not stand in "Several hundred to 1,000 welders". Write the words as printed at that end of the range.`,
    ],
    [
      'a number as the word at one end of a range',
      [ferry('low_words: Several hundred, high: 1000', 'low_words: Several hundred, high_words: "1,000"')],
      `${FERRY}:56  The quantity is neither a figure, nor a range, nor a word in place of a figure. Write value, or low and high, or only a qualifier; low_words or high_words for the end of a range that is printed in words; and null for the whole quantity where nothing is said.`,
    ],
    [
      'digits in the place of words',
      [ferry('low_words: Several hundred, high: 1000', 'low: 1000, high_words: "1,000"')],
      `${FERRY}:57  quantity.high_words says "1,000", which is a number. Write it as high, in digits alone.`,
    ],
    [
      'a number at one end of a range that is not printed',
      [ferry('high: 1000,', 'high: 2000,')],
      `${FERRY}:57  quantity.high says 2,000: this figure does not stand in "Several hundred to 1,000 welders", neither as digits nor as a word. Write the figure as printed, or quote the phrase that holds it.`,
    ],
  ],
  projectWithFerry,
);

function ferry(from: string, to: string): Patch {
  return [FERRY, from, to];
}
