import { describeRefusals, RECORD, record } from './fixture-project.ts';

describeRefusals('claims', [
  [
    'a figure that is not in its phrase',
    [record('value: 1200', 'value: 1300')],
    `${RECORD}:43  quantity.value says 1,300: this figure does not stand in "1,200 orchard hands", neither as digits nor as a word. Write the figure as printed, or quote the phrase that holds it.`,
  ],
  [
    'a phrase that is not in its excerpt',
    [record('"1,200 orchard hands"', '"1,200 workers"')],
    `${RECORD}:43  quantity.text says "1,200 workers": these words do not stand in the excerpt "plan". Quote the printed phrase, or name the excerpt that holds it.`,
  ],
  [
    'a phrase that cuts a figure in two',
    [
      record('value: 1200', 'value: 200'),
      record('"1,200 orchard hands"', '"200 orchard hands"'),
      record('    part_of: total\n', ''),
    ],
    `${RECORD}:43  quantity.text says "200 orchard hands": these words do not stand in the excerpt "plan". Quote the printed phrase, or name the excerpt that holds it.`,
  ],
  [
    'one end of a printed range as the figure',
    [record('low: 30, high: 40', 'value: 30')],
    `${RECORD}:68  quantity.value says 30, and "30–40 women" prints a range. Write low and high.`,
  ],
  [
    'one end of a range in one Chinese word as the figure',
    [record('low: 30, high: 40', 'value: 300'), record('text: 30–40 women', 'text: 两三百名女工')],
    `${RECORD}:68  quantity.text says "两三百名女工": these words do not stand in the excerpt "groups". Quote the printed phrase, or name the excerpt that holds it.`,
    `${RECORD}:68  quantity.value says 300, and "两三百名女工" prints a range. Write low and high.`,
  ],
  [
    'a qualifier that is only part of another word',
    [record('value: 9, qualifier: null', 'value: 9, qualifier: over')],
    `${RECORD}:85  quantity.qualifier says "over", which does not stand in the excerpt "return". Write the word as printed, or null where the figure stands alone.`,
  ],
  [
    'a qualifier that is not printed',
    [record('value: 9, qualifier: null', 'value: 9, qualifier: up to')],
    `${RECORD}:85  quantity.qualifier says "up to", which does not stand in the excerpt "return". Write the word as printed, or null where the figure stands alone.`,
  ],
  [
    'a destination that its excerpt does not name',
    [record('destinations: [sweden]', 'destinations: [finland]')],
    `${RECORD}:67  destinations names "finland": neither its name nor a listed spelling stands in the excerpt "groups". Name the excerpt that says it, add the printed spelling to geo/places.yaml, or say in "inferred" how it is known.`,
  ],
  [
    'an origin whose words its excerpt does not hold',
    [record('origin: kangwon', 'origin: { place: kangwon, text: Kangwon province }')],
    `${RECORD}:66  origin says "Kangwon province" for "kangwon": these words do not stand in the excerpt "groups". Quote the printed words, or leave text out.`,
  ],
  [
    'words for a place that do not name it',
    [record('origin: kangwon', 'origin: { place: kangwon, text: women }')],
    `${RECORD}:66  origin says "women" for "kangwon", which is neither its name nor a listed spelling. Add the spelling to geo/places.yaml if it means nothing else, or say in "inferred" how it was resolved.`,
  ],
  [
    'an example that its excerpt does not name',
    [record('origin: kangwon', 'origin: { place: kangwon, examples: [norway] }')],
    `${RECORD}:66  origin gives "norway" as an example: its name does not stand in the excerpt "groups". Name only examples that the article names.`,
  ],
  [
    'status words that its excerpt does not hold',
    [record('status_text: will send', 'status_text: has sent')],
    `${RECORD}:46  status_text says "has sent": these words do not stand in the excerpt "plan". Quote the printed words, or write null and say in notes what the status was inferred from.`,
  ],
  [
    'a range upside down',
    [record('low: 30, high: 40', 'low: 40, high: 30')],
    `${RECORD}:68  quantity runs from 40 to 30: the range is upside down. Write the smaller figure as low and the larger as high.`,
  ],
  [
    'an amount upside down',
    [record('{ value: 300,', '{ low: 300, high: 42,'), record('text: 300 yuan,', 'text: 300 yuan (about $42),')],
    `${RECORD}:100  amounts runs from 300 to 42: the range is upside down. Write the smaller figure as low and the larger as high.`,
  ],
  [
    'a publication upside down',
    [record('earliest: 2023-05-03', 'earliest: 2023-06-03')],
    `${RECORD}:15  published runs from 2023-06-03 to 2023-05-31: the range is upside down. Write the earlier day as earliest.`,
  ],
  [
    'a publication date and its bounds apart',
    [record('when: 2023-05\n', 'when: 2023-06\n')],
    `${RECORD}:14  published.when says 2023-06, and earliest and latest say 2023-05-03 to 2023-05-31. Let earliest and latest be the first and the last day that the evidence allows.`,
  ],
  [
    'a completed movement after the publication',
    [record('when: 2023-03,', 'when: 2023-06,')],
    `${RECORD}:89  period.when says 2023-06 and status says "completed", and the article was published by 2023-05-31. Correct the period against the date of publication, or the status if it was still a plan.`,
  ],
  [
    'a part larger than its whole',
    [
      record(
        '{ value: 900, qualifier: about, unit: persons, text: About 900 of them }',
        '{ value: 1200, qualifier: null, unit: persons, text: "1,200 orchard hands" }',
      ),
      record(
        '{ value: 1200, qualifier: null, unit: persons, text: "1,200 orchard hands" }',
        '{ value: 900, qualifier: about, unit: persons, text: About 900 of them }',
      ),
    ],
    `${RECORD}:62  The claim has 1,200 people and is part of "orchard/total", which has 900. Correct the figure, or relate the claim to the whole that it is part of.`,
  ],
  [
    'claims that are parts of each other',
    [
      record(
        '    speaker: [a person who knows the plan]\n',
        '    speaker: [a person who knows the plan]\n    part_of: selection\n',
      ),
      record(
        'value: 900, qualifier: about, unit: persons, text: About 900 of them',
        'value: 1200, qualifier: null, unit: persons, text: "1,200 orchard hands"',
      ),
    ],
    `${RECORD}:49  part_of goes round in a circle: "orchard/total" and "orchard/selection". Take out part_of where the whole is.`,
    `${RECORD}:63  part_of goes round in a circle: "orchard/selection" and "orchard/total". Take out part_of where the whole is.`,
  ],
  [
    'a joint figure with one destination',
    [record('    destinations: [sweden]\n', '    destinations: [sweden]\n    joint: true\n')],
    `${RECORD}:68  The claim "groups" is joint and has one destination. Name all the places that the figure covers, or take out joint.`,
  ],
  [
    'one figure for two destinations that is not joint',
    [record('    joint: true\n', '')],
    `${RECORD}:41  The claim "total" has one figure, 1,200, and 2 destinations. Write joint: true if the text gives one figure for all, or a claim for each place with its own figure.`,
  ],
  [
    'a movement without a destination',
    [record('destinations: [sweden]', 'destinations: []')],
    `${RECORD}:67  The claim "groups" has no destination. Name the place, or one that stands for a place not named: "abroad", "country-not-named".`,
  ],
  [
    'a movement from a place to itself',
    [record('origin: kangwon', 'origin: sweden')],
    `${RECORD}:67  The claim "groups" goes from "sweden" to itself. Follow the movement: a repatriation starts abroad.`,
  ],
  [
    'a destination given twice',
    [
      record('destinations: [sweden]', 'destinations: [sweden, sweden]'),
      record(
        'quantity: { low: 30, high: 40, qualifier: null, unit: persons_per_group, text: 30–40 women }',
        'quantity: null',
      ),
    ],
    `${RECORD}:67  destinations names "sweden" twice. Name it once.`,
  ],
  [
    'a dispatch of people who have fled',
    [record('measure: departed', 'measure: defected')],
    `${RECORD}:69  measure says "defected" and direction says "dispatch": that is not counted of people who go this way. Write "plan", "in_selection", "awaiting_interview", "chosen", "departed" or "arrived", or correct the direction.`,
  ],
  [
    'the figure of each of several groups as a number of people',
    [record('unit: persons_per_group, text: 30–40 women', 'unit: persons, text: Groups of 30–40 women')],
    `${RECORD}:68  quantity.unit says "persons", and "Groups of 30–40 women" is said of each of several groups. Write "persons_per_group" or "persons_per_enterprise"; a number of groups is never multiplied.`,
  ],
  [
    'a publication that lies in the future',
    [
      record('when: 2023-05\n', 'when: 2999-05\n'),
      record('earliest: 2023-05-03', 'earliest: 2999-05-03'),
      record('latest: 2023-05-31', 'latest: 2999-05-31'),
    ],
    `${RECORD}:15  published.earliest says 2999-05-03, a day that has not come yet. Write the first day on which the article can have appeared.`,
  ],
  [
    'a text that was captured before it was published',
    [record('  published:\n', '  retrieved: 2023-05-01\n  published:\n')],
    `${RECORD}:13  retrieved says 2023-05-01, and the article appeared on 2023-05-03 at the earliest. Correct one of the two: nothing is read before it is published.`,
  ],
  [
    'a text that will be captured',
    [record('  published:\n', '  retrieved: 2999-05-01\n  published:\n')],
    `${RECORD}:13  retrieved says 2999-05-01, a day that has not come yet. Write the day on which the text was captured, or null if nobody noted it.`,
  ],
  [
    'a last day of publication outside of its date',
    [record('latest: 2023-05-31', 'latest: 2023-06-02')],
    `${RECORD}:16  published.latest says 2023-06-02, and published.when says 2023-05, which ends on 2023-05-31. A date may be narrowed down by its bounds and not widened: correct when, or the bound.`,
  ],
  [
    'an event that only one of two claims says it shares',
    [record('    part_of: orchard/total\n', '    part_of: orchard/total\n    same_event_as: [return]\n')],
    `${RECORD}:80  orchard/groups says that it tells of the same event as orchard/return, and orchard/return does not say so. Write same_event_as: [orchard/groups] here too, or take it off there.`,
  ],
  [
    'a claim that denies another, and says itself that people left',
    [record('    part_of: orchard/total\n', '    part_of: orchard/total\n    denies: [return]\n')],
    `${RECORD}:78  denies names a claim, and stance says "affirms". Write stance: denies, or relate the claims with contradicts.`,
  ],
  [
    'a denial of what says itself that nothing happened',
    [
      record('    direction: repatriation\n', '    stance: denies\n    direction: repatriation\n'),
      record('    part_of: orchard/total\n', '    stance: denies\n    denies: [return]\n'),
    ],
    `${RECORD}:78  denies names "orchard/return", which says itself that nothing happened. Name the claim of what is denied; two denials that differ are related with contradicts.`,
  ],
  [
    'a denial as a part, and as a whole',
    [
      record(
        '  - id: groups\n    excerpts: [groups]\n',
        '  - id: groups\n    stance: denies\n    excerpts: [groups]\n',
      ),
    ],
    `${RECORD}:78  part_of names "orchard/total": a denial and a finding of none count nobody, so that they are no part and have none. Take out part_of, and name under denies what is denied.`,
  ],
  [
    'a denial as another report of the event',
    [
      record('    part_of: orchard/total\n', '    stance: denies\n    same_event_as: [return]\n'),
      record('    measure: returned\n', '    same_event_as: [groups]\n    measure: returned\n'),
    ],
    `${RECORD}:78  same_event_as names "orchard/return": one of the two says that the event did not take place. A denial names under denies what it denies.`,
    `${RECORD}:87  same_event_as names "orchard/groups": one of the two says that the event did not take place. A denial names under denies what it denies.`,
  ],
  [
    'a word for a stance that is none',
    [record('    direction: repatriation\n', '    stance: denied\n    direction: repatriation\n')],
    `${RECORD}:81  stance says "denied", which is no stance. Did you mean "denies"?`,
  ],
]);
