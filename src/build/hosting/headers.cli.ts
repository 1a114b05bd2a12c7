import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCaddy } from './caddy.ts';
import { builtSite } from './folder.ts';
import { rulesFor } from './headers.ts';
import { writeNetlify } from './netlify.ts';
import { writeNginx } from './nginx.ts';
import { servedFrom } from './served.ts';

const USE =
  'npm run headers -- netlify|nginx|caddy [--folder dist] [--address https://example.org/] [--root /srv/atlas]';

/** Prints what a host has to be told of the files in a folder that is to be served. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: 'string', default: 'dist' }, address: { type: 'string' }, root: { type: 'string' } },
});
try {
  console.log(printed(positionals[0]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function printed(host: string | undefined): string {
  const folder = resolve(values.folder);
  const address = asFolder(values.address ?? builtSite(folder).address);
  const rules = rulesFor(servedFrom(folder, address));
  const place = { address, root: values.root ?? folder };
  if (host === 'netlify') return writeNetlify(rules, address).trimEnd();
  if (host === 'nginx') return writeNginx(rules, place).trimEnd();
  if (host === 'caddy') return writeCaddy(rules, place).trimEnd();
  throw new Error(`For which host? ${USE}`);
}

function asFolder(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/?$/, '/');
}
