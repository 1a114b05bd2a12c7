/** Prints how much a build has written: `tsx built.cli.ts <folder>`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes } from '../../brotli.ts';

const [folder = 'dist'] = process.argv.slice(2);
const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => statSync(join(folder, name)))
  .flatMap((stats) => (stats.isFile() ? [stats.size] : []));
const packedKb = (name: string) => brotliBytes(readFileSync(join(folder, name))) / 1000;
console.log(
  JSON.stringify({
    megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6,
    files: sizes.length,
    indexKb: packedKb('index.html'),
    embedKb: packedKb('embed/index.html'),
  }),
);
