import { exactFacts } from './exact-facts.ts';
import type { Facts } from './facts.ts';
import { headersFacts, sumsFacts } from './list-facts.ts';
import { pageFacts, svgFacts } from './markup-facts.ts';
import { pngFacts } from './png-facts.ts';

/** Files that are compared in the same way. */
export interface Kind {
  readonly name: string;
  readonly paths: RegExp;
  /** Whether every byte counts, or only what is said. */
  readonly exact: boolean;
  readonly facts: (bytes: Uint8Array, address: string) => Facts;
}

/** The first that fits is the kind of a file; what nobody thought of has to be the same byte for byte. */
export const KINDS: readonly Kind[] = [
  { name: 'embeds', paths: /^(release\/[^/]+\/)?embed\/.*\.html$/, exact: false, facts: pageFacts },
  { name: 'pages', paths: /\.html$/, exact: false, facts: pageFacts },
  // They carry the date of the release, not of the build.
  { name: 'evidence packs', paths: /\.pdf$/, exact: true, facts: exactFacts },
  { name: 'oEmbed answers', paths: /(^|\/)oembed\.json$/, exact: true, facts: exactFacts },
  { name: 'feeds', paths: /\.atom$|^changes\.json$/, exact: true, facts: exactFacts },
  { name: 'data', paths: /^(release\/[^/]+\/)?data\//, exact: true, facts: exactFacts },
  { name: 'changes since a release', paths: /^since\//, exact: true, facts: exactFacts },
  { name: 'loaders', paths: /^embed\/[^/]+\.js$/, exact: true, facts: exactFacts },
  { name: 'check sums of releases', paths: /^release\/[^/]+\/SHA256SUMS$/, exact: false, facts: sumsFacts },
  { name: 'headers', paths: /^_headers$/, exact: false, facts: headersFacts },
  { name: 'pictures as SVG', paths: /\.svg$/, exact: false, facts: svgFacts },
  { name: 'pictures as PNG', paths: /\.png$/, exact: false, facts: pngFacts },
  { name: 'sitemap', paths: /^sitemap\.xml$/, exact: true, facts: exactFacts },
  { name: 'other files', paths: /^/, exact: true, facts: exactFacts },
];

export function kindOf(address: string): Kind {
  const kind = KINDS.find(({ paths }) => paths.test(address));
  if (kind === undefined) throw new Error(`No kind fits ${address}.`);
  return kind;
}
