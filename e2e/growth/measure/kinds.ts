/** What a built file is, live or kept of a release. */
export const KINDS = ['pictures', 'packs', 'pages', 'frames', 'data', 'scripts'] as const;
export type Kind = (typeof KINDS)[number];

/** By its path below the site's address: letters, styles and outlines count as scripts, feeds and answers of oEmbed as data. */
export function kindOf(path: string): Kind {
  const own = path.replace(/^release\/[^/]+\//, '');
  if (/^(?:embed\/)?assets\/|^fonts\/|\.js$/.test(own)) return 'scripts';
  if (/\.(?:png|svg)$/.test(own)) return 'pictures';
  if (own.endsWith('.pdf')) return 'packs';
  if (own.endsWith('.html')) return own.startsWith('embed/') ? 'frames' : 'pages';
  return 'data';
}
