import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanUpProjects, projectWith, record, TEXTS } from '../test/fixture-project.ts';
import { compile } from './compile.ts';
import { formatProblem, formatProblems } from './problem.ts';

cleanUpProjects();

/** How the record names something new, and what the open fields of the pasted entry are filled in with. */
const NEW = [
  ['publisher', record('publisher: example-herald', 'publisher: quay'), { name: 'Quay', address: 'https://quay.example/' }],
  ['agency', record('agency: orchard-bureau', 'agency: quay'), { en: 'Quay' }],
  ['sector', record('sectors: [farming]', 'sectors: [quay]'), { label: 'quays' }],
  ['place', record('origin: finland', 'origin: { place: quay, inferred: So it is. }'), { kind: 'country', en: 'Quay', anchor: '{ lng: 1, lat: 2 }', anchor_basis: 'It was measured.' }],
] as const; // biome-ignore format: a table

test.each(NEW)(
  'a %s that there is not: the check prints the lines to paste, and they are right',
  (what, patch, filling) => {
    const root = projectWith(patch);
    const printed = formatProblems(compile(root, TEXTS).problems);
    const [, file = '', lines = ''] =
      new RegExp(
        `If the ${what} "quay" is new, paste this at the end of (\\S+) and fill it in:\\n\\n([\\s\\S]*?)\\n\\n`,
      ).exec(printed) ?? [];
    const list = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), `${list}\n${lines}\n`);
    const unfilled = compile(root, TEXTS).problems;
    expect(unfilled.map(({ message }) => message)).toEqual(
      Object.keys(filling).map((field) => expect.stringMatching(new RegExp(`${field} of "quay" is not filled in yet`))),
    );
    const filled = Object.entries(filling).reduce(
      (entry, [field, value]) => entry.replace(`${field}: TODO`, `${field}: ${value}`),
      lines,
    );
    writeFileSync(join(root, file), `${list}\n${filled}\n`);
    expect(compile(root, TEXTS).problems.map(formatProblem)).toEqual([]);
  },
);

test('the lines for a place say what a territory in dispute has instead of a parent, and how its point is found', () => {
  const printed = formatProblems(
    compile(projectWith(record('origin: finland', 'origin: { place: quay, inferred: So it is. }')), TEXTS).problems,
  );
  expect(printed).toContain(
    '  anchor: TODO # { lng: …, lat: … }: of a town as looked up, never from memory; of a territory chosen for drawing;',
  );
  expect(printed).toContain(
    '  # disputed: { administered_by: …, claimed_by: [], said_by: …, since: 2014/.., address: null } # of a territory; no parent then',
  );
});

test('of a long list the first ids are named in alphabetical order, and where all of them are', () => {
  const many = Array.from({ length: 30 }, (_, i) => `- id: trade-${((i * 7) % 30) + 10}\n  label: trade`).join('\n');
  const root = projectWith(record('sectors: [farming]', 'sectors: [quay]'));
  writeFileSync(join(root, 'data/sectors.yaml'), `- id: farming\n  label: farming\n${many}\n`);
  const [problem] = compile(root, TEXTS).problems;
  const named = [...(problem?.remedy ?? '').matchAll(/"([^"]+)"/g)].map(([, id]) => id);
  expect(named).toHaveLength(24);
  expect(named).toEqual([...named].sort());
  expect(problem?.remedy).toMatch(/ and 7 more\. All of them: npm run check -- --list sectors$/);
});

test('an id that is only misspelt is corrected, and lines to paste stand once for all its uses', () => {
  const root = projectWith(
    record('sectors: [farming]', 'sectors: [farmin]'),
    record('status_text: have been leaving', 'status_text: have been leaving\n    sectors: [farmin]'),
  );
  const printed = formatProblems(compile(root, TEXTS).problems);
  expect(printed.match(/Did you mean "farming"\?/g)).toHaveLength(2);
  expect(printed.match(/paste this/g)).toHaveLength(1);
});
