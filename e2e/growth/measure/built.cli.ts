/** Prints how much a build has written: `tsx built.cli.ts <folder>`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes } from '../../brotli.ts';
import { KINDS, kindOf } from './kinds.ts';

const [folder = 'dist'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => ({ path: name.replaceAll('\\', '/'), stats: statSync(join(folder, name)) }))
  .flatMap(({ path, stats }) => (stats.isFile() ? [{ path, bytes: stats.size }] : []));
const sum = (some: typeof files) => some.reduce((all, { bytes }) => all + bytes, 0);
const packedKb = (name: string) => brotliBytes(readFileSync(join(folder, name))) / 1000;
/** Of the page that holds everything it is known. */
const bounded = files.filter(({ path }) => path.endsWith('.html') && !path.startsWith('all/'));
console.log(
  JSON.stringify({
    megabytes: sum(files) / 1e6,
    files: files.length,
    ...Object.fromEntries(
      KINDS.map((kind) => [`${kind}Mb`, sum(files.filter(({ path }) => kindOf(path) === kind)) / 1e6]),
    ),
    largestPageKb: Math.max(...bounded.map(({ bytes }) => bytes)) / 1000,
    indexKb: packedKb('index.html'),
    embedKb: packedKb('embed/index.html'),
  }),
);
