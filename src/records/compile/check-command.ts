import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Call } from './command.ts';
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
export function check({ root, args, say, complain }: Call): number {
  const asked = askedIn(args);
  if ('refused' in asked) return refuse(asked.refused);
  const { named, sentences, list } = asked;
  if (list !== undefined) {
    const table = registerTable(readRegisters(root).registers, list);
    if (table === null) return refuse(`There is no list "${list}". Known: ${quoted(LISTS)}.`);
    say(table);
    return 0;
  }
  const folder = named === undefined ? textsBeside(root) : resolve(root, named);
  if (folder !== null && !existsSync(folder)) return refuse(`There is no folder of texts at ${folder}.`);
  const { dataset, problems, coverage, accounts, notices } = compile(root, folder);
  if (sentences) say(`${sentenceTable(accounts)}\n`);
  if (coverage.length > 0) say(`${coverageTable(coverage)}\n`);
  for (const notice of notices) say(notice);
  if (problems.length > 0) return refuse(formatProblems(problems));
  say('The data are sound.');
  if (dataset) say(releaseLine(dataset));
  return 0;

  function refuse(words: string): number {
    complain(words);
    return 1;
  }
}

interface Asked {
  /** The folder of texts. */
  readonly named: string | undefined;
  readonly sentences: boolean;
  readonly list: string | undefined;
}

function askedIn(args: string[]): Asked | { readonly refused: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { sentences: { type: 'boolean', default: false }, list: { type: 'string' } },
    });
    return { named: positionals[0], sentences: values.sentences, list: values.list };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return { refused: `${reason}. Known: --sentences, --list ${LISTS.join('|')}.` };
  }
}
