import { describeRefusals, FERRY, type Patch, projectWithFerry } from './fixture-project.ts';

/** What only some articles say, and how it is refused where it cannot be. */
describeRefusals(
  'what few articles say',
  [
    [
      'a word at one end of a range that is not printed there',
      [ferry('low_words: Several hundred', 'low_words: many hundred')],
      `${FERRY}:60  quantity.low_words says "many hundred": these words do not stand in "Several hundred to 1,000 welders". Write the words as printed at that end of the range.`,
    ],
    [
      'a number as the word at one end of a range',
      [ferry('low_words: Several hundred, high: 1000', 'low_words: Several hundred, high_words: "1,000"')],
      `${FERRY}:59  The quantity is neither a figure, nor a range, nor a word in place of a figure. Write value, or low and high, or only a qualifier; low_words or high_words for the end of a range that is printed in words; and null for the whole quantity where nothing is said.`,
    ],
    [
      'digits in the place of words',
      [ferry('low_words: Several hundred, high: 1000', 'low: 1000, high_words: "1,000"')],
      `${FERRY}:60  quantity.high_words says "1,000", which is a number. Write it as high, in digits alone.`,
    ],
    [
      'a move from abroad to abroad that begins in North Korea',
      [ferry('origin: norway', 'origin: { place: kangwon, inferred: It is said. }')],
      `${FERRY}:94  origin names "kangwon", which is in North Korea, and direction says "transfer". A transfer goes from one foreign country to another: write dispatch or repatriation, or the place abroad.`,
    ],
    [
      'the same that ends there, with a measure of those who go back',
      [
        ferry(
          'direction: transfer\n    origin: norway\n    destinations: [sweden]',
          'direction: transfer\n    origin: norway\n    destinations: [{ place: kp-unstated, inferred: It is said. }]',
        ),
        ferry('measure: arrived', 'measure: returned'),
      ],
      `${FERRY}:95  destinations names "kp-unstated", which is in North Korea, and direction says "transfer". A transfer goes from one foreign country to another: write dispatch or repatriation, or the place abroad.`,
      `${FERRY}:97  measure says "returned" and direction says "transfer": that is not counted of people who go this way. Write "plan", "in_selection", "awaiting_interview", "chosen", "departed" or "arrived", or correct the direction.`,
    ],
    [
      'a number at one end of a range that is not printed',
      [ferry('high: 1000,', 'high: 2000,')],
      `${FERRY}:60  quantity.high says 2,000: this figure does not stand in "Several hundred to 1,000 welders", neither as digits nor as a word. Write the figure as printed, or quote the phrase that holds it.`,
    ],
  ],
  projectWithFerry,
);

function ferry(from: string, to: string): Patch {
  return [FERRY, from, to];
}
