import { renderToString } from 'preact-render-to-string';
import { LOADER } from '../publish/embedding/versions.ts';
import { allPages } from '../publish/pages/all-pages.tsx';
import { pictureWords } from '../publish/pictures/picture-words.ts';
import type { Writing } from './writing.ts';
import type { WrittenFile } from './written-file.ts';

/** The pages beside the map, with the sitemap. They link to those evidence packs that there are. */
export function pageFiles({ site, assets, packs, tellsSizes }: Writing, mostEvents?: number): readonly WrittenFile[] {
  const { evidence, accounts, credits, content, mapOf } = site;
  const files = [...content.files, ...packs];
  const parts = {
    evidence,
    accounts,
    credits,
    files,
    distribution: tellsSizes ? files : [],
    embedding: { words: pictureWords({ kind: 'atlas' }, evidence), loader: LOADER },
    mapOf,
    ...(mostEvents !== undefined && { mostEvents }),
  };
  return allPages(parts, assets.document, renderToString);
}
