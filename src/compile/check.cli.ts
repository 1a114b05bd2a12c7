import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compile } from './compile.ts';
import { coverageTable } from './coverage-table.ts';
import { formatProblems } from './problem.ts';
import { textsBeside } from './texts.ts';

/** `npm run check [-- <folder of texts>]`: everything that the build would refuse, without the build. */
const root = process.cwd();
const named = process.argv[2];
if (named !== undefined && !existsSync(named)) {
  console.error(`There is no folder of texts at ${resolve(named)}.`);
  process.exit(1);
}
const { problems, coverage, notices } = compile(root, named === undefined ? textsBeside(root) : resolve(named));
if (coverage.length > 0) console.log(`${coverageTable(coverage)}\n`);
for (const notice of notices) console.log(notice);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log('The data are sound.');
}
