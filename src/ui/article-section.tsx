import { circumstanceCount, claimCount, sentenceCount } from '#words/counts.ts';
import { dateWords } from '#words/dates.ts';
import { list } from '#words/language.ts';
import { independentWords } from '#words/sources.ts';
import type { Article } from '../core/model/article.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { articleAnchor } from './anchors.ts';
import { CircumstanceList } from './circumstance-list.tsx';
import { OutLink } from './source-line.tsx';

interface Props {
  readonly article: Article;
  readonly evidence: Evidence;
}

/** A source: who published it, when, how that is known, how much of it is quoted, and what else it reports. */
export function ArticleSection({ article, evidence }: Props) {
  const { published, coverage } = article;
  const claims = evidence.dataset.claims.filter((claim) => claim.article === article.id);
  const others = evidence.dataset.circumstances.filter(
    (each) => each.article === article.id && each.claims.length === 0,
  );
  const credits = [
    ['By', article.authors],
    ['Translated by', article.translators],
    ['Edited by', article.editors],
  ] as const;
  return (
    <section class="source" id={articleAnchor(article.id)}>
      <h3>{article.title ?? article.description}</h3>
      <p>
        {evidence.publisher(article.publisher).name}
        {article.carrier &&
          `, read on the page of ${evidence.publisher(article.carrier).name}; the publisher’s own page was not read`}
        . {dateWords(published.when)}. {published.how}{' '}
        {credits
          .filter(([, people]) => people.length > 0)
          .map(([role, people]) => `${role} ${list(people)}. `)
          .join('')}
        <OutLink href={article.address}>Read the article</OutLink>{' '}
        {article.archived ? <OutLink href={article.archived}>Archived copy</OutLink> : 'No archived copy is known.'}
      </p>
      <p>
        Its sources, in its own words: {article.sources.join('; ')}. {article.disclaimers.join(' ')}
      </p>
      <p class="coverage">
        {claimCount(claims.length)}, {independentWords(claims)}. {sentenceCount(coverage.sentences)}:{' '}
        {coverage.sentencesOfClaims} rest under claims, {coverage.sentencesOfCircumstances} under circumstances,{' '}
        {coverage.sentencesOfNothing} hold nothing for the map.{' '}
        {Math.round((100 * coverage.wordsQuoted) / coverage.words)} % of its {coverage.words} words are quoted.{' '}
        <a href={pageAddress({ kind: 'article', id: article.id })}>All of it, sentence by sentence</a>
      </p>
      {others.length > 0 && (
        <details>
          <summary>{circumstanceCount(others.length)} of no single route</summary>
          <CircumstanceList circumstances={others} evidence={evidence} nameArticle={false} />
        </details>
      )}
    </section>
  );
}
