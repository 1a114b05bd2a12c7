import { renderToString } from 'preact-render-to-string';
import type { EmbedSubject } from '../core/view/embed-address.ts';
import { addressIn } from '../publish/embed-pages/embed-address-of.ts';
import { EmbedPage } from '../publish/embed-pages/embed-page.tsx';
import type { Edition, EmbedAssets, EmbedSite } from '../publish/embed-pages/embed-site.ts';
import { lighterArcs } from '../publish/embed-pages/lighter-paths.ts';
import { embedSubjects } from './embed-subjects.ts';
import type { Writing } from './writing.ts';
import type { WrittenFile } from './written-file.ts';

/** The embeddable pages of the records in one edition; of a draft nothing is frozen. */
export function embedFiles({ site: open, assets }: Writing, edition: Edition): readonly WrittenFile[] {
  const { evidence, credits } = open;
  const { release, releases } = evidence.dataset;
  if (edition === 'frozen' && release.draft) return [];
  const site: EmbedSite = {
    evidence,
    edition,
    releases: releases.map((each) => each.release).filter((id) => id !== null),
    credits: credits.credits.map(({ text }) => text),
    note: credits.note,
    mapOf: open.embedMapOf,
  };
  return embedSubjects(evidence).map((subject) => ({
    path: `${addressIn(site, subject)}index.html`,
    mime: 'text/html',
    write: () => pageOf(subject, site, assets.embed),
  }));
}

function pageOf(subject: EmbedSubject, site: EmbedSite, assets: EmbedAssets): string {
  const html = renderToString(<EmbedPage subject={subject} site={site} assets={assets} />);
  return `<!doctype html>\n${withoutDeadLinks(lighterArcs(html))}\n`;
}

/** Where a quotation speaks of a route that the page does not hold, its words lead nowhere. */
function withoutDeadLinks(html: string): string {
  const here = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return html.replace(/<a class="to-route" href="#([^"]*)"[^>]*>(.*?)<\/a>/g, (link, id: string, words: string) =>
    here.has(id) ? link : words,
  );
}
