import { publishedWords } from '#words/dates.ts';
import { quotationSource } from '#words/pack-sources.ts';
import type { Excerpt } from '../../core/model/article.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { inParagraphs, paragraphsOf } from '../../core/model/paragraphs.ts';
import { passageAddress } from '../../core/model/text-fragment.ts';
import { linkedWords } from '../../ui/linked-words.ts';
import type { PackPassage } from './pack.ts';

/** An excerpt with its source. `marked`: the claims whose figures, places and statuses are marked in it. */
export function passageOf(excerpt: Excerpt, marked: readonly Claim[], evidence: Evidence): PackPassage {
  const article = evidence.article(excerpt.article);
  return {
    exact: excerpt.exact,
    paragraphs: inParagraphs(
      linkedWords(excerpt, marked, evidence, true).map(({ text, kind }) => ({ text, kind })),
      excerpt.breaks,
    ),
    language: article.language,
    before: excerpt.before,
    after: excerpt.after,
    translation: excerpt.translation,
    source: sourceWords(excerpt, evidence),
    address: article.address,
    passage: passageAddress(article.address, excerpt),
    archived: article.archived,
  };
}

function sourceWords(excerpt: Excerpt, lookup: Lookup): string {
  const article = lookup.article(excerpt.article);
  return quotationSource({
    publisher: lookup.publisher(article.publisher).name,
    carrier: article.carrier && lookup.publisher(article.carrier).name,
    title: article.title,
    titleEn: article.titleEn ?? null,
    description: article.description,
    published: publishedWords(article),
    basis: article.published.basis,
    paragraphs: paragraphsOf(excerpt),
  });
}
