import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { compileArticle } from '../compile/compile-article.ts';
import { mapDataOf } from '../compile/map-data.ts';
import { formatProblem } from '../compile/problem.ts';
import { cleanUpProjects, type Patch, projectWith, RECORD, record, TEXTS } from './fixture-project.ts';

cleanUpProjects();

const ATLAS = 'data/atlas.yaml';
const TEXT = '1,200 are to go in 2024, and of them about 900 are in selection';

/** A headline of two figures, the later one named first. Its stamp, where it has one, is on line 12. */
function headline(lookedAt: string | null): Patch {
  const lines = [
    'headline:',
    `  text: "${TEXT}"`,
    '  figures:',
    '    - { words: about 900, claim: orchard/selection, status: selecting }',
    '    - { words: "1,200", claim: orchard/total, status: planned }',
    ...(lookedAt === null ? [] : [`  looked_at: ${lookedAt}`]),
  ];
  return [ATLAS, 'corrections: null\n', `corrections: null\n${lines.map((line) => `${line}\n`).join('')}`];
}

/** The same of the article, with a stamp. */
const ofArticle = record(
  '  corrections: []\n',
  '  corrections: []\n  headline: { text: Some are to go, looked_at: 4-claims-00000000 }\n',
);

function compiled(...patches: readonly Patch[]) {
  const { dataset, warnings, problems } = compile(projectWith(...patches), TEXTS);
  expect(problems).toEqual([]);
  return { dataset, warnings: warnings.map(formatProblem) };
}

/** What a warning tells an editor to write. */
function stampIn(warnings: readonly string[]): string {
  return /write looked_at: (\S+)\./.exec(warnings.join())?.[1] ?? '';
}

const STAMP = stampIn(compiled(headline(null)).warnings);

test('what an editor says is known with where its figures stand, in their order, and is no part of what a release names', () => {
  const without = compiled().dataset;
  const { dataset } = compiled(headline(STAMP), ofArticle);
  expect(dataset?.findings).toEqual({
    headline: {
      text: TEXT,
      figures: [
        { at: [0, 5], claim: 'orchard/total' },
        { at: [37, 46], claim: 'orchard/selection' },
      ],
    },
    deck: null,
    articles: { orchard: { text: 'Some are to go', figures: [] } },
  });
  expect(without).not.toHaveProperty('findings');
  expect(dataset?.release).toEqual(without?.release);
  if (dataset) expect(mapDataOf(dataset)).not.toHaveProperty('findings');
});

test('a headline that was not looked at, or beside other claims, is to be looked at again, and is published', () => {
  expect(STAMP).toMatch(/^4-claims-[0-9a-f]{8}$/);
  expect(compiled(headline(null)).warnings).toEqual([
    `${ATLAS}:7  headline does not say of which claims it was written. Read it beside the claims as they are now; once it holds, write looked_at: ${STAMP}.`,
  ]);
  expect(compiled(headline(STAMP)).warnings).toEqual([]);
  const { dataset, warnings } = compiled(headline('3-claims-00000000'));
  expect(warnings).toEqual([
    `${ATLAS}:12  headline was last looked at beside other claims: looked_at says 3-claims-00000000. Read it beside the claims as they are now; once it holds, write looked_at: ${STAMP}.`,
  ]);
  expect(dataset?.findings?.headline?.text).toBe(TEXT);
});

const returned = 'quantity: { value: 9, qualifier: null, unit: persons, text: Nine }';
const CHANGES: readonly (readonly [what: string, patch: Patch])[] = [
  ['a figure', record(returned, 'quantity: null')],
  ['a status', record('status: completed', 'status: under_way')],
  ['a time', record('when: 2023-03,', 'when: "2023",')],
  ['a measure', record('measure: departed', 'measure: arrived')],
  [
    'an end',
    record(
      'destinations: [sweden]\n    quantity: { low: 30',
      'destinations: [{ place: norway, inferred: It is near. }]\n    quantity: { low: 30',
    ),
  ],
];

test.each(CHANGES)('%s that changes asks to look again', (_what, patch) => {
  const { warnings } = compiled(headline(STAMP), patch);
  expect(warnings).toHaveLength(1);
  expect(stampIn(warnings)).toMatch(/^4-claims-(?!00000000)[0-9a-f]{8}$/);
  expect(stampIn(warnings)).not.toBe(STAMP);
});

test('notes and speakers that change do not', () => {
  expect(compiled(headline(STAMP), record('The year is inferred.', 'The year is a guess.')).warnings).toEqual([]);
  expect(
    compiled(
      headline(STAMP),
      record('    speaker: []\n    part_of', '    speaker: [a person who knows the plan]\n    part_of'),
    ).warnings,
  ).toEqual([]);
});

test('the headline of an article asks by itself, of its own claims; the check of one article asks nothing of the atlas’s', () => {
  const wanted = [
    `${RECORD}:22  headline was last looked at beside other claims: looked_at says 4-claims-00000000. Read it beside the claims as they are now; once it holds, write looked_at: ${STAMP}.`,
  ];
  expect(compiled(headline(STAMP), ofArticle).warnings).toEqual(wanted);
  const one = compileArticle(projectWith(headline('3-claims-00000000'), ofArticle), 'orchard', TEXTS);
  expect(one?.problems).toEqual([]);
  expect(one?.warnings.map(formatProblem)).toEqual(wanted);
});
