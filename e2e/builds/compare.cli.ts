import { compareBuilds } from './compare-builds.ts';
import { differingFiles, report } from './report.ts';

/** `npm run same -- <before> <after>`: whether two builds publish the same. Fails where they do not. */
const [before, after, ...rest] = process.argv.slice(2);
try {
  if (before === undefined || after === undefined || rest.length > 0) {
    throw new Error('Name two built folders:\n\n  npm run same -- path/to/before dist');
  }
  const comparison = compareBuilds(before, after);
  console.log(report(comparison));
  if (differingFiles(comparison) > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
