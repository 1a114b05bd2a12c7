import { articleTitle } from '#words/named-articles.ts';
import { sourceBy, sourceDate } from '#words/pack-sources.ts';
import type { Article } from '../../core/model/article.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { PackQuotation, PackSource } from './pack.ts';

/** The articles that the quotations come from, in the order of the quotations. */
export function sourcesIn(quotations: readonly PackQuotation[], selected: Evidence): readonly PackSource[] {
  const articleOf = ({ excerpt }: PackQuotation) => selected.dataset.excerpts.find(({ id }) => id === excerpt)?.article;
  const ids = [...new Set(quotations.map(articleOf))].filter((id) => id !== undefined);
  return ids.map(selected.article).map((article) => ({
    title: article.title === null ? `[${article.description}]` : articleTitle(article),
    by: byWords(article, selected),
    date: sourceDate(article.published),
    address: article.address,
    archived: article.archived,
    quotations: quotations.filter((quotation) => articleOf(quotation) === article.id).map(({ number }) => number),
  }));
}

function byWords({ publisher, carrier, authors, translators, editors }: Article, lookup: Evidence): string {
  return sourceBy({
    publisher: lookup.publisher(publisher).name,
    carrier: carrier && lookup.publisher(carrier).name,
    authors,
    translators,
    editors,
  });
}
