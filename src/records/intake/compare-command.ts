import type { Call } from '../compile/command.ts';
import { formatProblem } from '../compile/problem.ts';
import { type Coded, readCoded } from './coded.ts';
import { compareRecords } from './comparison.ts';
import { comparisonTable } from './comparison-table.ts';

/** `npm run compare -- a.yaml b.yaml`: two coders’ records of one article, claim by claim. */
export function compare({ root, args, say, complain }: Call): number {
  const [first, second, ...more] = args;
  if (first === undefined || second === undefined || more.length > 0) {
    complain('Name two records of one article:\n\n  npm run compare -- data/articles/a.yaml path/to/b.yaml');
    return 1;
  }
  const a = readCoded(root, first);
  const b = readCoded(root, second);
  if (!a.coded || !b.coded) {
    complain([...a.problems, ...b.problems].map(formatProblem).join('\n'));
    return 1;
  }
  say(`a  ${first}\nb  ${second}\n`);
  for (const remark of remarks(a.coded, b.coded, first, second)) say(`${remark}\n`);
  say(comparisonTable(compareRecords(a.coded, b.coded)));
  return 0;
}

/** What makes the comparison less than it seems. */
function remarks(a: Coded, b: Coded, first: string, second: string): string[] {
  const faulty = [
    [first, a.problems.length],
    [second, b.problems.length],
  ].filter(([, problems]) => problems !== 0);
  return [
    ...(a.address !== null && b.address !== null && a.address !== b.address
      ? ['The two name different addresses: are they records of one article?']
      : []),
    ...faulty.map(
      ([file, problems]) => `${file}: ${problems} fields are not filled in or not valid, and are left out.`,
    ),
  ];
}
