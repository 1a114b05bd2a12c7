import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { LOADER_VERSION } from '../../publish/embedding/version.ts';
import { loaderPath } from '../../publish/embedding/versions.ts';
import { bundleLoader } from './bundle.node.ts';
import { publishLoader } from './publish.node.ts';

/** `npm run loader [-- --unpublished]`: publishes the loader under the version that stands in version.ts. */
const { values } = parseArgs({ options: { unpublished: { type: 'boolean', default: false } } });
const script = await bundleLoader(LOADER_VERSION);
const shelf = { folder: pathOf('../../../public'), ledger: pathOf('../../publish/embedding/versions.json') };
const entry = publishLoader(shelf, LOADER_VERSION, script, values.unpublished);
const path = loaderPath(LOADER_VERSION);
if (entry) {
  console.log(`${path}: ${entry.bytes} bytes, ${brotliCompressSync(script).length} with Brotli`);
  console.log(entry.integrity);
} else {
  console.error(
    `${path} is published, and the source now gives another script. Raise the version in src/publish/embedding/version.ts; ` +
      'the old file stays. Only if nobody has ever been given its address: npm run loader -- --unpublished',
  );
  process.exitCode = 1;
}

function pathOf(way: string): string {
  return fileURLToPath(new URL(way, import.meta.url));
}
