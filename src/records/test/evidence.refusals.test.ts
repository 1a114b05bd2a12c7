import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { describeRefusals, type Patch, problemsOf, projectWith, RECORD, record, SEALS } from './fixture-project.ts';

const SOURCES = 'data/sources.yaml';
const GOOD = readFileSync(join(import.meta.dirname, 'fixtures/good', RECORD), 'utf8');
const RETURN = '    exact: “Nine came back from Finland in March,” the person said.\n';
const PLAN_SAID = '    period: { when: "2024", of: movement, basis: The text gives no time for the departure. }\n';

describeRefusals('sources and surroundings', [
  [
    'a source that nobody rests on',
    [sources('planner', 'guest'), record(PLAN_SAID, `${PLAN_SAID}    source: planner\n`)],
    `${SOURCES}:4  No claim rests on the source "guest". Name it as the source of a claim, or take it out.`,
  ],
  [
    'a source that does not exist',
    [sources('planner'), record(PLAN_SAID, `${PLAN_SAID}    source: plan\n`)],
    `${RECORD}:48  source names "plan", and there is no such source. Known: "planner".`,
    `${SOURCES}:1  No claim rests on the source "planner". Name it as the source of a claim, or take it out.`,
  ],
  [
    'a quotation around an excerpt',
    [record(RETURN, `${RETURN}    before: The plan was “said”.\n`)],
    `${RECORD}:35  before of the excerpt "return" holds quotation marks. Tell it in your own words; what has to be quoted is an excerpt.`,
  ],
  [
    'the article’s words around an excerpt',
    [
      record(
        RETURN,
        `${RETURN}    after: Groups of women from Kangwon Province. And 1,200 orchard hands to Sweden and Norway, a person who knows the plan said.\n`,
      ),
    ],
    `${RECORD}:35  after of the excerpt "return" has 12 words in a row as the article has them: "1 200 orchard hands to sweden and norway a person who knows". Tell it in your own words.`,
  ],
  [
    'a translation of what is English',
    [record(RETURN, `${RETURN}    translation: { text: Nine came back., by: the editor }\n`)],
    `${RECORD}:35  The excerpt "return" has a translation, and its article is in English. Take it out, or correct the language of the article.`,
  ],
  [
    'an English title of what is English',
    [record('  title_basis:', '  title_en: Orchards\n  title_basis:')],
    `${RECORD}:6  title_en stands beside a title in English. Take it out, or correct the language of the article.`,
  ],
  [
    'an English title of no title',
    [record(/ {2}title: .*\n/.exec(GOOD)?.[0] ?? '', '  title: null\n  title_en: Orchards\n')],
    `${RECORD}:6  title_en stands beside no title. Write the title as printed, or leave title_en out.`,
  ],
  [
    'English for words that the quotation does not hold',
    translated('{ text: Ten, english: Nine }'),
    `${RECORD}:35  translation.words.text says "Ten": these words do not stand in the excerpt "return". Quote the printed words.`,
  ],
  [
    'English that the translation does not hold',
    translated('{ text: Nine, english: ten }'),
    `${RECORD}:35  translation.words.english says "ten": these words do not stand in the translation of the excerpt "return". Write the words of the translation that say it, or mend the translation.`,
  ],
  [
    'English for words that no claim quotes',
    translated('{ text: in March, english: in March }'),
    `${RECORD}:35  translation.words.text says "in March": no claim that rests on the excerpt "return" quotes exactly these words, so that no page would show their English. Write the words as the field of the claim has them, or leave them out.`,
  ],
  [
    'English given twice for the same words',
    translated('{ text: Nine, english: nine }, { text: Nine, english: came home }'),
    `${RECORD}:35  translation.words.text says "Nine" twice. Give its English once.`,
  ],
]);

/** As if the article were in another language, with a translation of which some words are told apart. */
function translated(words: string): Patch[] {
  const translation = `{ text: Nine came home in March., by: the editor, words: [${words}] }`;
  return [
    record('language: en', 'language: cy'),
    record(
      RETURN,
      `${RETURN}    translation: ${translation}
`,
    ),
  ];
}

