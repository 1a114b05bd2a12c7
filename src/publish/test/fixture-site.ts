import type { SentenceAccount } from '../../core/model/account.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import type { Site } from '../pages/site.ts';

/** A site of some records, with no maps, one download and the feeds that a page may link to. Only for tests. */
export function siteOf(dataset: Dataset, accounts: readonly SentenceAccount[] = []): Site {
  const table = { path: 'data/claims.csv', mime: 'text/csv', bytes: 1234 };
  const feeds = dataset.routes.map(({ id }) => `route/${id}/changes.atom`);
  return {
    evidence: evidenceIn(dataset),
    accounts,
    credits: {
      note: 'Nothing here is real.',
      anchors: 'No point is anywhere.',
      credits: [{ text: 'Nobody', licence: 'CC0', address: 'https://nobody.example/' }],
    },
    files: [table, ...['changes.atom', ...feeds].map((path) => ({ path, mime: 'application/atom+xml', bytes: 10 }))],
    distribution: [table],
    embedding: {
      words: { title: 'Nothing real', alt: 'A map of nothing.', sourceLine: 'Reported by nobody.' },
      loader: { path: 'embed/dispatch-atlas-0.0.0.js', integrity: 'sha384-0' },
    },
    mapOf: () => null,
  };
}
