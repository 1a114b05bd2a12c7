import type { Claim } from '../../core/model/claim.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { PLACE_KINDS, QUALIFIERS, UNITS } from '../../core/model/record-values.ts';
import { routeIdOf } from '../../core/model/route.ts';
import { DIRECTIONS, MEASURES, STATUSES } from '../../core/model/vocabulary.ts';
import type { Column } from './table.ts';

/** The word beside a figure may make a bound of it; the columns hold the figure alone. */
const AS_PRINTED = 'With “up to”, “at least” or “more than” it is the printed number, and no bound of ours.';

/** What the record of a claim states, and the words it rests on. */
export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  {
    name: 'claim_id',
    type: 'string',
    required: true,
    about: 'The claim: what one article says about one group of people.',
    value: ({ id }) => id,
  },
  {
    name: 'article_id',
    type: 'string',
    required: true,
    about: 'The article that says it; see articles.csv.',
    value: ({ article }) => article,
  },
  {
    name: 'route_id',
    type: 'string',
    required: true,
    about: 'The route: all claims with the same origin, destinations and direction.',
    value: (claim) => routeIdOf(claim),
  },
  {
    name: 'origin_id',
    type: 'string',
    required: true,
    about:
      'Where the people come from; see places.geojson. “kp-unstated”: North Korea, province not stated, or several named places of it together (parts).',
    value: ({ origin }) => origin.place,
  },
  {
    name: 'origin_name',
    type: 'string',
    required: true,
    about: 'Its English name.',
    value: ({ origin }, { place }) => place(origin.place).names.en,
  },
  {
    name: 'origin_level',
    type: 'string',
    required: true,
    oneOf: PLACE_KINDS,
    about:
      'What kind of place it is: how closely the origin is known. A dock stands for a province that is not stated.',
    value: ({ origin }, { place }) => place(origin.place).kind,
  },
  {
    name: 'via',
    type: 'list',
    about: 'Transit points in order of travel, by id.',
    value: ({ via }) => via.map((end) => end.place),
  },
  {
    name: 'destination_ids',
    type: 'list',
    required: true,
    about: 'Where they go, or are to go; of people already abroad: where they are.',
    value: ({ destinations }) => destinations.map((end) => end.place),
  },
  {
    name: 'destination_names',
    type: 'list',
    required: true,
    about: 'English names of the destinations, in the same order.',
    value: ({ destinations }, { place }) => destinations.map((end) => place(end.place).names.en),
  },
  {
    name: 'destination_level',
    type: 'list',
    required: true,
    about: `What kind of place each destination is, in the same order: ${PLACE_KINDS.join(', ')}.`,
    value: ({ destinations }, { place }) => destinations.map((end) => place(end.place).kind),
  },
  {
    name: 'joint',
    type: 'boolean',
    required: true,
    about: 'Whether the figure covers several destinations and cannot be split among them.',
    value: ({ joint }) => joint,
  },
  {
    name: 'direction',
    type: 'string',
    required: true,
    oneOf: DIRECTIONS,
    about: 'Which way people move; “stock” speaks of people already there, with no movement.',
    value: ({ direction }) => direction,
  },
  {
    name: 'measure',
    type: 'string',
    required: true,
    oneOf: MEASURES,
    about:
      'What was counted; of a denial and a finding of none what is denied or was looked for, and nobody is counted. Figures of different measures must not be added.',
    value: ({ measure }) => measure,
  },
  {
    name: 'status',
    type: 'string',
    oneOf: STATUSES,
    about:
      'How far the movement has got. What is planned has not happened. Empty for a denial and a finding of none: nobody has got anywhere.',
    value: ({ status, stance }) => (stance ? null : status),
  },
  {
    name: 'quantity_low',
    type: 'integer',
    about: `The lower end of the figure; a single figure stands in both columns. Empty: no figure, never 0, or an end in words (quantity_end_words). ${AS_PRINTED}`,
    value: ({ quantity }) => quantity?.low ?? null,
  },
  {
    name: 'quantity_high',
    type: 'integer',
    about: `The higher end of the figure; empty where it is in words. ${AS_PRINTED}`,
    value: ({ quantity }) => quantity?.high ?? null,
  },
  {
    name: 'quantity_qualifier',
    type: 'string',
    oneOf: QUALIFIERS,
    about: 'The word printed beside the figure, or in place of one.',
    value: ({ quantity }) => quantity?.qualifier ?? null,
  },
  {
    name: 'quantity_unit',
    type: 'string',
    oneOf: UNITS,
    about: 'Only “persons” is a total; the other two must not be multiplied.',
    value: ({ quantity }) => quantity?.unit ?? null,
  },
  {
    name: 'quantity_text',
    type: 'string',
    about: 'The phrase as printed.',
    value: ({ quantity }) => quantity?.text ?? null,
  },
  {
    name: 'period',
    type: 'string',
    about:
      'When, as an EDTF string (level 0 or 1, or a set of dates of level 2): 2024-05, 2024-10/2025-01, 2025~; [2021-03, 2021-04] is one of the two, {2021-03, 2021-04} both.',
    value: ({ period }) => period.when,
  },
  {
    name: 'period_basis',
    type: 'string',
    required: true,
    about: 'The words it rests on and what they were resolved against.',
    value: ({ period }) => period.basis,
  },
  { name: 'sectors', type: 'list', about: 'Kinds of work, by id.', value: ({ sectors }) => sectors },
  {
    name: 'profile',
    type: 'list',
    about: 'Who the people are as the article puts it: sex, ages, family, skills, each as “name: words”.',
    value: ({ profile }) =>
      Object.entries(profile ?? {}).flatMap(([name, words]) => (words === null ? [] : [`${name}: ${words}`])),
  },
  {
    name: 'agencies',
    type: 'list',
    about: 'Bodies that the article names, by id.',
    value: ({ agencies }) => agencies.map((each) => each.agency),
  },
  {
    name: 'documents',
    type: 'list',
    about: 'Papers that people travel on, each as “kind: words”.',
    value: ({ documents }) => documents.map(({ kind, text }) => `${kind}: ${text}`),
  },
  {
    name: 'speaker',
    type: 'list',
    about: 'Who said it, first voice first; the publisher is implied as the last. Empty: the article in its own voice.',
    value: ({ speaker }) => speaker,
  },
  {
    name: 'part_of',
    type: 'string',
    about: 'The claim whose figure includes this one. Adding both counts people twice.',
    value: ({ partOf }) => partOf,
  },
  {
    name: 'same_event_as',
    type: 'list',
    about: 'Claims that report the same event. Adding them counts people twice.',
    value: ({ sameEventAs }) => sameEventAs,
  },
  {
    name: 'drawn',
    type: 'boolean',
    required: true,
    about: 'Whether the claim counts for a line or a mark on the map.',
    value: (claim, evidence) => whyUndrawn(claim, evidence) === null,
  },
  {
    name: 'excerpt',
    type: 'list',
    required: true,
    about: 'The sentences it rests on, character for character; each is its publisher’s.',
    value: ({ excerpts }, { excerpt }) => excerpts.map((id) => excerpt(id).exact),
  },
  {
    name: 'notes',
    type: 'list',
    about: 'What was inferred, and what must not be read into it.',
    value: ({ notes }) => notes,
  },
];
