import { expect, test } from 'vitest';
import { describeRefusals, fixture, problemsOf, projectWith, RECORD, record, SEALS } from './fixture-project.ts';

describeRefusals('quotations and sentences', [
  [
    'a claim without an excerpt',
    [
      record('    excerpts: [groups]', '    excerpts: []'),
      record(
        '  - id: groups\n    sentences: [4]\n    exact: Groups of 30–40 women from Kangwon Province have been leaving for Sweden since April.\n',
        '',
      ),
      [SEALS, /^ {4}"groups": .*\n/m.exec(fixture(SEALS))?.[0] ?? '', ''],
      record('sentences: [1]', 'sentences: [1, 4]'),
    ],
    `${RECORD}:61  The claim "groups" rests on no excerpt. Name the excerpt that states it; what no sentence states is no claim.`,
  ],
  [
    'an excerpt that is not sealed',
    [[SEALS, '"plan":', '"plans":']],
    `${RECORD}:24  The excerpt "plan" is not sealed. Run "npm run seal" with the folder of texts.`,
    `${SEALS}:1  The excerpt "plans" is sealed, and the record has no such excerpt. Run "npm run seal" with the folder of texts.`,
  ],
  [
    'a quotation changed by one character',
    [record('Finland in March,” the', 'Finland in Marsh,” the')],
    `${RECORD}:34  Passage not found: the excerpt "return" is not what sentence 5 says: after "from Finland in Mar" the record has "s" (U+0073), the text has "c" (U+0063). Copy the sentence from the text, character for character.`,
  ],
  [
    'an en dash made into a hyphen',
    [record('Groups of 30–40 women', 'Groups of 30-40 women'), record('text: 30–40 women', 'text: 30-40 women')],
    `${RECORD}:31  Passage not found: the excerpt "groups" is not what sentence 4 says: after "Groups of 30" the record has "-" (U+002D hyphen), the text has "–" (U+2013 en dash). Copy the sentence from the text, character for character.`,
  ],
  [
    'part of a sentence',
    [record(' since April.\n', '.\n'), record('status_text: have been leaving', 'status_text: null')],
    `${RECORD}:31  Passage not found: the excerpt "groups" is not what sentence 4 says: after "n leaving for Sweden" the record has "." (U+002E full stop), the text has " " (U+0020 space). Copy the sentence from the text, character for character.`,
  ],
  [
    'a sentence number that is not the sentence',
    [record('sentences: [4]', 'sentences: [6]')],
    `${RECORD}:30  The excerpt "groups" does not stand in sentence 6, or is not the whole of it: its words are in sentence 4. Correct the numbers, and quote whole sentences.`,
    `${RECORD}:114  Sentence 4 is not accounted for. Quote it for a claim, tell it as a circumstance, or list it under nothing and say why.`,
  ],
  [
    'excerpt sentences that do not follow each other',
    [record('sentences: [2, 3]', 'sentences: [1, 3]'), record('sentences: [1]', 'sentences: [2]')],
    `${RECORD}:25  The excerpt "plan" rests on sentences 1 and 3, which do not follow each other. Take whole sentences that follow each other, or make two excerpts of it.`,
  ],
  [
    'an excerpt sentence that does not exist',
    [record('sentences: [5]', 'sentences: [5, 11]')],
    `${RECORD}:33  The excerpt "return" rests on sentences 5 and 11, and the text has 10. Take whole sentences that follow each other, or make two excerpts of it.`,
  ],
  [
    'sentences that nothing accounts for',
    [record('sentences: [8, 9]', 'sentences: [9]'), record('  - { sentences: [1], why: A heading. }\n', '')],
    `${RECORD}:114  Sentences 1 and 8 are not accounted for. Quote each for a claim, tell it as a circumstance, or list it under nothing and say why.`,
  ],
  [
    'a sentence that is nothing and something',
    [record('sentences: [10]', 'sentences: [9, 10]')],
    `${RECORD}:116  Sentence 9 is listed under nothing and also quoted for a claim or told as a circumstance. Take it out of one of the two.`,
  ],
  [
    'a sentence that does not exist',
    [record('sentences: [10]', 'sentences: [10, 12]')],
    `${RECORD}:116  There is no sentence 12: the text has 10. Correct the number.`,
  ],
  [
    'more than half of the words quoted',
    [
      [
        SEALS,
        '"n": 9, "paragraph": 5, "at": [570, 719], "words": 31',
        '"n": 9, "paragraph": 5, "at": [570, 719], "words": 1',
      ],
      [
        SEALS,
        '"n": 10, "paragraph": 6, "at": [720, 811], "words": 19',
        '"n": 10, "paragraph": 6, "at": [720, 811], "words": 9',
      ],
      [SEALS, '"words": 155', '"words": 115'],
    ],
    `${RECORD}:23  The record quotes 59 of the article's 115 words, more than half: 53 in excerpts, 4 in the words kept around them, 2 in phrases that circumstances quote. Quote only the sentences that state a claim, and tell in your own words those that say the least. An excerpt that stands alone costs the words around it too; beside another excerpt it costs fewer.`,
    `${SEALS}:1  The seal of sentence 9 does not match the text. Run "npm run seal" with the folder of texts.`,
  ],
  [
    'words around an excerpt that are not those of the text',
    [[SEALS, '"selection. "', '"disguise. "']],
    `${SEALS}:1  The words around the excerpt "groups" are not those of the text. Run "npm run seal" with the folder of texts.`,
  ],
  [
    'a quoted phrase that is not in its sentence',
    [record('“good word.”', '“kind word.”')],
    `${RECORD}:103  text quotes “kind word”: these words do not stand in sentence 7. Quote the printed words, or tell it in your own words without quotation marks.`,
  ],
  [
    'a remark that quotes words the article does not have',
    [record('“since April” of', '“since March” of')],
    `${RECORD}:72  period.basis quotes “since March”: these words do not stand in the article. Quote the printed words, or say it without quotation marks.`,
  ],
  [
    'a remark that quotes neither the article nor a translation of it',
    [
      record('language: en', 'language: sv'),
      record('“since April” of', '“since the spring” of'),
      record(
        'since April.\n',
        'since April.\n    translation: { text: Groups have left since early spring., by: the editor }\n',
      ),
    ],
    `${RECORD}:73  period.basis quotes “since the spring”: these words do not stand in the article, nor in a translation of it. Quote the printed words, or say it without quotation marks.`,
  ],
  [
    'a remark that names a paragraph in which its quotation does not stand',
    [record('“since April” of', '“since April” (paragraph 2) of')],
    `${RECORD}:72  period.basis says of “since April” that it stands in paragraph 2: it stands in paragraph 3. Count the lines of the text that are not blank, or look it up in the table of sentences.`,
  ],
  [
    'a document that the article does not print',
    [record('text: exit paper }', 'text: exit pass }')],
    `${RECORD}:75  documents.text quotes “exit pass”: these words do not stand in the article. Quote the printed words, or say it without quotation marks.`,
  ],
  [
    'a circumstance that copies the article',
    [
      record(
        'Letters are read, and the sick pack boxes.',
        'Those who fall ill are sent to pack boxes in a shed beside the road.',
      ),
    ],
    `${RECORD}:110  text has 12 words in a row as the article has them: "those who fall ill are sent to pack boxes in a shed". Tell it in your own words.`,
  ],
  [
    'an amount that is not in its sentence',
    [record('text: 300 yuan', 'text: 300 Yuan')],
    `${RECORD}:100  amounts.text says "300 Yuan": these words do not stand in sentence 6. Quote the printed amount.`,
  ],
  [
    'an amount whose figure is not in its words',
    [record('{ value: 300', '{ value: 350')],
    `${RECORD}:100  amounts.value says 350: this figure does not stand in "300 yuan". Write the figure as printed.`,
  ],
]);

test('a remark may quote the article as printed, or the translation that stands beside it', () => {
  const translated = record(
    'since April.\n',
    'since April.\n    translation: { text: Groups have left since early spring., by: the editor }\n',
  );
  const swedish = record('language: en', 'language: sv');
  expect(problemsOf(projectWith(swedish, translated, record('“since April” of', '“Since early spring” of')))).toEqual(
    [],
  );
  expect(problemsOf(projectWith(swedish, translated))).toEqual([]);
});
