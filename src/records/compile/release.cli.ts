import { parseArgs } from 'node:util';
import { makeRelease } from './make-release.ts';
import { textsBeside } from './texts.ts';

/** `npm run release [-- --date 2026-11-21]`: gives the records as they are a name, and keeps what they say. */
const { values } = parseArgs({ options: { date: { type: 'string' } } });
const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);
const made = makeRelease(root, values.date ?? today, textsBeside(root));
if ('refused' in made) {
  console.error(made.refused);
  process.exitCode = 1;
} else {
  console.log(made.done);
}
