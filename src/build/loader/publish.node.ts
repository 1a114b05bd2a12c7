import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loaderPath, type PublishedLoader } from '../../publish/embedding/versions.ts';
import { integrityOf } from './bundle.node.ts';

/** Where loaders are published. */
export interface Shelf {
  /** The folder of files that are served as they are. */
  readonly folder: string;
  /** The ledger of all that were ever published. */
  readonly ledger: string;
}

/**
 * Writes a loader and enters it in the ledger. Null where the version is published with another content: pages name it
 * by address and hash, so it is not written over, unless nobody has been given its address yet.
 */
export function publishLoader(
  { folder, ledger }: Shelf,
  version: string,
  script: string,
  isUnpublished: boolean,
): PublishedLoader | null {
  const entries: readonly PublishedLoader[] = existsSync(ledger) ? JSON.parse(readFileSync(ledger, 'utf8')) : [];
  const entry = { version, integrity: integrityOf(script), bytes: Buffer.byteLength(script) };
  const earlier = entries.find((each) => each.version === version);
  if (earlier && earlier.integrity !== entry.integrity && !isUnpublished) return null;
  const file = join(folder, loaderPath(version));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, script);
  const after = earlier ? entries.map((each) => (each === earlier ? entry : each)) : [...entries, entry];
  writeFileSync(ledger, `${JSON.stringify(after, null, 2)}\n`);
  return entry;
}
