import type { ReleaseFile } from '../release/release-file.ts';
import { type Problem, quoted } from './problem.ts';

/**
 * Releases in their order, each following the one before it: oldest first. Null and problems where they do not make
 * one chain: one is missing, two follow the same, or days run backwards.
 */
export function releaseChain(files: readonly ReleaseFile[]): {
  readonly releases: readonly ReleaseFile[] | null;
  readonly problems: Problem[];
} {
  const problems = [...missing(files), ...forks(files), ...backwards(files)];
  if (problems.length > 0) return { releases: null, problems };
  const releases: ReleaseFile[] = [];
  for (let next = after(null, files); next; next = after(next.release, files)) releases.push(next);
  if (releases.length === files.length) return { releases, problems: [] };
  const message = 'The releases follow each other in a circle, and none of them is the first.';
  return { releases: null, problems: files.slice(0, 1).map((file) => problem(file, message, BACK)) };
}

const BACK = 'Get the files of data/releases back from the history.';

function missing(files: readonly ReleaseFile[]): Problem[] {
  return files.flatMap((file) => {
    const { previous } = file;
    if (previous === null || files.some(({ release }) => release === previous)) return [];
    const remedy = `Get data/releases/${previous}.json back from the history.`;
    return [problem(file, `It follows the release "${previous}", which is not there.`, remedy)];
  });
}

function forks(files: readonly ReleaseFile[]): Problem[] {
  return [...new Set(files.map(({ previous }) => previous))].flatMap((previous) => {
    const rivals = files.filter((file) => file.previous === previous);
    const [first, ...others] = rivals;
    if (!first || others.length === 0) return [];
    const names = quoted(rivals.map(({ release }) => release));
    const what = previous === null ? 'the first release' : `the release after "${previous}"`;
    const remedy =
      'Two branches released at the same time: keep the one that is published, delete the others, write their reasons into data/changes.yaml again, and release.';
    return others.map((file) => problem(file, `Each of ${names} says that it is ${what}.`, remedy));
  });
}

function backwards(files: readonly ReleaseFile[]): Problem[] {
  return files.flatMap((file) => {
    const previous = files.find(({ release }) => release === file.previous);
    if (!previous || previous.date <= file.date) return [];
    const message = `It is of ${file.date}, and follows a release of ${previous.date}.`;
    return [problem(file, message, BACK)];
  });
}

function after(previous: string | null, files: readonly ReleaseFile[]): ReleaseFile | undefined {
  return files.find((file) => file.previous === previous);
}

function problem({ release }: ReleaseFile, message: string, remedy: string): Problem {
  return { file: `data/releases/${release}.json`, line: 1, message, remedy };
}
