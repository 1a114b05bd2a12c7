import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { formatProblem } from '../compile/problem.ts';
import { cleanUpProjects, type Patch, PLACES, projectWith, RECORD, record, TEXTS } from './fixture-project.ts';

cleanUpProjects();

const NAMES: readonly Patch[] = [
  [PLACES, 'spellings: [Kangwon Province]', 'spellings: [Kangwon Province, 江原道, Канвон]'],
  [PLACES, 'names: { en: Sweden }', 'names: { en: Sweden }\n  spellings: [瑞典, 스웨덴, スウェーデン, Швеция]'],
  [PLACES, 'names: { en: Norway }', 'names: { en: Norway }\n  spellings: [挪威, 노르웨이, ノルウェー, Норвегия]'],
];
const GROUPS = 'Groups of 30–40 women from Kangwon Province have been leaving for Sweden since April.';

/**
 * What is warned of, where the quotation of “groups” reads so. Its words are not those of the text, which the check
 * refuses; what it suspects it says all the same.
 */
function warningsIn(words: string, ...patches: readonly Patch[]): string[] {
  const root = projectWith(...NAMES, record(`exact: ${GROUPS}`, `exact: ${JSON.stringify(words)}`), ...patches);
  return compile(root, TEXTS).warnings.map(formatProblem);
}

function messagesIn(words: string, ...patches: readonly Patch[]): string[] {
  return warningsIn(words, ...patches).map((line) => line.replace(/^\S+ +/, '').replace(/(?<=\.) .*$/, ''));
}

/** More fields of the claim. */
const more = (lines: string) =>
  record('    speaker: []\n    part_of: orchard/total', `    ${lines}\n    speaker: []\n    part_of: orchard/total`);

test('an origin that is only where a source is', () => {
  expect(warningsIn('A clerk in Kangwon Province said that 30–40 women leave for Sweden.')).toEqual([
    `${RECORD}:66  origin of "groups" is "kangwon", and the excerpt names it only as the place of somebody who speaks. Write where the people are from; where nobody says it, "kp-unstated" or "abroad". If it is right as it is, say why: looked_at: { origin: … }.`,
  ]);
  expect(
    warningsIn(
      'A clerk in Kangwon Province said that 30–40 women leave for Sweden.',
      more('looked_at: { origin: The clerk speaks of her own town. }'),
    ),
  ).toEqual([]);
});

const AT_A_SOURCE =
  'origin of "groups" is "kangwon", and the excerpt names it only as the place of somebody who speaks.';

test.each([
  'According to a source in Kangwon Province, 30–40 women leave for Sweden.',
  'A freight agent in Kangwon, who asked not to be named, told us of 30–40 women.',
  '30–40 women leave for Sweden, said a clerk in Kangwon.',
  '据江原道的一名贸易人员透露，三四十名女工前往瑞典。',
  '강원도의 한 소식통은 여성 30~40명이 스웨덴으로 떠난다고 전했다.',
  '江原道の消息筋によると、女性30～40人がスウェーデンへ行く。',
  'По словам чиновника из Канвона, в Швецию едут 30–40 женщин.',
])('where the source is, is no origin: %s', (words) => {
  expect(messagesIn(words)).toEqual([AT_A_SOURCE]);
});

test.each([
  'A clerk in Kangwon Province said that 30–40 women from Kangwon leave for Sweden.',
  'Women from Kangwon said that they leave for Sweden.',
  'The women of Kangwon leave for Sweden.',
  '三四十名女工来自江原道，前往瑞典。',
  '강원도의 여성 30~40명이 스웨덴으로 떠난다.',
])('where the workers are from, whoever says it: %s', (words) => {
  expect(messagesIn(words)).toEqual([]);
});

