import { renderToString } from 'preact-render-to-string';
import type { Dataset } from '../core/model/dataset.ts';
import { evidenceIn } from '../core/model/evidence.ts';
import type { EmbedSubject } from '../core/view/embed-address.ts';
import { addressIn } from '../publish/embed-pages/embed-address-of.ts';
import { embedMaps } from '../publish/embed-pages/embed-maps.ts';
import { EmbedPage } from '../publish/embed-pages/embed-page.tsx';
import type { Edition, EmbedDress, EmbedSite } from '../publish/embed-pages/embed-site.ts';
import { lighterArcs } from '../publish/embed-pages/lighter-paths.ts';
import { embedSubjects } from './embed-subjects.ts';
import { creditsOf, groundsOf } from './geo-files.ts';

export interface EmbedFile {
  /** Below the site's address: `embed/route/<id>/index.html`. */
  readonly path: string;
  write(): string;
}

/** The embeddable pages of the records, edition by edition; their maps are drawn once. `root` is the project's folder. */
export function openEmbeds(root: string, dataset: Dataset): (edition: Edition, dress: EmbedDress) => EmbedFile[] {
  const evidence = evidenceIn(dataset);
  const credits = creditsOf(root);
  const mapOf = embedMaps(evidence, groundsOf(root));
  const releases = dataset.releases.map(({ release }) => release).filter((release) => release !== null);
  return (edition, dress) => {
    const site: EmbedSite = {
      evidence,
      edition,
      releases,
      credits: credits.credits.map(({ text }) => text),
      note: credits.note,
      mapOf,
    };
    return embedSubjects(evidence).map((subject) => ({
      path: `${addressIn(site, subject)}index.html`,
      write: () => pageOf(subject, site, dress),
    }));
  };
}

function pageOf(subject: EmbedSubject, site: EmbedSite, dress: EmbedDress): string {
  const html = renderToString(<EmbedPage subject={subject} site={site} dress={dress} />);
  return `<!doctype html>\n${withoutDeadLinks(lighterArcs(html))}\n`;
}

/** Where a quotation speaks of a route that the page does not hold, its words lead nowhere. */
function withoutDeadLinks(html: string): string {
  const here = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return html.replace(/<a class="to-route" href="#([^"]*)"[^>]*>(.*?)<\/a>/g, (link, id: string, words: string) =>
    here.has(id) ? link : words,
  );
}
