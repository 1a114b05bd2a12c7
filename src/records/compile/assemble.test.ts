import { expect, test } from 'vitest';
import { cleanUpProjects, projectWith, record, TEXTS } from '../test/fixture-project.ts';
import { compile } from './compile.ts';

cleanUpProjects();

function dataset(root = projectWith(), texts: string | null = TEXTS) {
  const compiled = compile(root, texts);
  if (!compiled.dataset) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
  return compiled.dataset;
}

/** The marked words of a claim, as `kind: words`. */
function marked(id: string, from = dataset()): string[] {
  const claim = from.claims.find((one) => one.id === id);
  return (claim?.marks ?? []).map(({ kind, excerpt, at }) => {
    const exact = from.excerpts.find((one) => one.id === excerpt)?.exact ?? '';
    return `${kind}: ${exact.slice(...at)}`;
  });
}

test('the words that carry the figure, the places and the status are marked', () => {
  expect(marked('orchard/total')).toEqual([
    'figure: 1,200 orchard hands',
    'place: Sweden',
    'place: Norway',
    'status: will send',
  ]);
});

test('the longest listed spelling of a place is marked', () => {
  expect(marked('orchard/groups')).toContain('place: Kangwon Province');
});

test('an inferred place has no words and no mark, unless the record gives them', () => {
  const found = dataset().claims.find(({ id }) => id === 'orchard/return')?.destinations[0];
  expect(found).toMatchObject({
    place: 'kp-unstated',
    text: null,
    inferred: '“Back” is to where the workers come from.',
  });
  expect(marked('orchard/return')).toEqual(['figure: Nine', 'place: Finland', 'status: came back']);
  const given = dataset(
    projectWith(record('{ place: kp-unstated, inferred: "', '{ place: kp-unstated, text: back, inferred: "')),
  );
  expect(marked('orchard/return', given)).toContain('place: back');
});

test('an endpoint carries the words that name it', () => {
  expect(dataset().claims[2]?.origin).toEqual({
    place: 'kangwon',
    text: 'Kangwon Province',
    inferred: null,
    examples: [],
  });
});

test('ids are made full and relations follow them', () => {
  expect(dataset().claims.map(({ id, partOf }) => [id, partOf])).toEqual([
    ['orchard/total', null],
    ['orchard/selection', 'orchard/total'],
    ['orchard/groups', 'orchard/total'],
    ['orchard/return', null],
  ]);
});

test('a single figure is a range of one, and silence is null', () => {
  const { claims } = dataset(
    projectWith(record('quantity: { value: 9, qualifier: null, unit: persons, text: Nine }', 'quantity: null')),
  );
  expect(claims.map(({ quantity }) => quantity && [quantity.low, quantity.high])).toEqual([
    [1200, 1200],
    [900, 900],
    [30, 40],
    null,
  ]);
});

test('excerpts keep the printed characters and know their paragraph', () => {
  expect(dataset().excerpts.map(({ id, paragraph, at }) => [id, paragraph, at])).toEqual([
    ['orchard/plan', 2, [44, 191]],
    ['orchard/groups', 3, [192, 277]],
    ['orchard/return', 3, [278, 334]],
  ]);
});

test('a circumstance knows its paragraphs and the seals of its sentences', () => {
  const life = dataset().circumstances.find(({ id }) => id === 'orchard/life');
  expect(life?.paragraphs).toEqual([4, 5]);
  expect(life?.seals).toHaveLength(2);
});

test('computed anchors come from geography with their basis', () => {
  expect(dataset().places.find(({ id }) => id === 'sweden')).toMatchObject({
    anchor: [16.6, 62.8],
    anchorBasis: 'Centre of the largest part.',
  });
});

test('every sentence of the text counts once', () => {
  const coverage = dataset().articles[0]?.coverage;
  expect(coverage).toEqual({
    words: 155,
    wordsQuoted: 59,
    sentences: 10,
    sentencesOfClaims: 4,
    sentencesOfCircumstances: 4,
    sentencesOfNothing: 2,
  });
});

test('claims of the same origin, destinations and direction share a route', () => {
  expect(dataset().routes.map(({ id, claims }) => [id, claims.length])).toEqual([
    ['dispatch-kp-unstated-norway-and-sweden', 2],
    ['dispatch-kangwon-sweden', 1],
    ['repatriation-finland-kp-unstated', 1],
  ]);
});

test('the dataset is the same with and without the texts, and survives JSON', () => {
  const root = projectWith();
  const made = dataset(root);
  expect(dataset(root, null)).toEqual(made);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});

test('no sentence that is not quoted enters the dataset', () => {
  const published = JSON.stringify(dataset());
  expect(published).not.toContain('nobody knows whether it helps');
  expect(published).not.toContain('first blossom');
  expect(published).not.toContain('choir of bakers');
});