test('where the source is, and where people are trained, is no origin either', () => {
  const trained = 'A clerk in Kangwon said that 30–40 women for Sweden were trained for ten days in Kangwon.';
  expect(messagesIn(trained)).toEqual([`${AT_A_SOURCE.slice(0, -1)} and as one where people are chosen or trained.`]);
  // As a step of the claim it is warned of once.
  expect(messagesIn(trained, more('steps: [{ step: training, place: kangwon, text: trained in Kangwon }]'))).toEqual([
    'origin of "groups" is "kangwon", and steps of the same claim names it as a place of training.',
  ]);
});

test('an origin that is a place of a step of the same claim', () => {
  const trained = more('steps: [{ step: training, place: kangwon, text: from Kangwon Province }]');
  expect(warningsIn(GROUPS, trained)).toEqual([
    `${RECORD}:66  origin of "groups" is "kangwon", and steps of the same claim names it as a place of training. Write where they are from, or "kp-unstated". If it is right as it is, say why: looked_at: { origin: … }.`,
  ]);
  expect(warningsIn(GROUPS, more('steps: [{ step: training, place: norway, text: for Sweden }]'))).toEqual([]);
});

test('an end that is an example', () => {
  expect(warningsIn('30–40 women from provinces such as Kangwon left for Sweden.')).toEqual([
    `${RECORD}:66  origin of "groups" is "kangwon", which the excerpt gives as an example. End at the wider place, and list this one under "examples" of it. If it is right as it is, say why: looked_at: { examples: … }.`,
  ]);
  expect(warningsIn('30–40 women from Kangwon left for countries like Norway and Sweden.')).toEqual([
    `${RECORD}:67  destinations of "groups" has "sweden", which the excerpt gives as an example. End at the wider place, and list this one under "examples" of it. If it is right as it is, say why: looked_at: { examples: … }.`,
  ]);
});

test.each([
  [
    '来自江原道等省份的三四十名女工已前往瑞典。',
    'origin of "groups" is "kangwon", which the excerpt gives as an example.',
  ],
  [
    '강원도 등 북부 지방의 여성 30~40명이 스웨덴으로 떠났다.',
    'origin of "groups" is "kangwon", which the excerpt gives as an example.',
  ],
  [
    '江原道などの地方から女性30～40人がスウェーデンへ行った。',
    'origin of "groups" is "kangwon", which the excerpt gives as an example.',
  ],
])('an example in other languages: %s', (words, message) => {
  expect(messagesIn(words)).toEqual([message]);
});

test.each([
  'Women from Kangwon would like Sweden.',
  '30–40 women from Kangwon Province left for Sweden, which looks like Norway.',
])('what is no example: %s', (words) => {
  expect(messagesIn(words)).toEqual([]);
});

test('a list that the text leaves open', () => {
  const words = '30–40 women from Kangwon left for Norway, Sweden and other countries.';
  expect(warningsIn(words)).toEqual([
    `${RECORD}:67  destinations of "groups" are in a list that the excerpt leaves open: “and other countries”. Write these words as others: { destinations: … }. If it is right as it is, say why: looked_at: { others: … }.`,
  ]);
  expect(warningsIn(words, more('others: { destinations: and other countries }'))).toEqual([]);
});

test.each([
  [
    '30–40 women from Kangwon and elsewhere left for Sweden.',
    'origin of "groups" is in a list that the excerpt leaves open: “and elsewhere”.',
  ],
  [
    '来自江原道的三四十名女工已前往瑞典、挪威等国家。',
    'destinations of "groups" are in a list that the excerpt leaves open: “等国家”.',
  ],
  [
    '강원도의 여성 30~40명이 스웨덴과 노르웨이 등에 갔다.',
    'destinations of "groups" are in a list that the excerpt leaves open: “등”.',
  ],
  [
    '江原道の女性30～40人がスウェーデンやノルウェーなどへ行った。',
    'destinations of "groups" are in a list that the excerpt leaves open: “など”.',
  ],
  [
    'Женщины из Канвона выехали в Швецию и другие страны.',
    'destinations of "groups" are in a list that the excerpt leaves open: “и другие страны”.',
  ],
])('an open list in other languages: %s', (words, message) => {
  expect(messagesIn(words)).toEqual([message]);
});

