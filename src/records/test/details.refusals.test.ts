import { describeRefusals, RECORD, record } from './fixture-project.ts';

/** A field more in the claim "groups". */
const more = (lines: string) =>
  record('    speaker: []\n    part_of: orchard/total', `    ${lines}\n    speaker: []\n    part_of: orchard/total`);
const groups = (inside: string) => record('text: 30–40 women }', `text: 30–40 women, groups: ${inside} }`);

describeRefusals('details of a claim', [
  [
    'a way in words that are not printed',
    [more('ways: [{ means: train, text: by night train }]')],
    `${RECORD}:76  ways.text says "by night train": these words do not stand in the excerpt "groups". Quote the printed words, or name the excerpt that holds them.`,
  ],
  [
    'a means that is none',
    [more('ways: [{ means: trains, text: leaving for Sweden }]')],
    `${RECORD}:76  ways.means says "trains", which is no means of travel. Did you mean "train"?`,
  ],
  [
    'a way by a place that its words do not name',
    [more('ways: [{ means: ship, via: [norway], text: leaving for Sweden }]')],
    `${RECORD}:76  ways names "norway": neither its name nor a listed spelling stands in "leaving for Sweden". Quote the words that name it, or add the printed spelling to geo/places.yaml.`,
  ],
  [
    'a step at a place that does not exist',
    [more('steps: [{ step: training, place: kangwen, text: Kangwon Province }]')],
    `${RECORD}:76  steps names "kangwen", and there is no such place. Did you mean "kangwon"?`,
  ],
  [
    'a step at a place that its words do not name',
    [more('steps: [{ step: training, place: norway, text: Kangwon Province }]')],
    `${RECORD}:76  steps names "norway": neither its name nor a listed spelling stands in "Kangwon Province". Quote the words that name it, or add the printed spelling to geo/places.yaml.`,
  ],
  [
    'a length without a figure',
    [more('lengths: [{ of: stay, unit: months, text: since April }]')],
    `${RECORD}:76  The length is neither a figure nor a range. Write value, or low and high.`,
  ],
  [
    'a length that is not printed',
    [more('lengths: [{ of: stay, value: 6, unit: months, text: since April }]')],
    `${RECORD}:76  lengths.unit says "months": this unit does not stand in "since April". Write the unit as printed: nothing is converted.`,
    `${RECORD}:76  lengths.value says 6: this figure does not stand in "since April", neither as digits nor as a word. Write the figure as printed, in its own unit: nothing is converted.`,
  ],
  [
    'a length in Chinese words, with an end that is not printed',
    [more('lengths: [{ of: stay, low: 2, high: 4, unit: years, text: 两到三年 }]')],
    `${RECORD}:76  lengths.high says 4: this figure does not stand in "两到三年", neither as digits nor as a word. Write the figure as printed, in its own unit: nothing is converted.`,
    `${RECORD}:76  lengths.text says "两到三年": these words do not stand in the excerpt "groups". Quote the printed words, or name the excerpt that holds them.`,
  ],
  [
    'a length upside down',
    [more('lengths: [{ of: stay, low: 40, high: 30, unit: months, text: 30–40 women }]')],
    `${RECORD}:76  lengths runs from 40 to 30: the range is upside down. Write the smaller figure as low and the larger as high.`,
    `${RECORD}:76  lengths.unit says "months": this unit does not stand in "30–40 women". Write the unit as printed: nothing is converted.`,
  ],
  [
    'a lower unit beside one figure',
    [more('lengths: [{ of: stay, value: 6, unit: months, low_unit: weeks, text: since April }]')],
    `${RECORD}:76  low_unit stands beside a single figure. Write low and high, or leave low_unit out.`,
  ],
  [
    'a length in a unit that is none',
    [more('lengths: [{ of: stay, low: 30, high: 40, unit: month, text: 30–40 women }]')],
    `${RECORD}:76  lengths.unit says "month", which is no unit of a length. Did you mean "months"?`,
    `${RECORD}:76  lengths.unit says "months": this unit does not stand in "30–40 women". Write the unit as printed: nothing is converted.`,
  ],
  [
    'a place left out in words that do not name it',
    [more('without: [{ place: norway, text: from Kangwon Province }]')],
    `${RECORD}:76  without names "norway": neither its name nor a listed spelling stands in "from Kangwon Province". Quote the words that name it, or add the printed spelling to geo/places.yaml.`,
  ],
  [
    'an open list without words',
    [more('others: { origin: null }')],
    `${RECORD}:76  others says of neither end that more places are meant. Write the printed words, or leave others out.`,
  ],
  [
    'an open list in words that are not printed',
    [more('others: { origin: and elsewhere }')],
    `${RECORD}:76  others.origin says "and elsewhere": these words do not stand in the excerpt "groups". Quote the printed words, or name the excerpt that holds them.`,
  ],
  [
    'one figure for a place and others that is not joint',
    [more('others: { destinations: for Sweden }')],
    `${RECORD}:76  The claim "groups" has one figure, 40, for "sweden" and for others that are not named. Write joint: true, or leave the figure out where it is of this place alone.`,
  ],
  [
    'a share that is not printed',
    [more('breakdown: [{ value: 12, text: 30–40 women }]')],
    `${RECORD}:76  breakdown.value says 12: this figure does not stand in "30–40 women", neither as digits nor as a word. Write the figure as printed, in its own unit: nothing is converted.`,
  ],
  [
    'a number of groups that is not printed',
    [groups('{ value: 3, text: Groups of }')],
    `${RECORD}:68  quantity.groups.value says 3: this figure does not stand in "Groups of", neither as digits nor as a word. Write the figure as printed, in its own unit: nothing is converted.`,
  ],
  [
    'a number of groups without a figure',
    [groups('{ text: Groups of }')],
    `${RECORD}:68  The number of groups is neither a figure nor a range. Write value, or low and high.`,
  ],
  [
    'a number of groups beside people in all',
    [
      groups('{ value: 30, text: Groups of 30 }'),
      record('unit: persons_per_group, text: 30–40', 'unit: persons, text: 30–40'),
    ],
    `${RECORD}:68  quantity.groups says "Groups of 30", and quantity.unit says "persons". Write "persons_per_group" or "persons_per_enterprise" where the figure is that of each; else leave groups out.`,
    `${RECORD}:68  quantity.groups.text says "Groups of 30": these words do not stand in the excerpt "groups". Quote the printed words, or name the excerpt that holds them.`,
  ],
  [
    'an example as the end of a line',
    [
      record(
        '    destinations: [sweden]\n    quantity: { low: 30',
        '    destinations: [{ place: sweden, examples: [sweden] }]\n    quantity: { low: 30',
      ),
    ],
    `${RECORD}:67  destinations gives "sweden" as an example of itself: a line would end at what is only an example. Write the wider place that the text speaks of as place (the country, if nothing closer is said), and say in "inferred" how it is known.`,
  ],
  [
    'one part',
    [
      record(
        '    origin: kangwon',
        '    origin: { place: kp-unstated, text: Kangwon Province, inferred: It lies there., parts: [kangwon] }',
      ),
    ],
    `${RECORD}:66  origin is made up of one part, "kangwon". Write that place itself; parts are several that a figure does not tell apart.`,
  ],
  [
    'parts without printed words',
    [
      record(
        '    origin: kangwon',
        '    origin: { place: kp-unstated, inferred: They lie there., parts: [kangwon, sweden] }',
      ),
    ],
    `${RECORD}:66  origin has parts, and no printed words that name them. Write the words as text.`,
  ],
  [
    'a part that is not printed, does not lie in the whole, and is an example too',
    [
      record(
        '    origin: kangwon',
        '    origin: { place: norway, text: Kangwon Province, inferred: It was guessed., parts: [kangwon, sweden], examples: [sweden] }',
      ),
    ],
    `${RECORD}:66  origin gives "kangwon" as a part of "norway", and in geo/places.yaml it does not lie in it. Write the narrowest place that holds all parts as place.`,
    `${RECORD}:66  origin gives "sweden" as a part and as an example. Name it once: a part is meant itself, an example stands for others.`,
    `${RECORD}:66  origin gives "sweden" as a part of "norway", and in geo/places.yaml it does not lie in it. Write the narrowest place that holds all parts as place.`,
    `${RECORD}:66  origin gives "sweden" as a part: its name does not stand in "Kangwon Province". Quote the words that name all parts.`,
  ],
  [
    'two claims that replace each other',
    [
      record('    part_of: total\n', '    part_of: total\n    replaces: [return]\n'),
      record('    measure: returned\n', '    replaces: [selection]\n    measure: returned\n'),
    ],
    `${RECORD}:63  replaces names "orchard/return", which replaces "orchard/selection". Leave it in the later one.`,
    `${RECORD}:87  replaces names "orchard/selection", which replaces "orchard/return". Leave it in the later one.`,
  ],
  [
    'a denial that replaces what it denies',
    [record('    part_of: orchard/total\n', '    stance: denies\n    replaces: [return]\n')],
    `${RECORD}:78  replaces names "orchard/return", and one of the two is a denial or finds none. A denial names under denies what it denies.`,
  ],
]);
