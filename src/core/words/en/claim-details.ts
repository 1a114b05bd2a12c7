import type { GroupCount } from '../../model/claim.ts';
import type { Length, Others, Share, Way } from '../../model/claim-details.ts';
import type { LengthSubject, LengthUnit, Means, Step } from '../../model/record-values.ts';
import { list, number, plural } from './language.ts';
import { semicolons } from './lists.ts';
import { type PrintedWords, printedWords } from './printed-words.ts';

/** What few records say of a claim, in words. Places come as they stand in a sentence. */
const MEANS_WORDS: Readonly<Record<Means, string>> = {
  train: 'by train',
  flight: 'by air',
  ship: 'by ship',
  bus: 'by bus',
  lorry: 'by lorry',
  car: 'by car',
  on_foot: 'on foot',
};

const STEP_WORDS: Readonly<Record<Step, string>> = {
  recruitment: 'recruited',
  selection: 'chosen',
  examination: 'examined',
  training: 'trained',
  assembly: 'gathered',
};

const LENGTH_WORDS: Readonly<Record<LengthSubject, string>> = {
  stay: 'stay',
  contract: 'contract',
  selection: 'selection',
  training: 'training',
};

const UNIT_WORDS: Readonly<Record<LengthUnit, { readonly one: string; readonly other: string }>> = {
  days: { one: 'day', other: 'days' },
  weeks: { one: 'week', other: 'weeks' },
  months: { one: 'month', other: 'months' },
  years: { one: 'year', other: 'years' },
};

/** The printed words in brackets, where they say more than ours. */
function printed(ours: string, words: PrintedWords): string {
  return words.text.toLowerCase() === ours.toLowerCase() ? ours : `${ours} (${printedWords(words)})`;
}

/** What a record says in printed words, with its other fields as given. */
type Said<Detail extends { readonly text: string }, Other = unknown> = Omit<Detail, 'text' | keyof Other> &
  PrintedWords &
  Other;

/** "by train (“a train to Tumen”); by air, by way of Beijing (“or a flight”)": alternatives, or ways of groups that part. */
export function waysInWords(ways: readonly Said<Way, { readonly via: readonly string[] }>[]): string {
  return semicolons(
    ways.map(({ means, via, ...words }) => {
      const by = via.length === 0 ? '' : `, by way of ${list(via)}`;
      return printed(`${MEANS_WORDS[means]}${by}`, words);
    }),
  );
}

/** "chosen in Pyongyang (“interviews in the capital”); trained in Nampo (…)" */
export function stepsInWords(
  steps: readonly ({ readonly step: Step; readonly place: string } & PrintedWords)[],
): string {
  return semicolons(steps.map(({ step, place, ...words }) => printed(`${STEP_WORDS[step]} in ${place}`, words)));
}

/** "stay: 6–12 months (“six months to a year”)" */
export function lengthsInWords(lengths: readonly Said<Length>[]): string {
  return semicolons(
    lengths.map(({ of, low, high, unit, lowUnit, ...words }) => {
      const upper = `${number(high)} ${plural(high, UNIT_WORDS[unit])}`;
      const lower = lowUnit ? `${number(low)} ${plural(low, UNIT_WORDS[lowUnit])} to ` : `${number(low)}–`;
      return `${LENGTH_WORDS[of]}: ${printed(low === high && !lowUnit ? upper : `${lower}${upper}`, words)}`;
    }),
  );
}

/** "South Hwanghae and Kangwon (“except the two southern provinces”)": from where nobody is taken. */
export function leftOutInWords(without: readonly ({ readonly place: string } & PrintedWords)[]): string {
  const texts = [...new Set(without.map(printedWords))];
  return `${list(without.map(({ place }) => place))} (${list(texts)})`;
}

/** What a text adds to the places it names, without naming more. */
export function othersInWords({ origin, destinations }: Readonly<Record<keyof Others, PrintedWords | null>>): string {
  return semicolons([
    ...(origin === null ? [] : [`origins: ${printedWords(origin)}`]),
    ...(destinations === null ? [] : [`destinations: ${printedWords(destinations)}`]),
  ]);
}

/** "2 in Moscow (“two of them”); 5 (“five more”)": as printed, and never added. */
export function breakdownInWords(shares: readonly Said<Share, { readonly place: string | null }>[]): string {
  return semicolons(
    shares.map(({ value, place, ...words }) =>
      printed(`${number(value)}${place === null ? '' : ` in ${place}`}`, words),
    ),
  );
}

/** "3 (“three groups”); size and number are not multiplied" */
export function groupsInWords({ low, high, ...words }: Said<GroupCount>): string {
  const figure = low === high ? number(low) : `${number(low)}–${number(high)}`;
  return `${printed(figure, words)}; size and number are not multiplied`;
}