test('English words of a translation are kept with what they translate', () => {
  const { dataset, problems } = compile(projectWith(...translated('{ text: Nine, english: nine }')));
  expect(problems).toEqual([]);
  const excerpt = dataset?.excerpts.find(({ id }) => id === 'orchard/return');
  expect(excerpt?.translation?.words).toEqual([{ text: 'Nine', english: 'nine' }]);
});

test('what stands before and after an excerpt, in other words, is taken over', () => {
  const root = projectWith(record(RETURN, `${RETURN}    before: Some were home again.\n    after: That is all.\n`));
  const excerpt = compile(root).dataset?.excerpts.find(({ id }) => id === 'orchard/return');
  expect(excerpt).toMatchObject({ before: 'Some were home again.', after: 'That is all.' });
});

test('claims without a source are named where sources are set, and not where none are', () => {
  expect(compile(projectWith()).notices.join()).not.toContain('No source is set');
  const root = projectWith(sources('planner'), record(PLAN_SAID, `${PLAN_SAID}    source: planner\n`));
  expect(compile(root).notices).toContain(
    'No source is set for orchard/selection, orchard/groups, orchard/return. Their routes say that how many sources is not set.',
  );
});

test.each<[what: string, theirs: string, notes: string, problems: string[]]>([
  ['share a source', 'planner', '', []],
  [
    'rest on two sources',
    'guest',
    '',
    [
      'data/articles/grove.yaml:49  "orchard/total" tells of the same event and rests on the source "planner", this claim on "guest". Give both the same source, or say in a note how the text shows that the sources are two.',
    ],
  ],
  ['rest on two sources and a note says how that is known', 'guest', '    notes: [The text names two sources.]\n', []],
])('two articles that tell of one event: where they %s', (_what, theirs, notes, problems) => {
  const root = projectWith(
    theirs === 'planner' ? sources('planner') : sources('planner', 'guest'),
    record(PLAN_SAID, `${PLAN_SAID}    source: planner\n`),
  );
  copyArticle(
    root,
    `    source: ${theirs}\n    same_event_as: [orchard/total]\n    drawn_of_event: It is the later one.\n${notes}`,
  );
  expect(problemsOf(root, null)).toEqual([
    ...problems,
    `${RECORD}:37  grove/total says that it tells of the same event as orchard/total, and orchard/total does not say so. Write same_event_as: [grove/total] here too, or take it off there.`,
  ]);
  const own = readFileSync(join(root, RECORD), 'utf8');
  writeFileSync(
    join(root, RECORD),
    own.replace('    source: planner\n', '    source: planner\n    same_event_as: [grove/total]\n'),
  );
  // Written on both sides, it is asked on both sides.
  const mirrored = problems.map(
    () =>
      `${RECORD}:49  "grove/total" tells of the same event and rests on the source "guest", this claim on "planner". Give both the same source, or say in a note how the text shows that the sources are two.`,
  );
  expect(problemsOf(root, null)).toEqual([...problems, ...mirrored]);
});

function sources(...ids: string[]): Patch {
  return [SOURCES, '[]', ids.map((id) => `- id: ${id}\n  label: a ${id}\n  why: It is said so.\n`).join('')];
}

/** A second article that says the same, with further fields for the claim that is the plan. */
function copyArticle(root: string, further: string): void {
  const text = readFileSync(join(root, RECORD), 'utf8')
    .replaceAll('orchard/', 'grove/')
    .replace('id: orchard', 'id: grove');
  writeFileSync(join(root, 'data/articles/grove.yaml'), text.replace('    source: planner\n', further));
  const seals = readFileSync(join(root, SEALS), 'utf8').replace('"article": "orchard"', '"article": "grove"');
  writeFileSync(join(root, 'data/seals/grove.json'), seals);
}
