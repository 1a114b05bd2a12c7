import { describeRefusals, FERRY, type Patch, PLACES, projectWithFerry } from './fixture-project.ts';

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
      'a territory that bears the name of who holds it, and one that bears that of who claims it',
      [
        [
          PLACES,
          '{ en: the Skerries }',
          '{ en: the Swedish Skerries, ru: Шхеры Норвегии }\n  spellings: [the Skerries]',
        ],
        [PLACES, 'names: { en: Sweden }', 'names: { en: Sweden }\n  spellings: [Swedish]'],
        [PLACES, 'names: { en: Norway }', 'names: { en: Norway, ru: Норвегия }'],
      ],
      `${PLACES}:43  The name "the Swedish Skerries" of a territory in dispute holds the name of "sweden", which holds or claims it. Write a name that sides with nobody; what texts print goes under spellings.`,
      `${PLACES}:43  The name "Шхеры Норвегии" of a territory in dispute holds the name of "norway", which holds or claims it. Write a name that sides with nobody; what texts print goes under spellings.`,
    ],
    [
      'a territory that is counted with a country',
      [[PLACES, '  kind: territory\n', '  kind: territory\n  parent: sweden\n  iso: SE\n']],
      `${PLACES}:42  parent says "sweden", which counts the territory "skerries" with a country. Leave it out: who holds the territory stands under disputed.`,
      `${PLACES}:43  iso says "SE", which counts the territory "skerries" with a country. Leave it out: who holds the territory stands under disputed.`,
    ],
    [
      'a territory of which nobody says who holds it',
      [
        [
          PLACES,
          `  disputed:
    administered_by: sweden
    claimed_by: [norway]
    said_by: the Council of Lighthouses
    since: 1999/..
    address: https://lighthouses.example/skerries
`,
          '',
        ],
      ],
      `${PLACES}:41  The territory "skerries" does not say who holds it. Write disputed: { administered_by: …, said_by: … }, with claimed_by, since and address where known.`,
    ],
    [
      'a country that is said to be held by another',
      [[PLACES, 'kind: territory', 'kind: country']],
      `${PLACES}:43  The place "skerries" is a country, and disputed says who holds it. Write kind: territory, or take out disputed.`,
    ],
    [
      'a holder that is no place',
      [[PLACES, 'administered_by: sweden', 'administered_by: thule']],
      `${PLACES}:44  administered_by names "thule", and there is no such place. Add the country to geo/places.yaml, or correct the id.`,
    ],
    [
      'a territory that its holder is said to claim as well',
      [[PLACES, 'claimed_by: [norway]', 'claimed_by: [norway, sweden]']],
      `${PLACES}:45  claimed_by names "sweden", which administers the territory "skerries". Name those who claim it and do not hold it.`,
    ],
    [
      'a territory held since a year, without a word that it goes on',
      [[PLACES, 'since: 1999/..', 'since: "1999"']],
      `${PLACES}:47  disputed.since says "1999", which does not go on to this day. Write the date from which it holds, with an open end: 2014/..`,
    ],
    [
      'a territory held until a day',
      [[PLACES, 'since: 1999/..', 'since: ../1999-05-01']],
      `${PLACES}:47  disputed.since says "../1999-05-01", which does not go on to this day. Write the date from which it holds, with an open end: 2014/..`,
    ],
    [
      'a territory of which it is not said whose word that is',
      [[PLACES, '    said_by: the Council of Lighthouses\n', '']],
      `${PLACES}:43  The field "said_by" is missing. Write it: it cannot be left out.`,
    ],
    [
      'the same with a null, as a fact would have it',
      [[PLACES, 'said_by: the Council of Lighthouses', 'said_by: null']],
      `${PLACES}:46  disputed.said_by is null, where text is wanted. Write text, in quotation marks if it begins with a sign.`,
    ],
    [
      'a move on to a part of the country that people are in',
      [
        ferry(
          'destinations: [sweden]\n    quantity: { value: 40',
          'destinations: [{ place: malmo, inferred: It is said. }]\n    quantity: { value: 40',
        ),
        ferry('origin: norway', 'origin: { place: sweden, inferred: It is said. }'),
        [
          PLACES,
          '- id: norway\n',
          '- id: malmo\n  kind: province\n  names: { en: Malmo }\n  parent: sweden\n  anchor: { lng: 13, lat: 55.6 }\n  anchor_basis: Chosen for drawing.\n- id: norway\n',
        ],
      ],
      `${FERRY}:95  destinations names "malmo", and origin "sweden": nobody leaves "sweden", and direction says "transfer". A transfer goes from one foreign country to another: tell a move within one as a circumstance.`,
    ],
    [
      'a move on to the country itself',
      [ferry('origin: norway', 'origin: { place: sweden, inferred: It is said. }')],
      `${FERRY}:95  The claim "carpenters" goes from "sweden" to itself. Follow the movement: a repatriation starts abroad.`,
    ],
    [
      'people who have left by a plan, and people who are chosen and planned',
      [
        ferry('measure: departed\n    status: under_way', 'measure: departed\n    status: planned'),
        ferry('measure: chosen\n    status: chosen', 'measure: chosen\n    status: planned'),
      ],
      `${FERRY}:50  measure says "chosen" and status says "planned": that is not said of people who are counted so. Write "chosen" or "not_realised", or correct the measure.`,
      `${FERRY}:74  measure says "departed" and status says "planned": that is not said of people who are counted so. Write "under_way" or "completed", or correct the measure.`,
    ],
    [
      'people who have come, though they are only being chosen',
      [ferry('measure: arrived\n    status: completed', 'measure: arrived\n    status: selecting')],
      `${FERRY}:98  measure says "arrived" and status says "selecting": that is not said of people who are counted so. Write "under_way" or "completed", or correct the measure.`,
    ],
    [
      'a finding of none of people who move, by nobody',
      [
        ferry('stance: finds_none\n    direction: stock', 'stance: finds_none\n    direction: dispatch'),
        ferry('measure: present', 'measure: arrived'),
        ferry('speaker: [an inspector]', 'speaker: []'),
      ],
      `${FERRY}:82  stance says "finds_none" and direction says "dispatch": people are looked for where they would be. Write stock, present and completed; who says that nobody moves denies it.`,
      `${FERRY}:90  stance says "finds_none", and speaker names nobody who looked. Write who looked as the first voice, and then who tells of it: [inspectors, a spokesman of the office].`,
    ],
    [
      'a denial that has the time at which it was made',
      [
        ferry(
          'period: { when: null, of: movement, basis: The text gives no time. }\n    speaker: [the harbour office]',
          'period: { when: 2023-03, of: movement, basis: The text gives no time. }\n    speaker: [the harbour office]',
        ),
      ],
      `${FERRY}:76  period.when says 2023-03, and "orchard/groups", which this claim denies, says 2023-04/..: nothing is denied of another time. Write when people would have moved, not when it was denied; or take the claim out of denies.`,
    ],
    [
      'a denial told in our words, of nobody and of no place',
      [
        ferry(
          'circumstances: []',
          'circumstances:\n  - id: gate\n    topic: politics\n    stance: denies\n    text: The master says that nobody came.\n    sentences: [9]\n    speaker: [the master]',
        ),
        ferry('[7, 8, 9, 10', '[7, 8, 10'),
      ],
      `${FERRY}:106  stance of "gate" says "denies", and it is said of no claim and of no place. Write under claims what is denied, or under places where none were found.`,
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
