import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { textsOf } from './texts-of.ts';
import { writeGrowth } from './write.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** `npm run invent -- <folder> <articles> [--seed 1]`: the records, with so many invented articles beside the real ones. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' } },
  });
  const [folder, articles, ...rest] = positionals;
  if (folder === undefined || !/^\d+$/.test(articles ?? '') || !/^\d{1,9}$/.test(values.seed) || rest.length > 0) {
    throw new Error('Name a folder and a number of articles:\n\n  npm run invent -- /tmp/grown 50 [--seed 1]');
  }
  const into = resolve(folder);
  const made = writeGrowth(PROJECT, { folder: into, articles: Number(articles), seed: Number(values.seed) });
  const claims = made.articles.reduce((sum, article) => sum + article.claims.length, 0);
  console.log(`${into}: ${made.articles.length} invented articles with ${claims} claims beside the real ones. Now:\n`);
  console.log(`  export ATLAS_DATA=${into}`);
  console.log(`  npm run seal -- ${textsOf(into)} && npm run check -- ${textsOf(into)} && npm run release`);
  console.log(`  npx vite build --outDir ${into}-dist`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
