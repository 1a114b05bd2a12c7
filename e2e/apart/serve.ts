/**
 * Serves what is built as it would be with more articles: the embeds once more, with their evidence in files, as if none
 * of their pages were light enough. Files of the build are linked to, so that this takes a moment and no second build.
 * Says the ports of the site and of pages of hosts when both answer: `tsx serve.ts <empty folder>`.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { componentsLoader } from '../../src/build/components-loader.ts';
import type * as EmbedFiles from '../../src/build/embed-files.tsx';
import { sealPages } from '../../src/build/hosting/seal-pages.ts';
import { openSite } from '../../src/build/open-site.ts';
import type { AssetsOfPages } from '../../src/build/writing.ts';
import { compile } from '../../src/records/compile/compile.ts';
import { recordsFolder } from '../../src/records/compile/records-folder.ts';
import { headCss } from '../../src/render/svg/head-css.ts';
import { ATLAS_DIST } from '../addresses.ts';
import { hostsOf } from '../hosts/serve.ts';
import { serveBuilt } from '../served.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Nothing fits. */
const LIMITS = { packed: 0, unpacked: 0 };

const [name] = process.argv.slice(2);
if (name === undefined) throw new Error('Name an empty folder.');
const folder = resolve(name);
const built = resolve(ROOT, ATLAS_DIST);
for (const part of ['embed', 'changes.json', '_headers', 'favicon.svg']) {
  cpSync(join(built, part), join(folder, part), { recursive: true });
}

const { dataset, accounts } = compile(recordsFolder(ROOT));
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const site = openSite(ROOT, { dataset, accounts });
const { embedFiles } = await componentsLoader(ROOT, 'en').load<typeof EmbedFiles>('/src/build/embed-files.tsx');
for (const { path, write } of embedFiles(
  { site, assets: assetsIn(built), packs: [], tellsSizes: true },
  'live',
  LIMITS,
)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), await write());
}
const problems = sealPages(folder, dataset.imprint.address);
if (problems.length > 0) throw new Error(problems.join('\n'));

const { port, address } = await serveBuilt(folder);
const hosts = hostsOf(address);
await new Promise<void>((open) => hosts.listen(0, '127.0.0.1', open));
console.log(`Ports: site ${port}, hosts ${(hosts.address() as AddressInfo).port}.`);

/** As the pages of the build name them. */
function assetsIn(dist: string): AssetsOfPages {
  const files = readdirSync(join(dist, 'embed/assets'));
  const find = (pattern: RegExp) => `assets/${files.find((file) => pattern.test(file))}`;
  const page = readFileSync(join(dist, 'embed/index.html'), 'utf8');
  const script = /<script type="module" src="([^"]*)"/.exec(page)?.[1];
  if (script === undefined) throw new Error('The page of the atlas has no script.');
  const palette = headCss();
  return {
    document: { stylesheet: '' },
    embed: { stylesheet: find(/^page-.*\.css$/), script, icon: find(/^favicon-.*\.svg$/), palette },
  };
}
