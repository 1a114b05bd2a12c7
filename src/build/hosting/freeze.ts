import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseAddress } from '../../core/view/embed-address.ts';
import { filesIn } from './folder.ts';
import { writeSums } from './sums.ts';

/** Pages about the downloads, and what is said of them, follow the site; the downloads are kept. */
const FOLLOWS = /(?:^|\/)(?:index\.html|oembed\.json)$/;

/** Completes what is kept of a release in a built site: beside embeds and pictures its data, and a list of it all. */
export function freeze(folder: string, release: string): void {
  const kept = join(folder, releaseAddress(release));
  const data = join(folder, 'data');
  for (const path of filesIn(data).filter((each) => !FOLLOWS.test(each))) {
    const target = join(kept, 'data', path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(data, path), target);
  }
  writeSums(kept);
}
