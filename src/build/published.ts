import { createHash } from 'node:crypto';
import type { Evidence } from '../core/model/evidence.ts';
import { changesAtom, feedPath, routesWithFeed } from '../publish/data/atom.ts';
import { changesJson } from '../publish/data/changes-json.ts';
import { changesSinceFiles } from '../publish/data/changes-since-files.ts';
import { checkSums } from '../publish/data/check-sums.ts';
import { type PublishedFile, publishedFile, publishedFiles } from '../publish/data/published-files.ts';
import type { SiteFile } from '../publish/pages/site.ts';
import { feedPicture } from './feed-picture.ts';
import type { WrittenFile } from './written-file.ts';

export interface SiteContent {
  readonly files: readonly SiteFile[];
  readonly written: readonly WrittenFile[];
}

/** The downloads with their check sums, and the feeds. Each is made when its content or its size is first asked for. */
export function published(evidence: Evidence): SiteContent {
  const { dataset } = evidence;
  const data = publishedFiles(evidence);
  const feeds = [null, ...routesWithFeed(dataset)].map((route) =>
    publishedFile(feedPath(route), 'application/atom+xml', () =>
      changesAtom(dataset, route, feedPicture(route, evidence)),
    ),
  );
  const all: readonly PublishedFile[] = [
    ...data,
    publishedFile('data/SHA256SUMS', 'text/plain', () => checkSums(data, sha256)),
    publishedFile('changes.json', 'application/json', () => changesJson(dataset)),
    ...feeds,
    ...changesSinceFiles(dataset),
  ];
  return {
    files: all.map((file) => ({
      path: file.path,
      mime: file.mime,
      get bytes() {
        return Buffer.byteLength(file.content);
      },
    })),
    written: all.map((file) => ({ path: file.path, mime: file.mime, write: () => file.content })),
  };
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
