import { expect, test } from 'vitest';
import { describeRefusals, PLACES, problemsOf, projectWith, RECORD, record, SEALS } from './fixture-project.ts';

function town(basis: string): string {
  return `- id: denmark\n  kind: city\n  names: { en: Denmark }\n  anchor: { lng: 9, lat: 56 }\n  anchor_basis: ${basis}`;
}

test('a town’s point with its number in GeoNames, or with the map that it is from, is taken', () => {
  const country = '- id: denmark\n  kind: country\n  names: { en: Denmark }\n  anchor: null';
  const sound = [`${town('The town’s point.')}\n  geonames: 2624652`, town('Read off a map by the editor.')];
  for (const entry of sound) expect(problemsOf(projectWith([PLACES, country, entry]))).toEqual([]);
});

describeRefusals('places and syntax', [
  [
    'a place without coordinates where it has to be drawn',
    [[PLACES, '  anchor: { lng: 26, lat: 64 }', '  anchor: null']],
    `${PLACES}:29  The place "finland" has no coordinates, and the claim "orchard/return" has to be drawn there. Write { lng: …, lat: … } or computed.`,
  ],
  [
    'an anchor set by hand without saying how',
    [
      [
        PLACES,
        '  anchor: { lng: 26, lat: 64 }\n  anchor_basis: Chosen for drawing.\n',
        '  anchor: { lng: 26, lat: 64 }\n',
      ],
    ],
    `${PLACES}:29  The anchor of "finland" was set by hand, and anchor_basis does not say how. Say in a sentence where the point comes from.`,
  ],
  [
    'a town’s point that nobody has looked up',
    [
      [
        PLACES,
        '- id: denmark\n  kind: country\n  names: { en: Denmark }\n  anchor: null',
        town('Set from memory, to be compared with GeoNames.'),
      ],
    ],
    `${PLACES}:35  The point of "denmark" has no number in GeoNames, and anchor_basis does not say where it was looked up. Look it up in GeoNames and write its number as geonames; or say from which map or list it is, and who looked.`,
  ],
  [
    'an anchor that is a word',
    [[PLACES, '{ lng: 26, lat: 64 }', 'somewhere']],
    `${PLACES}:29  anchor is no anchor. Write { lng: …, lat: … }, computed, or null for a place that is not drawn.`,
  ],
  [
    'a code that is none',
    [[PLACES, 'iso: SE', 'iso: Sweden']],
    `${PLACES}:20  iso says "Sweden", which is not an ISO 3166 code. Write it like this: RU, KP-01.`,
  ],
  [
    'a computed anchor that nobody computed',
    [['geo/built/anchors.json', '"norway"', '"norge"']],
    `${PLACES}:25  The anchor of "norway" is to be computed, and geo/built/anchors.json has none. Run "npm run geo".`,
  ],
  [
    'an anchor beyond the globe',
    [[PLACES, 'lat: 64', 'lat: 164']],
    `${PLACES}:29  anchor.lat says 164, beyond 90 degrees. Longitude is lng, latitude is lat; west and south are negative.`,
  ],
  [
    'a place whose parents go round in a circle',
    [[PLACES, 'parent: null', 'parent: kangwon']],
    `${PLACES}:11  parent goes round in a circle: "kangwon". A place lies in something larger than itself.`,
  ],
  [
    'an unplaced place with an anchor',
    [[PLACES, 'spellings: [abroad]\n  anchor: null', 'spellings: [abroad]\n  anchor: { lng: 1, lat: 1 }']],
    `${PLACES}:39  The place "abroad" is unplaced and has an anchor. Write null: nobody knows where it is.`,
  ],
  [
    'a field that stands twice',
    [record('  language: en\n', '  language: en\n  language: ko\n')],
    `${RECORD}:12  The field "language" stands here a second time. Keep one of the two.`,
  ],
  [
    'a quotation mark that is not closed',
    [record('sources: ["a person who knows the plan"]', 'sources: ["a person who knows the plan]')],
    `${RECORD}:19  This is not YAML: Missing closing "quote. Close the quotation mark or bracket.`,
  ],
  [
    'seals that are not JSON',
    [[SEALS, '{', '{{']],
    `${SEALS}:1  The seals are not JSON. Run "npm run seal" with the folder of texts.`,
  ],
  [
    'a seal that was changed by hand',
    [[SEALS, '5c3931b79ca6c06fa101027589bc505b', '5c3931b79ca6c06fa101027589bc505c']],
    `${RECORD}:26  The excerpt "plan" does not match its seal: its words are not those that were sealed. Put back the words as printed. If they are right: Run "npm run seal" with the folder of texts.`,
  ],
]);
