import type { Imprint } from '../../core/model/imprint.ts';
import { escaped } from '../data/escaped.ts';

/** A sitemap of the map and of all its pages, given by their ways from the site's address. */
export function sitemap(imprint: Imprint, paths: readonly string[]): string {
  const urls = ['', ...paths].map((path) => `  <url><loc>${escaped(imprint.address + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
