import { describeRefusals, type Patch, projectWithQuay, RECORD, record } from './fixture-project.ts';

const ATLAS = 'data/atlas.yaml';

/** What the atlas of the sound project says, from line 7 of the file on. */
function says(...lines: readonly string[]): Patch {
  return [ATLAS, 'corrections: null\n', `corrections: null\n${lines.map((line) => `${line}\n`).join('')}`];
}

const FIGURE = '{ words: "1,200", claim: orchard/total, status: planned }';

/** A headline whose text is on line 8 and whose only figure is on line 10. */
function headline(text: string, figure = FIGURE): Patch {
  return says('headline:', `  text: ${text}`, '  figures:', `    - ${figure}`);
}

/** A deck with a date on line 12. */
function dated(text: string, date: string): Patch {
  return says('deck:', `  text: ${text}`, '  figures:', `    - ${FIGURE}`, '  dates:', `    - ${date}`);
}

describeRefusals('headlines and decks', [
  [
    'a figure that is not the claim’s',
    [headline('"1,300 are to go"', '{ words: "1,300", claim: orchard/total, status: planned }')],
    `${ATLAS}:10  headline says "1,300" of "orchard/total", whose figure is "1,200". Write "1,200" in text and words, or name the claim that says it.`,
  ],
  [
    'a figure without its qualifier',
    [headline('"900 are in selection"', '{ words: "900", claim: orchard/selection, status: selecting }')],
    `${ATLAS}:10  headline says "900" of "orchard/selection", whose figure is "about 900". Write "about 900" in text and words, or name the claim that says it.`,
  ],
  [
    'another qualifier',
    [headline('"Over 900 are in selection"', '{ words: Over 900, claim: orchard/selection, status: selecting }')],
    `${ATLAS}:10  headline says "Over 900" of "orchard/selection", whose figure is "about 900". Write "about 900" in text and words, or name the claim that says it.`,
  ],
  [
    'a qualifier beside the words',
    [headline('"Nearly 1,200 are to go"')],
    `${ATLAS}:10  headline says "Nearly" beside "1,200" of "orchard/total", whose figure is "1,200". Take "Nearly" out of the text.`,
  ],
  [
    'a qualifier behind the words',
    [headline('"1,200 or more are to go"')],
    `${ATLAS}:10  headline says "or more" beside "1,200" of "orchard/total", whose figure is "1,200". Take "or more" out of the text.`,
  ],
  [
    'a group’s figure as a total',
    [headline('"30–40 have left"', '{ words: 30–40, claim: orchard/groups, status: under_way }')],
    `${ATLAS}:10  headline says "30–40" of "orchard/groups", whose figure is "30–40 in each group". Write "30–40 in each group" in text and words, or name the claim that says it.`,
  ],
  [
    'a status that is not the claim’s',
    [headline('"1,200 have gone"', '{ words: "1,200", claim: orchard/total, status: completed }')],
    `${ATLAS}:10  headline says that "1,200" of "orchard/total" is completed, and its status is planned. Write status: planned, and see that the text says no more than that.`,
  ],
  [
    'all that is wrong at once',
    [
      headline(
        '"Over 1,300 have gone, 70 of them by ship"',
        '{ words: "1,300", claim: orchard/total, status: completed }',
      ),
    ],
    `${ATLAS}:8  headline says "70", and no claim is named for it. Name its claim under figures, or take it out.`,
    `${ATLAS}:10  headline says "1,300" of "orchard/total", whose figure is "1,200". Write "1,200" in text and words, or name the claim that says it.`,
    `${ATLAS}:10  headline says "Over" beside "1,300" of "orchard/total", whose figure is "1,200". Take "Over" out of the text.`,
    `${ATLAS}:10  headline says that "1,300" of "orchard/total" is completed, and its status is planned. Write status: planned, and see that the text says no more than that.`,
  ],
  [
    'a claim that is not there',
    [headline('"1,200 are to go"', '{ words: "1,200", claim: orchard/totals, status: planned }')],
    `${ATLAS}:10  headline names "orchard/totals", and there is no such claim. Did you mean "orchard/total"?`,
  ],
  [
    'a claim of no article',
    [headline('"1,200 are to go"', '{ words: "1,200", claim: elsewhere, status: planned }')],
    `${ATLAS}:10  headline names "elsewhere", and there is no such claim. Write article/claim, or take the figure out.`,
  ],
  [
    'a status that there is not',
    [headline('"1,200 are to go"', '{ words: "1,200", claim: orchard/total, status: planed }')],
    `${ATLAS}:10  headline.figures.status says "planed", which is no status. Did you mean "planned"?`,
  ],
  [
    'a claim without a figure',
    [
      record('quantity: { value: 9, qualifier: null, unit: persons, text: Nine }', 'quantity: null'),
      headline('"9 came back"', '{ words: "9", claim: orchard/return, status: completed }'),
    ],
    `${ATLAS}:10  headline says "9" of "orchard/return", which gives no figure. Name a claim that gives it.`,
  ],
  [
    'words that are not in the text',
    [headline('Many are to go')],
    `${ATLAS}:10  headline names the words "1,200", which do not stand in its text. Write them as the text has them.`,
  ],
  [
    'words that are in the text only within a longer number',
    [headline('"21,200 are to go"')],
    `${ATLAS}:8  headline says "21,200", and no claim is named for it. Name its claim under figures, or take it out.`,
    `${ATLAS}:10  headline names the words "1,200", which do not stand in its text. Write them as the text has them.`,
  ],
  [
    'words that are in the text twice',
    [headline('"1,200 are to go, all 1,200 of them north"')],
    `${ATLAS}:8  headline says "1,200", and no claim is named for it. Name its claim under figures, or take it out.`,
    `${ATLAS}:10  headline names the words "1,200", which stand in its text 2 times: which of them is meant is not known. Say it once, or name more words.`,
  ],
  [
    'the same words for two claims',
    [says('deck:', '  text: "1,200 are to go"', '  figures:', `    - ${FIGURE}`, `    - ${FIGURE}`)],
    `${ATLAS}:11  deck names the words "1,200", and "1,200" holds the same ones. Name each word once.`,
  ],
  [
    'a number that is nobody’s',
    [headline('"1,200 are to go on 3 ships"')],
    `${ATLAS}:8  headline says "3", and no claim is named for it. Name its claim under figures, or take it out.`,
  ],
  [
    'another time than the claim’s',
    [dated('"1,200 are to go in 2025"', '{ words: "2025", claim: orchard/total }')],
    `${ATLAS}:12  deck says "2025" of "orchard/total", whose time is "2024". Write the time of the record, and no more of it than is known.`,
  ],
  [
    'a time that is finer than the claim’s',
    [dated('"1,200 are to go in March 2024"', '{ words: March 2024, claim: orchard/total }')],
    `${ATLAS}:12  deck says "March 2024" of "orchard/total", whose time is "2024". Write the time of the record, and no more of it than is known.`,
  ],
  [
    'a time of a claim that gives none',
    [dated('"1,200 are to go, 2023"', '{ words: "2023", claim: orchard/selection }')],
    `${ATLAS}:12  deck says "2023" of "orchard/selection", which gives no time. Take the time out, or name the article whose date it is.`,
  ],
  [
    'an inferred year that is not said to be',
    [dated('"1,200 are to go: the Herald, 2023"', '{ words: "2023", article: orchard }')],
    `${ATLAS}:12  deck says "2023" of "orchard", whose time is an inference. Say so, within the words: "2023 (inferred)".`,
  ],
  [
    'a date of no article',
    [dated('"1,200 are to go: the Herald, 2023"', '{ words: "2023", article: orchards }')],
    `${ATLAS}:12  deck names "orchards", and there is no such article. Did you mean "orchard"?`,
  ],
  [
    'a date without a year',
    [dated('"1,200 are to go: the Herald, in May"', '{ words: in May, article: orchard }')],
    `${ATLAS}:12  deck names "in May" as a date, and no year stands in it. Name the words with the year.`,
  ],
  [
    'a date of nothing',
    [dated('"1,200 are to go in 2024"', '{ words: "2024" }')],
    `${ATLAS}:12  The date is neither of a claim nor of an article. Write claim or article, and not both.`,
  ],
  [
    'an article’s headline on a claim of another article',
    [
      record(
        '  corrections: []\n',
        '  corrections: []\n  headline:\n    text: "1,200 are to go"\n    figures: [{ words: "1,200", claim: ferry/total, status: planned }]\n',
      ),
    ],
    `${RECORD}:24  headline names "ferry/total", which is of another article. Name a claim of "orchard".`,
  ],
  [
    'an article’s headline with another figure',
    [
      record(
        '  corrections: []\n',
        '  corrections: []\n  headline:\n    text: "1,300 are to go"\n    figures: [{ words: "1,300", claim: total, status: planned }]\n',
      ),
    ],
    `${RECORD}:24  headline says "1,300" of "orchard/total", whose figure is "1,200". Write "1,200" in text and words, or name the claim that says it.`,
  ],
]);

describeRefusals(
  'headlines on claims that do not stand',
  [
    [
      'a claim that has been taken back',
      [headline('"210 are chosen"', '{ words: "210", claim: quay/chosen-before, status: chosen }')],
      `${ATLAS}:10  headline names "quay/chosen-before", which "quay/chosen" replaces: it has been taken back. Say what "quay/chosen" says, or take it out.`,
    ],
    [
      'a denial',
      [headline('"1,200 are to go"', '{ words: "1,200", claim: ferry/denial, status: under_way }')],
      `${ATLAS}:10  headline names "ferry/denial", which does not say that it is so: it is a denial, or finds none. Name a claim that says it.`,
    ],
  ],
  projectWithQuay,
);
