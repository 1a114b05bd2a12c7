import { formatProblem } from '../compile/problem.ts';
import { type Coded, readCoded } from './coded.ts';
import { compareRecords } from './comparison.ts';
import { comparisonTable } from './comparison-table.ts';

/** `npm run compare -- a.yaml b.yaml`: two coders’ records of one article, claim by claim. */
const paths = process.argv.slice(2);
if (paths.length === 2) compare(process.cwd(), paths[0] ?? '', paths[1] ?? '');
else {
  console.error('Name two records of one article:\n\n  npm run compare -- data/articles/a.yaml path/to/b.yaml');
  process.exitCode = 1;
}

function compare(root: string, first: string, second: string): void {
  const a = readCoded(root, first);
  const b = readCoded(root, second);
  if (!a.coded || !b.coded) {
    console.error([...a.problems, ...b.problems].map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  console.log(`a  ${first}\nb  ${second}\n`);
  for (const remark of remarks(a.coded, b.coded, first, second)) console.log(`${remark}\n`);
  console.log(comparisonTable(compareRecords(a.coded, b.coded)));
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
