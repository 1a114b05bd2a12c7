import {
  ALL_SENTENCES,
  coverageOfArticle,
  editedBy,
  itsSources,
  NO_ARCHIVED_COPY,
  ofNoSingleRoute,
  publisherAndDay,
  READ_ARTICLE,
  translatedBy,
  writtenBy,
} from '#words/article-section.ts';
import { ARCHIVED_COPY } from '#words/excerpts.ts';
import { articleTitle } from '#words/named-articles.ts';
import type { Article } from '../core/model/article.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { articleAnchor } from './anchors.ts';
import { CircumstanceList } from './circumstance-list.tsx';
import { FindingOfArticle } from './finding.tsx';
import { namedArticle, OutLink } from './source-line.tsx';

interface Props {
  readonly article: Article;
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../". */
  readonly up: string;
}

/** A source: who published it, when, how that is known, how much of it is quoted, and what else it reports. */
export function ArticleSection({ article, evidence, up }: Props) {
  const { published, coverage } = article;
  const claims = evidence.dataset.claims.filter((claim) => claim.article === article.id);
  const others = evidence.dataset.circumstances.filter(
    (each) => each.article === article.id && each.claims.length === 0,
  );
  const credits = [
    [writtenBy, article.authors],
    [translatedBy, article.translators],
    [editedBy, article.editors],
  ] as const;
  return (
    <section class="source" id={articleAnchor(article.id)}>
      <h3>{articleTitle(article)}</h3>
      <FindingOfArticle id={article.id} evidence={evidence} up={up} />
      <p>
        {publisherAndDay({ ...namedArticle(article, evidence), when: published.when })} {published.how}{' '}
        {credits
          .filter(([, people]) => people.length > 0)
          .map(([credit, people]) => `${credit(people)} `)
          .join('')}
        <OutLink href={article.address}>{READ_ARTICLE}</OutLink>{' '}
        {article.archived ? <OutLink href={article.archived}>{ARCHIVED_COPY}</OutLink> : NO_ARCHIVED_COPY}
      </p>
      <p>
        {itsSources(article.sources)} {article.disclaimers.join(' ')}
      </p>
      <p class="coverage">
        {coverageOfArticle({ claims, coverage })}{' '}
        <a href={up + pageAddress({ kind: 'article', id: article.id })}>{ALL_SENTENCES}</a>
      </p>
      {others.length > 0 && (
        <details>
          <summary>{ofNoSingleRoute(others.length)}</summary>
          <CircumstanceList circumstances={others} evidence={evidence} nameArticle={false} up={up} />
        </details>
      )}
    </section>
  );
}
