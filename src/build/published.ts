import { createHash } from 'node:crypto';
import type { Evidence } from '../core/model/evidence.ts';
import { changesAtom, feedPath, routesWithFeed } from '../publish/data/atom.ts';
import { changesJson } from '../publish/data/changes-json.ts';
import { changesSinceFiles } from '../publish/data/changes-since-files.ts';
import { checkSums } from '../publish/data/check-sums.ts';
import { type PublishedFile, publishedFiles } from '../publish/data/published-files.ts';
import type { SiteFile } from '../publish/pages/site.ts';
import { feedPicture } from './feed-picture.ts';
import type { WrittenFile } from './written-file.ts';

export interface SiteContent {
  readonly files: readonly SiteFile[];
  readonly written: readonly WrittenFile[];
}

/** The downloads with their check sums, and the feeds. */
export function published(evidence: Evidence): SiteContent {
  const { dataset } = evidence;
  const data = publishedFiles(evidence);
  const feeds = [null, ...routesWithFeed(dataset)].map(
    (route): PublishedFile => ({
      path: feedPath(route),
      mime: 'application/atom+xml',
      content: changesAtom(dataset, route, feedPicture(route, evidence)),
    }),
  );
  const all: readonly PublishedFile[] = [
    ...data,
    { path: 'data/SHA256SUMS', mime: 'text/plain', content: checkSums(data, sha256) },
    { path: 'changes.json', mime: 'application/json', content: changesJson(dataset) },
    ...feeds,
    ...changesSinceFiles(dataset),
  ];
  return {
    files: all.map(({ path, mime, content }) => ({ path, mime, bytes: Buffer.byteLength(content) })),
    written: all.map(({ path, mime, content }) => ({ path, mime, write: () => content })),
  };
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
