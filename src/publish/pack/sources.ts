import { dateWords } from '#words/dates.ts';
import { list } from '#words/language.ts';
import type { Article } from '../../core/model/article.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { PackQuotation, PackSource } from './pack.ts';

/** The articles that the quotations come from, in the order of the quotations. */
export function sourcesIn(quotations: readonly PackQuotation[], selected: Evidence): readonly PackSource[] {
  const articleOf = ({ excerpt }: PackQuotation) => selected.dataset.excerpts.find(({ id }) => id === excerpt)?.article;
  const ids = [...new Set(quotations.map(articleOf))].filter((id) => id !== undefined);
  return ids.map(selected.article).map((article) => ({
    title: article.title ?? `[${article.description}]`,
    by: byWords(article, selected),
    date: `${dateWords(article.published.when)}. ${article.published.how}`,
    address: article.address,
    archived: article.archived,
    quotations: quotations.filter((quotation) => articleOf(quotation) === article.id).map(({ number }) => number),
  }));
}

function byWords(article: Article, lookup: Evidence): string {
  const publisher = lookup.publisher(article.publisher).name;
  const people = [
    ['By', article.authors],
    ['Translated by', article.translators],
    ['Edited by', article.editors],
  ] as const;
  return [
    article.carrier
      ? `${publisher}, read on the page of ${lookup.publisher(article.carrier).name}; the publisher’s own page was not read`
      : publisher,
    ...people.filter(([, names]) => names.length > 0).map(([role, names]) => `${role} ${list(names)}`),
  ].join('. ');
}
