import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './compile.ts';
import { coverageTable } from './coverage-table.ts';
import { formatProblems, quoted } from './problem.ts';
import { readRegisters } from './read-registers.ts';
import { LISTS, registerTable } from './register-table.ts';
import { releaseLine } from './release-line.ts';
import { sentenceTable } from './sentence-table.ts';
import { textsBeside } from './texts.ts';

/**
 * `npm run check [-- <folder of texts>] [--sentences]`: everything that the build would refuse, without the build; and
 * on request, which record accounts for each sentence. `--list places` prints the ids of a list and does no more.
 */
const root = process.cwd();
const { named, sentences, list } = asked();
if (list !== undefined) {
  const table = registerTable(readRegisters(root).registers, list);
  if (table === null) refuse(`There is no list "${list}". Known: ${quoted(LISTS)}.`);
  console.log(table);
  process.exit();
}
if (named !== undefined && !existsSync(named)) refuse(`There is no folder of texts at ${resolve(named)}.`);
const { dataset, problems, coverage, accounts, notices } = compile(
  root,
  named === undefined ? textsBeside(root) : resolve(named),
);
if (sentences) console.log(`${sentenceTable(accounts)}\n`);
if (coverage.length > 0) console.log(`${coverageTable(coverage)}\n`);
for (const notice of notices) console.log(notice);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log('The data are sound.');
  if (dataset) console.log(releaseLine(dataset));
}

/** The folder of texts, and what else was asked for. */
function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { sentences: { type: 'boolean', default: false }, list: { type: 'string' } },
    });
    return { ...values, named: positionals[0] };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return refuse(`${reason}. Known: --sentences, --list ${LISTS.join('|')}.`);
  }
}

function refuse(words: string): never {
  console.error(words);
  process.exit(1);
}
