import type { Rolldown } from 'vite';
import { headCss } from '../render/svg/head-css.ts';
import type { EmbedBundle } from './embed-bundle.ts';
import { DOCUMENT_STYLE, EMBED_SCRIPT, EMBED_STYLE } from './sources.ts';
import type { AssetsOfPages } from './writing.ts';

/** In development pages load the sources. Those of embeds are told from `embed/`. */
export function sourceAssets(): AssetsOfPages {
  const palette = headCss();
  return {
    document: { stylesheet: DOCUMENT_STYLE },
    embed: { stylesheet: `../${EMBED_STYLE}`, script: `../${EMBED_SCRIPT}`, icon: '../favicon.svg', palette },
  };
}

/** Names what has been bundled. Throws where something was left out. */
export function builtAssets(bundle: Rolldown.OutputBundle, embeds: EmbedBundle): AssetsOfPages {
  const palette = headCss();
  const style = Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes('document.css'));
  if (!style) throw new Error('The style sheet of the pages was not built.');
  const find = (pattern: RegExp) => {
    const path = [...embeds.keys()].find((each) => pattern.test(each));
    if (!path) throw new Error(`The embeds were built without ${pattern}.`);
    return path.replace(/^embed\//, '');
  };
  return {
    document: { stylesheet: style.fileName },
    embed: {
      stylesheet: find(/^embed\/assets\/page-[^/]*\.css$/),
      script: find(/^embed\/assets\/embed-[^/]*\.js$/),
      icon: find(/^embed\/assets\/favicon-[^/]*\.svg$/),
      palette,
    },
  };
}
