import { archivedCopyAt, carriedBy, codedIn, dateInferred, TITLE_UNKNOWN } from '#words/citing.ts';
import { dateWords } from '#words/dates.ts';
import type { ArticleOutline } from '../model/article.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Citation, Issued } from './citable.ts';
import { safeAddress } from './safe-address.ts';

/** The article itself, with as much as is known of it and no more. */
export function articleCitation(article: ArticleOutline, lookup: Lookup): Citation {
  const { imprint, release } = lookup.mapData;
  const carrier = article.carrier === null ? null : lookup.publisher(article.carrier).name;
  const issued = issuedOf(article);
  const notes = [
    article.title === null ? TITLE_UNKNOWN : null,
    carrier === null ? null : carriedBy(carrier),
    issued.sure ? null : dateInferred(issued.words),
    article.archived === null ? null : archivedCopyAt(safeAddress(article.archived)),
    codedIn({ atlas: imprint.name, release: release.id }),
  ];
  return {
    key: article.id,
    type: 'article',
    title: article.title ?? article.description,
    titleEn: article.titleEn ?? null,
    untitled: article.title === null,
    partOf: null,
    authors: article.authors,
    translators: article.translators,
    editors: article.editors,
    publisher: lookup.publisher(article.publisher).name,
    carrier,
    issued,
    accessed: article.retrieved,
    language: article.language,
    address: safeAddress(article.address),
    atlas: imprint.name,
    release: release.id,
    notes: notes.filter((note) => note !== null),
  };
}

function issuedOf({ published: { when, basis, earliest, latest } }: ArticleOutline): Issued {
  const hedged = /[?~%[]/.test(when);
  // What a hedge or a set stands for, or a digit left open, is in the two days that bound it.
  const plain = /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(when) ? when : `${earliest}/${latest}`;
  return {
    words: dateWords(when),
    dates: plain.split('/').map((date) => date.split('-').map(Number)),
    sure: basis !== 'inferred' && !hedged,
  };
}
