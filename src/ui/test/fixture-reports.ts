import type { Dataset } from '../../core/model/dataset.ts';
import { parseEdtf } from '../../core/model/edtf.ts';
import type { ArticleId } from '../../core/model/ids.ts';
import { routesOf } from '../../core/model/route.ts';
import { datasetOf, type PlaceName } from '../../core/test/fixture-dataset.ts';

const ENDS: readonly PlaceName[] = ['northland', 'westland', 'southland', 'pearl', 'coral', 'dune', 'condor', 'ferry'];
const CLAIMS_EACH = 5;

/**
 * Invented articles with five claims each, over eight years: of every seventh only the year is known, a fifth of the claims
 * speaks of a year, a tenth of one of two times, and a fifth gives no time. `published` dates them in its stead, in EDTF. Only for tests.
 */
export function manyReports(count: number, published?: readonly string[]): Dataset {
  const [model] = datasetOf([{ to: 'pearl' }]).articles;
  if (!model) throw new Error('no article');
  const articles = Array.from({ length: count }, (_, index) => {
    const when = published?.[index] ?? dayOf(index);
    const { earliest, latest } = parseEdtf(when) ?? {};
    if (!earliest || !latest) throw new Error(`no date: ${when}`);
    return { ...model, id: articleId(index), published: { ...model.published, when, earliest, latest } };
  });
  const { claims, ...rest } = datasetOf(
    Array.from({ length: count * CLAIMS_EACH }, (_, index) => ({
      to: ENDS[(index * 5) % ENDS.length] ?? 'pearl',
      people: 10 + index,
      status: index % 3 === 0 ? ('completed' as const) : ('planned' as const),
      rest: {
        article: articleId(Math.floor(index / CLAIMS_EACH)),
        period: { when: timeOf(index), of: 'movement' as const, basis: '' },
      },
    })),
  );
  return { ...rest, articles, claims, routes: routesOf(claims) };
}

function articleId(index: number): ArticleId {
  return `report-${index}` as ArticleId;
}

function dayOf(index: number): string {
  const year = 2031 + (index % 8);
  return index % 7 === 6 ? `${year}` : `${year}-${two(1 + ((index * 5) % 12))}-${two(1 + ((index * 11) % 28))}`;
}

function timeOf(index: number): string | null {
  const year = 2030 + (index % 9);
  if (index % 5 === 0) return null;
  if (index % 5 === 1) return `${year}`;
  const month = `${year}-${two(1 + ((index * 7) % 12))}`;
  if (index % 10 === 9) return `[${year}-01, ${month}-${two(2 + ((index * 11) % 27))}]`;
  return index % 5 === 2 ? `${month}-${two(1 + ((index * 11) % 28))}` : month;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
