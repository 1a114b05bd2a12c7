import { expect, test } from 'vitest';
import { readText } from '../text/text.ts';
import { classify } from './classify.ts';
import { unknownNames } from './unknown-names.ts';

const NO_CUES = {
  figures: [],
  counts: false,
  places: [],
  agencies: [],
  movement: null,
  onward: null,
  stance: null,
  goesOn: false,
  people: false,
  money: false,
  rule: false,
};

function namesOf(text: string, known: readonly string[] = []): string[] {
  const sentences = classify(readText(text), () => NO_CUES);
  return unknownNames(sentences, (name) => known.includes(name)).map(({ printed }) => printed);
}

test('a capitalised name after a word of place is offered, with its sentences', () => {
  const text = readText('He lives in Aldmouth. A road runs between Aldmouth and New Carling. It was cold.');
  expect(
    unknownNames(
      classify(text, () => NO_CUES),
      () => false,
    ),
  ).toEqual([
    { printed: 'Aldmouth', sentences: [1, 2] },
    { printed: 'New Carling', sentences: [2] },
  ]);
  expect(namesOf('Crews of Tarn County went there.')).toEqual(['Tarn']);
  expect(namesOf('Рабочие приехали из Аландска вчера.')).toEqual(['Аландска']);
});

test('every name of a list is offered, not only the first', () => {
  expect(namesOf('Crews came from Aldmouth, Tarn and New Carling counties.')).toEqual([
    'Aldmouth',
    'Tarn',
    'New Carling',
  ]);
  expect(namesOf('They live in Aldmouth, or Tarn, she said.')).toEqual(['Aldmouth', 'Tarn']);
  expect(namesOf('Рабочие приехали из Аландска, Тарнова и Карлинска вчера.')).toEqual([
    'Аландска',
    'Тарнова',
    'Карлинска',
  ]);
  expect(namesOf('They live in Aldmouth, Tarn says. Then Carling came.', [])).toEqual(['Aldmouth', 'Carling']);
});

test('what the project knows, times, bodies, persons and the beginnings of sentences are not offered', () => {
  expect(namesOf('He lives in Aldmouth.', ['Aldmouth'])).toEqual([]);
  expect(namesOf('They left in March, and others went home again in December 2024.')).toEqual([]);
  expect(namesOf('A professor at Aldmouth University teaches in English.')).toEqual([]);
  expect(namesOf('The letter went to Lind. “No,” Lind said.')).toEqual([]);
  expect(namesOf('The letter went to Oren Vale. It was Mr. Oren Vale himself.')).toEqual([]);
  expect(namesOf('Aldmouth was quiet. Boats come and go.')).toEqual([]);
});

test('a name that only has a capital is offered too, with its headings, once for all its forms', () => {
  const text = readText(
    'The Daily Buoy\n\nCrews for the Carling Flats\n\nBy Oren Vale\n\nPeople sleep on the Carling Flats. The Daily Buoy saw it, and Vale wrote that the Flats are wet. Carling County is far.',
  );
  const asked = unknownNames(
    classify(text, () => NO_CUES),
    () => false,
  );
  expect(asked).toEqual([{ printed: 'Carling Flats', sentences: [2, 4] }]);
  const russian = readText(
    'Люди для Тарновских отмелей\n\nИх ведут на Тарновские отмели. В провинции Хвиньян ждут других. На Тарновских отмелях сыро.',
  );
  expect(
    unknownNames(
      classify(russian, () => NO_CUES),
      () => false,
    ),
  ).toEqual([
    { printed: 'Тарновские отмели', sentences: [1, 2, 4] },
    { printed: 'Хвиньян', sentences: [3] },
  ]);
});

test('headings and scripts without capitals offer none', () => {
  expect(namesOf('Long Nights in Aldmouth\nThe crews were tired.')).toEqual([]);
  expect(namesOf('노동자들은 신의주에서 떠났다.')).toEqual([]);
});
