import type { SentenceAccount } from '../../core/model/account.ts';
import type { Coverage } from '../../core/model/article.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import { assemble } from './assemble.ts';
import { CHECKS } from './checks/all.ts';
import { claimsWithoutSource } from './claims-without-source.ts';
import { coverageOf } from './coverage.ts';
import { perRecord } from './per-record.ts';
import { formatProblem, formatProblems, type Problem, sortProblems } from './problem.ts';
import type { ArticleRecord, Project } from './project.ts';
import { readProject } from './read-project.ts';
import { ANEW, type Reading } from './reading.ts';
import { readHistory, released } from './released.ts';
import { findingsOf } from './sayings.ts';
import { locate } from './seal.ts';
import { sentenceAccounts } from './sentence-accounts.ts';
import { textsBeside } from './texts.ts';
import { lookOver } from './warnings/all.ts';
import { sayingsOfAtlasToLookAt } from './warnings/sayings-were-looked-at.ts';

export interface Compiled {
  /** Null as soon as there is one problem. */
  readonly dataset: Dataset | null;
  /** By file and line, each once. */
  readonly problems: readonly Problem[];
  /** One entry for each sealed article. */
  readonly coverage: readonly ArticleCoverage[];
  /** One for each sentence of each sealed article. */
  readonly accounts: readonly SentenceAccount[];
  /** What was not checked, and why. */
  readonly notices: readonly string[];
  /** What an editor should look at once more. It stops nothing. */
  readonly warnings: readonly Problem[];
}

export interface ArticleCoverage extends Coverage {
  readonly article: string;
  readonly quotations: number;
  /** Of them, those that stand in the text at hand, character for character; null where the text is not at hand. */
  readonly quotationsVerified: number | null;
}

/**
 * Makes one checked dataset of `data/` and `geo/` under `root`. With a folder of texts, quotations are compared with
 * them; without, seals have to do. The dataset is the same in both cases.
 */
export function compile(root: string, texts: string | null = null, reading: Reading = ANEW): Compiled {
  const { project, problems: unreadable } = readProject(root, texts, reading);
  const { history, problems: unreadableHistory } = readHistory(root, reading);
  const looked = lookOver(project);
  const found = [...unreadable, ...unreadableHistory, ...CHECKS.flatMap((check) => check(project)), ...looked.problems];
  // Only sound records can be compared with what was released of them.
  const compared = found.length === 0 && history ? released(assemble(project), history, project) : null;
  const problems = eachOnce([...found, ...(compared?.problems ?? [])]);
  return {
    dataset: problems.length === 0 && compared ? { ...compared.dataset, ...findingsOf(project) } : null,
    ...inSum(project, problems, [...looked.warnings, ...sayingsOfAtlasToLookAt(project)]),
  };
}

/** What is said of records, with the problems that were found in them. */
export function inSum(
  project: Project,
  found: readonly Problem[],
  warnings: readonly Problem[],
): Omit<Compiled, 'dataset'> {
  return {
    problems: eachOnce(found),
    coverage: project.records.flatMap((record) => coverageOfRecord(record, project.registers)),
    accounts: project.records.flatMap((record) => accountsOfRecord(record, project.registers)),
    notices: [...noticesOf(project.records), ...claimsWithoutSource(project)],
    warnings: eachOnce(warnings),
  };
}

function eachOnce(problems: readonly Problem[]): Problem[] {
  const sorted = sortProblems(problems);
  return sorted.filter((problem, i) => i === 0 || formatProblem(problem) !== formatProblem(sorted[i - 1] ?? problem));
}

/** The dataset, or an error whose message holds all problems. Texts beside the project are used if they are there. */
export function compileOrThrow(root: string): Dataset {
  const { dataset, problems } = compile(root, textsBeside(root));
  if (!dataset) throw new Error(formatProblems(problems));
  return dataset;
}

const accountsOfRecord = perRecord(sentenceAccounts);

const coverageOfRecord = perRecord((record): ArticleCoverage[] => {
  const { seals, text } = record;
  if (!seals) return [];
  const verified = text && record.excerpts.filter((excerpt) => 'at' in locate(excerpt, text, seals.sentences)).length;
  return [
    {
      article: record.id,
      ...coverageOf(record, seals),
      quotations: record.excerpts.length,
      quotationsVerified: verified,
    },
  ];
});

function noticesOf(records: readonly ArticleRecord[]): string[] {
  const without = records.filter(({ text }) => text === null).map(({ id }) => id);
  if (without.length === 0) return [];
  if (without.length === records.length) {
    return ['The article texts were not at hand: seals were verified, quotations were not compared with the texts.'];
  }
  return [`These texts were not at hand, and only the seals of their articles were verified: ${without.join(', ')}.`];
}
