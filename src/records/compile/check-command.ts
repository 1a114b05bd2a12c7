import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Call } from './command.ts';
import { compile } from './compile.ts';
import { compileArticle } from './compile-article.ts';
import { coverageTable } from './coverage-table.ts';
import { formatProblems, formatWarnings, quoted } from './problem.ts';
import { readRegisters } from './read-registers.ts';
import { LISTS, registerTable } from './register-table.ts';
import { releaseLine } from './release-line.ts';
import { sentenceTable } from './sentence-table.ts';
import { faultOfTexts, textsBeside } from './texts.ts';

/**
 * `npm run check [-- <folder of texts>] [--sentences] [--article <id>]`: everything that the build would refuse, without
 * the build, of all articles or of one; and on request, which record accounts for each sentence. `--list places` prints
 * the ids of a list and does no more.
 */
export function check({ root, args, say, complain }: Call): number {
  const asked = askedIn(args);
  if ('refused' in asked) return refuse(asked.refused);
  const { named, sentences, list, article } = asked;
  if (list !== undefined) {
    const table = registerTable(readRegisters(root).registers, list);
    if (table === null) return refuse(`There is no list "${list}". Known: ${quoted(LISTS)}.`);
    say(table);
    return 0;
  }
  const folder = named === undefined ? textsBeside(root) : resolve(root, named);
  const fault = folder === null ? null : faultOfTexts(root, folder);
  if (fault !== null) return refuse(fault);
  const compiled = article === undefined ? compile(root, folder) : compileArticle(root, idIn(article), folder);
  if (compiled === null) return refuse(`There is no record of the article "${idIn(article ?? '')}".`);
  const { problems, coverage, accounts, notices, warnings } = compiled;
  if (sentences) say(`${sentenceTable(accounts)}\n`);
  if (coverage.length > 0) say(`${coverageTable(coverage)}\n`);
  for (const notice of notices) say(notice);
  if (warnings.length > 0) say(formatWarnings(warnings));
  if (problems.length > 0) return refuse(formatProblems(problems));
  if (article !== undefined) {
    say('The article is sound. Other records, and the releases, are checked by "npm run check" without --article.');
  } else {
    say('The data are sound.');
    if (compiled.dataset) say(releaseLine(compiled.dataset));
  }
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
  /** An article's id, or the path of its record. */
  readonly article: string | undefined;
}

/** `data/articles/x.yaml` is the record of x. */
function idIn(article: string): string {
  return basename(article, '.yaml');
}

function askedIn(args: string[]): Asked | { readonly refused: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        sentences: { type: 'boolean', default: false },
        list: { type: 'string' },
        article: { type: 'string' },
      },
    });
    return { named: positionals[0], sentences: values.sentences, list: values.list, article: values.article };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return { refused: `${reason}. Known: --sentences, --list ${LISTS.join('|')}, --article id.` };
  }
}
