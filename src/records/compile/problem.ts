/** Something that stops the build, in words for whoever edits the file. */
export interface Problem {
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What the file says and why that cannot stand: a sentence, without the file and line. */
  readonly message: string;
  /** What would mend it: a sentence. */
  readonly remedy: string;
  /** Lines that would mend it in another file. */
  readonly paste?: Paste;
}

/** An entry that a list lacks. */
export interface Paste {
  readonly what: string;
  readonly id: string;
  readonly file: string;
  readonly lines: string;
}

/** `data/articles/x.yaml:41  what it says. What would mend it.` */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}  ${problem.message} ${problem.remedy}`;
}

/** All problems as one text: by file, then by line; the same problem only once. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = new Set(sortProblems(problems).map(formatProblem));
  const count = lines.size === 1 ? '1 problem' : `${lines.size} problems`;
  return [...lines, ...pastes(problems), '', `${count} in the data. Nothing is published until they are mended.`].join(
    '\n',
  );
}

/** What to look at once more, by file and line, under a heading. */
export function formatWarnings(warnings: readonly Problem[]): string {
  const lines = sortProblems(warnings).map(formatProblem);
  const count = lines.length === 1 ? '1 thing' : `${lines.length} things`;
  return [`${count} to look at once more, which stop nothing:`, ...lines, ''].join('\n');
}

/** What to paste where, once for each entry that is missing. */
function pastes(problems: readonly Problem[]): string[] {
  const missing = new Map(problems.flatMap(({ paste }) => (paste ? [[`${paste.what} ${paste.id}`, paste]] : [])));
  return [...missing.values()].map(
    ({ what, id, file, lines }) =>
      `\nIf the ${what} "${id}" is new, paste this at the end of ${file} and fill it in:\n\n${lines}`,
  );
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message) || compare(a.remedy, b.remedy),
  );
}

/** Order of code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function quoted(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return enumerated(
    words.map((word) => `"${word}"`),
    joint,
  );
}

/** `1`, `1 and 3`, `1, 3 and 5–8`: runs of three or more are closed up. Numbers ascend. */
function numbered(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run && n === run[1] + 1) run[1] = n;
    else runs.push([n, n]);
  }
  return enumerated(
    runs.flatMap(([from, to]) => (to - from > 1 ? [`${from}–${to}`] : to > from ? [`${from}`, `${to}`] : [`${from}`])),
    'and',
  );
}

/** `sentence 4`, `sentences 4 and 5`. */
export function sentences(numbers: readonly number[]): string {
  return `${numbers.length > 1 ? 'sentences' : 'sentence'} ${numbered(numbers)}`;
}

function enumerated(parts: readonly string[], joint: 'and' | 'or'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}