test.each([
  'Women left Kangwon for Sweden and Norway.',
  'Women left Kangwon for Norway, Sweden and other countries; 30–40 women are in Sweden.',
])('a list that is closed, or a place that is named by itself too: %s', (words) => {
  expect(messagesIn(words)).toEqual([]);
});

test('the destinations of several claims, without a figure for all of them, leave nothing open', () => {
  const words = 'Women from Kangwon left for Norway, Sweden and other countries.';
  expect(
    messagesIn(
      words,
      record('{ low: 30, high: 40, qualifier: null, unit: persons_per_group, text: 30–40 women }', 'null'),
    ),
  ).toEqual([]);
});

test('a part that is left out', () => {
  const parts = record(
    '    origin: kangwon\n    destinations: [sweden]',
    '    origin: kangwon\n    destinations: [{ place: abroad, text: Sweden, parts: [sweden, norway] }]',
  );
  expect(warningsIn('30–40 women from Kangwon Province left for Sweden, Norway and Finland.', parts)).toEqual([
    `${RECORD}:67  parts of "groups" leaves out "finland", which the excerpt names in one list with them. Add it; if it is not meant with them, it is an end of another claim. If it is right as it is, say why: looked_at: { parts: … }.`,
  ]);
  expect(warningsIn('30–40 women from Kangwon left for Sweden and Norway. In Finland nobody is.', parts)).toEqual([]);
});

test('a means that is not in its words', () => {
  const way = (means: string, text: string) => more(`ways: [{ means: ${means}, text: ${text} }]`);
  expect(warningsIn(GROUPS, way('train', 'have been leaving'))).toEqual([
    `${RECORD}:76  ways of "groups" says "train", and no word of it stands in "have been leaving". Quote the words that say it, or write the means that is printed. If it is right as it is, say why: looked_at: { ways: … }.`,
  ]);
});

test.each([
  ['train', '乘火车'],
  ['train', '기차로'],
  ['flight', 'flew'],
  ['flight', '乘飞机'],
  ['ship', 'フェリーで'],
  ['bus', 'на автобусах'],
  ['lorry', 'in trucks'],
  ['car', 'by car'],
  ['on_foot', '걸어서'],
])('a means that is in its words: %s, %s', (means, text) => {
  expect(messagesIn(GROUPS, more(`ways: [{ means: ${means}, text: ${text} }]`))).toEqual([]);
});

test('a time that its own basis tells otherwise', () => {
  const period = (when: string, basis: string) =>
    record(
      'period: { when: 2023-04/.., of: movement, basis: “since April” of the year of publication. }',
      `period: { when: ${JSON.stringify(when)}, of: movement, basis: ${JSON.stringify(basis)} }`,
    );
  expect(warningsIn(GROUPS, period('2023-03', '“in March or April”, said in May 2023.'))).toEqual([
    `${RECORD}:72  period of "groups" says "2023-03", and its basis quotes March and April. Write the months that the text names. If it is right as it is, say why: looked_at: { period: … }.`,
  ]);
  expect(warningsIn(GROUPS, period('[2023-03, 2023-05]', '“in March”, said in May 2023.'))).toEqual([
    `${RECORD}:72  period of "groups" says "[2023-03, 2023-05]", and its basis quotes March. Write the months that the text names. If it is right as it is, say why: looked_at: { period: … }.`,
  ]);
  expect(messagesIn(GROUPS, period('2023-03', '“三月或四月”。'))).toEqual([
    'period of "groups" says "2023-03", and its basis quotes March and April.',
  ]);
  expect(messagesIn(GROUPS, period('[2023-03, 2023-04]', '“in March or April”, said in May 2023.'))).toEqual([]);
  expect(messagesIn(GROUPS, period('2023-05/2023-12', '“from May to the end of the year”.'))).toEqual([]);
  expect(messagesIn(GROUPS, period('2023-04', '“last month”, said in May 2023.'))).toEqual([]);
});
