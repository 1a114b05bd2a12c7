import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { compileArticle } from '../compile/compile-article.ts';
import { formatProblem } from '../compile/problem.ts';
import { describeRefusals, problemsOf, projectWith, RECORD, record, SEALS } from './fixture-project.ts';

const WHY = 'drawn_of_event: It was said first.';
const PART = '    part_of: orchard/total\n';
const MARCH = '    period: { when: 2023-03, of: movement, basis: “in March” of the year of publication. }\n';
/** After what another claim of the record says of its event. */
const groups = (...lines: string[]) => record(PART, `${PART}${lines.map((line) => `    ${line}\n`).join('')}`);
const back = (...lines: string[]) => record(MARCH, `${MARCH}${lines.map((line) => `    ${line}\n`).join('')}`);
const fee = (line: string) => record('    topic: fees\n', `    topic: fees\n    ${line}\n`);
const favours = (line: string) => record('    topic: bribes\n', `    topic: bribes\n    ${line}\n`);

describeRefusals('relations', [
  [
    'two reports of one event of which none is to be drawn',
    [groups('same_event_as: [return]'), back('same_event_as: [groups]')],
    `${RECORD}:78  orchard/groups tells of the same event as orchard/return, and no drawn_of_event says which of them is drawn. Write in the one that is to be drawn why it is that one.`,
    `${RECORD}:91  orchard/return tells of the same event as orchard/groups, and no drawn_of_event says which of them is drawn. Write in the one that is to be drawn why it is that one.`,
  ],
  [
    'two reports of one event that are both to be drawn',
    [groups('same_event_as: [return]', WHY), back('same_event_as: [groups]', WHY)],
    `${RECORD}:93  drawn_of_event stands in orchard/return and in orchard/groups, which tell of one event. Leave it in the one that is to be drawn.`,
  ],
  [
    'the only report of an event that is to be drawn',
    [back(WHY)],
    `${RECORD}:90  drawn_of_event stands in orchard/return, which is the only report of its event. Take it out, or name the other report in same_event_as.`,
  ],
  [
    'a report that is to be drawn where no map shows anything',
    [
      record('    destinations: [sweden]\n', '    destinations: [{ place: abroad, inferred: It is said so. }]\n'),
      groups('same_event_as: [return]', WHY),
      back('same_event_as: [groups]'),
    ],
    `${RECORD}:79  drawn_of_event stands in orchard/groups, which cannot be drawn: "abroad" has no place on the map. Write it in a report whose places are on the map.`,
  ],
  [
    'a choice without a reason',
    [groups('same_event_as: [return]', 'drawn_of_event: true'), back('same_event_as: [groups]')],
    `${RECORD}:79  drawn_of_event is the boolean true, where text is wanted. Put it in quotation marks: "true".`,
  ],
  [
    'a claim that contradicts one which does not say so',
    [groups('contradicts: [return]')],
    `${RECORD}:80  orchard/groups says that it contradicts orchard/return, and orchard/return does not say so. Write contradicts: [orchard/groups] here too, or take it off there.`,
  ],
  [
    'a claim that differs from one which does not say so',
    [groups('differs: [return]')],
    `${RECORD}:80  orchard/groups says that it differs from orchard/return, and orchard/return does not say so. Write differs: [orchard/groups] here too, or take it off there.`,
  ],
  [
    'two claims of which one contradicts and the other differs',
    [groups('contradicts: [return]'), back('differs: [groups]')],
    `${RECORD}:63  orchard/return says that it differs from orchard/groups, and orchard/groups does not say so. Write differs: [orchard/return] here too, or take it off there.`,
    `${RECORD}:80  orchard/groups says that it contradicts orchard/return, and orchard/return does not say so. Write contradicts: [orchard/groups] here too, or take it off there.`,
  ],
  [
    'two claims that both contradict and differ',
    [
      groups('contradicts: [return]', 'differs: [return]'),
      back('contradicts: [orchard/groups]', 'differs: [orchard/groups]'),
    ],
    `${RECORD}:79  orchard/groups both contradicts orchard/return and differs from it. Leave "differs" if both can hold, else "contradicts".`,
    `${RECORD}:93  orchard/return both contradicts orchard/groups and differs from it. Leave "differs" if both can hold, else "contradicts".`,
  ],
  [
    'a claim that differs from itself',
    [groups('differs: [groups]')],
    `${RECORD}:78  differs names the claim itself. Name another claim, or leave it out.`,
  ],
  [
    'a claim that differs from a circumstance',
    [groups('differs: [favours]')],
    `${RECORD}:78  differs names "favours", and there is no such claim. Known: "groups", "return", "selection" or "total".`,
  ],
  [
    'a circumstance that differs from one which does not say so',
    [fee('differs: [favours]')],
    `${RECORD}:102  orchard/fee says that it differs from orchard/favours, and orchard/favours does not say so. Write differs: [orchard/fee] here too, or take it off there.`,
  ],
  [
    'two circumstances that both contradict and differ',
    [
      fee('contradicts: [favours]'),
      record('    sentences: [6]\n', '    sentences: [6]\n    differs: [favours]\n'),
      favours('contradicts: [fee]'),
      record('    sentences: [7]\n', '    sentences: [7]\n    differs: [fee]\n'),
    ],
    `${RECORD}:98  orchard/fee both contradicts orchard/favours and differs from it. Leave "differs" if both can hold, else "contradicts".`,
    `${RECORD}:108  orchard/favours both contradicts orchard/fee and differs from it. Leave "differs" if both can hold, else "contradicts".`,
  ],
  [
    'a circumstance that contradicts itself',
    [fee('contradicts: [fee]')],
    `${RECORD}:95  contradicts names the circumstance itself. Name another circumstance, or leave it out.`,
  ],
  [
    'a circumstance that differs from nothing there is',
    [fee('differs: [favour]')],
    `${RECORD}:95  differs names "favour", and there is no such circumstance. Did you mean "favours"?`,
  ],
  [
    'a circumstance that differs from a claim',
    [fee('contradicts: [orchard/total]')],
    `${RECORD}:95  contradicts names "orchard/total", and there is no such circumstance. Known: "orchard/favours", "orchard/fee" or "orchard/life".`,
  ],
  [
    'a circumstance that is named by what can be no id',
    [fee('differs: ["The fee"]')],
    `${RECORD}:95  differs says "The fee", which cannot be the id of a circumstance. Write the circumstance's id, or "article/circumstance" for one in another article.`,
  ],
]);

