import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { cleanUpProjects, fixture, PLACES, projectWith, RECORD, SEALS, TEXTS } from './fixture-project.ts';

cleanUpProjects();

const garbage = fc.oneof(
  fc.constantFrom(
    '',
    'null',
    'TODO',
    ': TODO',
    '[]',
    '{}',
    '- ',
    '"',
    '&a',
    '*a',
    ': ',
    '#',
    '\t',
    '[[',
    '!!x',
    '99',
    'true',
    '__proto__: 1',
    'constructor',
    '<<: *a',
    '|',
    '>-',
    '%',
  ),
  fc.string({ maxLength: 8 }),
);

test('whatever is done to a file, the check answers with problems or a dataset, and each problem has its place', () => {
  const root = projectWith();
  fc.assert(
    fc.property(
      fc.constantFrom(RECORD, SEALS, PLACES, 'data/sectors.yaml'),
      fc.nat(),
      fc.nat(40),
      garbage,
      (file, at, length, put) => {
        const good = fixture(file);
        const from = at % good.length;
        writeFileSync(join(root, file), good.slice(0, from) + put + good.slice(from + length));
        try {
          const { dataset, problems } = compile(root, TEXTS);
          expect(dataset === null).toBe(problems.length > 0);
          for (const { file: where, line, message, remedy } of problems) {
            expect(where).not.toBe('');
            expect(line).toBeGreaterThan(0);
            expect(`${message} ${remedy}`).not.toMatch(/undefined|\[object|NaN|\n/);
          }
        } finally {
          writeFileSync(join(root, file), good);
        }
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);
