import { pieces, slot } from '../format/pieces.ts';

/** The head of the guide for editors. */

export function embeddingInShort({ atlas }: { atlas: string }): string {
  return `How to put ${atlas}, one of its routes or one of its places into an article: WordPress, Ghost, Substack, Arc XP, plain HTML, AMP, newsletters; live or frozen, without cookies.`;
}

export const GUIDE_FOR_EDITORS = 'A guide for editors';

export function quickestWayToEmbed() {
  return pieces`The whole atlas, each route, each place and any view of the map can stand in an article, with its evidence. The quickest way: open what you want to show on the ${slot('map', 'map')}, press “Embed” at the foot of the list, and copy. The dialog shows the very frame that your readers get.`;
}

export const EMBEDDING_PARTS = {
  systems: 'Which way for which system',
  snippets: 'Snippets of the whole atlas',
  sizes: 'Sizes',
  frozen: 'Live or frozen',
  options: 'Options',
  fixed: 'What cannot be switched off',
  privacy: 'What readers give away',
  words: 'Words that light a route',
  messages: 'Messages',
  policy: 'Content-Security-Policy',
  'self-hosting': 'A copy of your own',
};