test('one report of an event that is to be drawn, and pairs that say so of each other, are taken over', () => {
  const root = projectWith(
    groups('same_event_as: [return]', WHY),
    back('same_event_as: [groups]', 'differs: [selection]'),
    record('    sectors: [farming]\n', '    sectors: [farming]\n    differs: [return]\n'),
    fee('contradicts: [favours]'),
    favours('contradicts: [orchard/fee]'),
  );
  const { problems, dataset } = compile(root);
  expect(problems.map(formatProblem)).toEqual([]);
  const claim = (name: string) => dataset?.claims.find(({ id }) => id === `orchard/${name}`);
  expect(claim('groups')?.drawnOfEvent).toEqual({ why: 'It was said first.' });
  expect(claim('return')).toMatchObject({ drawnOfEvent: null, differs: ['orchard/selection'], contradicts: [] });
  expect(dataset?.circumstances.map(({ contradicts, differs }) => [contradicts, differs])).toEqual([
    [['orchard/favours'], []],
    [['orchard/fee'], []],
    [[], []],
  ]);
});

test('of reports of one event that no map could show all but one, none need be chosen', () => {
  const root = projectWith(
    record('    destinations: [sweden]\n', '    destinations: [{ place: abroad, inferred: It is said so. }]\n'),
    groups('same_event_as: [return]'),
    back('same_event_as: [groups]'),
  );
  expect(problemsOf(root)).toEqual([]);
});

test('one article is told of its relations to others as by the whole check', () => {
  const root = projectWith(
    groups('same_event_as: [meadow/groups]'),
    fee('differs: [meadow/fee]'),
    favours('contradicts: [meadow/favours]'),
  );
  copyOf(root, 'meadow', [
    ['same_event_as: [meadow/groups]', 'same_event_as: [orchard/groups, glade/groups]'],
    ['differs: [meadow/fee]', 'differs: [orchard/fee]'],
    ['contradicts: [meadow/favours]\n', 'contradicts: [orchard/favours]\n'],
  ]);
  // The choice stands in an article that the first does not name.
  copyOf(root, 'glade', [
    ['same_event_as: [meadow/groups]', `same_event_as: [meadow/groups]\n    ${WHY}`],
    ['    differs: [meadow/fee]\n', ''],
    ['    contradicts: [meadow/favours]\n', ''],
  ]);
  expect(problemsOf(root, null)).toEqual([]);
  expect(compileArticle(root, 'orchard', null)?.problems).toEqual([]);
  const meadow = join(root, 'data/articles/meadow.yaml');
  writeFileSync(meadow, readFileSync(meadow, 'utf8').replace('    differs: [orchard/fee]\n', ''));
  const glade = join(root, 'data/articles/glade.yaml');
  writeFileSync(glade, readFileSync(glade, 'utf8').replace(`    ${WHY}\n`, ''));
  const whole = compile(root).problems;
  expect(whole.map(({ message }) => message).join('\n')).toMatch(/no drawn_of_event says(.|\n)*it differs from/);
  for (const id of ['orchard', 'meadow', 'glade']) {
    const own = whole.filter(({ file }) => file === `data/articles/${id}.yaml`);
    expect(compileArticle(root, id, null)?.problems).toEqual(own);
  }
});

/** A second article that says the same, but for what is replaced. */
function copyOf(root: string, id: string, replaced: readonly (readonly [from: string, to: string])[]): void {
  const [yaml, seals] = [RECORD, SEALS].map((file) => readFileSync(join(root, file), 'utf8'));
  let text = (yaml ?? '').replace('id: orchard', `id: ${id}`).replace('part_of: orchard/', `part_of: ${id}/`);
  for (const [from, to] of replaced) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(join(root, `data/articles/${id}.yaml`), text);
  writeFileSync(
    join(root, `data/seals/${id}.json`),
    (seals ?? '').replace('"article": "orchard"', `"article": "${id}"`),
  );
}
