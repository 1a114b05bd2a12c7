import { renderToString } from 'preact-render-to-string';
import { LOADER } from '../publish/embedding/versions.ts';
import { allPages } from '../publish/pages/all-pages.tsx';
import { pictureWords } from '../publish/pictures/picture-words.ts';
import type { Writing } from './writing.ts';
import type { WrittenFile } from './written-file.ts';

/** The pages beside the map, with the sitemap. They link to those evidence packs that there are. */
export function pageFiles({ site, assets, packs }: Writing): readonly WrittenFile[] {
  const { evidence, accounts, credits, content, mapOf } = site;
  const packed = packs.map(({ path, mime, bytes }) => ({ path, mime, bytes }));
  const parts = {
    evidence,
    accounts,
    credits,
    files: [...content.files, ...packed],
    embedding: { words: pictureWords({ kind: 'atlas' }, evidence), loader: LOADER },
    mapOf,
  };
  return allPages(parts, assets.document, renderToString);
}
