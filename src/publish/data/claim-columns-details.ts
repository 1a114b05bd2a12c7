import type { Claim, Endpoint } from '../../core/model/claim.ts';
import { lengthValue } from './length-value.ts';
import type { Column } from './table.ts';

/** What few records say, and how ends are printed. Nothing in these columns is drawn as a line. */
export const DETAIL_COLUMNS: readonly Column<Claim>[] = [
  {
    name: 'origin_text',
    type: 'string',
    about: 'The words in the excerpt that name the origin, also where they name no one place (“each province”).',
    value: ({ origin }) => origin.text,
  },
  {
    name: 'destination_texts',
    type: 'list',
    about: 'The words that name the destinations, each as “id: words”.',
    value: ({ destinations }) =>
      destinations.flatMap(({ place, text }) => (text === null ? [] : [`${place}: ${text}`])),
  },
  {
    name: 'examples',
    type: 'list',
    about: 'Places named only as examples of an end, by id, each as “origin: id”, “via: id” or “destination: id”.',
    value: (claim) => ofEnds(claim, ({ examples }) => examples),
  },
  {
    name: 'parts',
    type: 'list',
    about: 'Places that make up an end together and are not told apart, by id, each as “origin: id” and so on.',
    value: (claim) => ofEnds(claim, ({ parts }) => parts ?? []),
  },
  {
    name: 'other_origins',
    type: 'string',
    about: 'Printed words that say that more origins are meant than are named.',
    value: ({ details }) => details?.others?.origin ?? null,
  },
  {
    name: 'other_destinations',
    type: 'string',
    about: 'Printed words that say that more destinations are meant than are named; the figure covers them too.',
    value: ({ details }) => details?.others?.destinations ?? null,
  },
  {
    name: 'left_out',
    type: 'list',
    about: 'Places from which nobody is taken, as the text says, each as “id: words”.',
    value: ({ details }) => (details?.without ?? []).map(({ place, text }) => `${place}: ${text}`),
  },
  {
    name: 'ways',
    type: 'list',
    about:
      'Ways of travelling; several are alternatives, or those of groups that part. Each as “means: words”, with “via id” for each place on it.',
    value: ({ details }) =>
      (details?.ways ?? []).map(({ means, via, text }) =>
        [`${means}: ${text}`, ...via.map((id) => `via ${id}`)].join(', '),
      ),
  },
  {
    name: 'steps',
    type: 'list',
    about: 'Where people are chosen, examined, trained or gathered before departure, each as “step: id”.',
    value: ({ details }) => (details?.steps ?? []).map(({ step, place }) => `${step}: ${place}`),
  },
  {
    name: 'lengths',
    type: 'list',
    about:
      'How long something takes or lasts, each as “subject: duration” (ISO 8601: P3Y, P6M), a range with two dots between: P6M..P1Y. Units are the printed ones.',
    value: ({ details }) => (details?.lengths ?? []).map(lengthValue),
  },
  {
    name: 'group_count_low',
    type: 'integer',
    about: 'How many groups or enterprises the figure is that of each of. Never multiply the two.',
    value: ({ quantity }) => quantity?.groups?.low ?? null,
  },
  {
    name: 'group_count_high',
    type: 'integer',
    about: 'The higher end of that number.',
    value: ({ quantity }) => quantity?.groups?.high ?? null,
  },
  {
    name: 'breakdown',
    type: 'list',
    about: 'What the figure is made up of, as printed, each as “number” or “number: place id”. It need not add up.',
    value: ({ details }) =>
      (details?.breakdown ?? []).map(({ value, place }) => (place === null ? String(value) : `${value}: ${place}`)),
  },
];

/** Whatever is quoted in other columns, once. */
export const WORDS_IN_ENGLISH: Column<Claim> = {
  name: 'words_in_english',
  type: 'list',
  about:
    'Of words quoted here from a text in another language those of its translation, each as “printed words: English words”.',
  value: ({ excerpts }, { excerpt }) =>
    excerpts.flatMap((id) => excerpt(id).translation?.words ?? []).map(({ text, english }) => `${text}: ${english}`),
};

function ofEnds({ origin, via, destinations }: Claim, inEnd: (end: Endpoint) => readonly string[]): string[] {
  const named = (role: string, ends: readonly Endpoint[]) => ends.flatMap(inEnd).map((id) => `${role}: ${id}`);
  return [...named('origin', [origin]), ...named('via', via), ...named('destination', destinations)];
}
