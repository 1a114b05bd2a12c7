import {
  ARTICLE_FACTS,
  articleKicker,
  articlePageDescription,
  CAPTURED_SOME_DAY,
  CITE_THE_ARTICLE,
  coverageSentences,
  dateAndBasis,
  HOW_IT_IS_QUOTED,
  NAMES_NOBODY,
  NO_ARCHIVED_COPY,
  NO_CORRECTIONS_KNOWN,
  READ_THE_ARTICLE,
  readAt,
  sealOfText,
  sourcesInItsTerms,
  WHAT_IS_KNOWN_OF_IT,
  WHAT_IS_QUOTED,
  WHAT_WAS_MADE_OF_SENTENCES,
} from '#words/article-page.ts';
import { dateWords } from '#words/dates.ts';
import { languageName, list } from '#words/language.ts';
import { articleTitle } from '#words/named-articles.ts';
import { SOURCES } from '#words/page-frame.ts';
import { publisherAndDate } from '#words/sources.ts';
import type { Article } from '../../core/model/article.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { FindingOfArticle } from '../../ui/finding.tsx';
import { Said } from '../../ui/said.tsx';
import { OutLink } from '../../ui/source-line.tsx';
import { CiteBox } from './cite-box.tsx';
import { ExcerptList } from './excerpt-list.tsx';
import type { Page } from './page.ts';
import { SentenceTable } from './sentence-table.tsx';
import type { Site } from './site.ts';
import { articleStructuredData, partStructuredData } from './structured-data.ts';

/** What is known of one article, all that is quoted of it, and what was made of each of its sentences. */
export function articlePage(article: Article, site: Site): Page {
  const { evidence } = site;
  const name = { kind: 'article', id: article.id } as const;
  const up = relativeRoot(pageAddress(name));
  const title = articleTitle(article);
  const publisher = evidence.publisher(article.publisher).name;
  const claims = evidence.dataset.claims.filter((claim) => claim.article === article.id);
  return {
    name,
    title,
    description: articlePageDescription({ publisher, article, claims: claims.length }),
    above: [{ words: SOURCES, path: '#sources' }],
    crumb: title,
    about: [
      articleStructuredData(article, evidence),
      partStructuredData(name, title, claims, evidence, site.distribution),
    ],
    mainEntity: article.address,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <p class="kicker">{articleKicker({ titled: article.title !== null })}</p>
          <h1>{title}</h1>
          <p class="deck">
            {publisherAndDate({ publisher, article })} · <OutLink href={article.address}>{READ_THE_ARTICLE}</OutLink>
          </p>
          <FindingOfArticle class="deck" id={article.id} evidence={evidence} up={up} />
        </header>
        <h2>{WHAT_IS_KNOWN_OF_IT}</h2>
        <dl class="facts wide">
          {factsOf(article, site).map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
          <div>
            <dt>{ARTICLE_FACTS.address}</dt>
            <dd class="address">
              <OutLink href={article.address}>{article.address}</OutLink>
            </dd>
          </div>
          <div>
            <dt>{ARTICLE_FACTS.archived}</dt>
            <dd class="address">
              {article.archived ? <OutLink href={article.archived}>{article.archived}</OutLink> : NO_ARCHIVED_COPY}
            </dd>
          </div>
          <div>
            <dt>{ARTICLE_FACTS.seal}</dt>
            <dd>
              <Said
                pieces={sealOfText(article.textHash)}
                as={{
                  seal: (hash) => (
                    <code class="seal" translate={false}>
                      {hash}
                    </code>
                  ),
                  method: (text) => <a href={`${up}method/#seals`}>{text}</a>,
                }}
              />
            </dd>
          </div>
        </dl>
        <h2 id="quotations">{WHAT_IS_QUOTED}</h2>
        <p class="lead">{HOW_IT_IS_QUOTED}</p>
        <ExcerptList article={article} site={site} up={up} />
        <h2 id="sentences">{WHAT_WAS_MADE_OF_SENTENCES}</h2>
        <p class="lead">{coverageSentences(article)}</p>
        <SentenceTable article={article} site={site} up={up} />
        <CiteBox what={{ kind: 'article', id: article.id }} site={site} title={CITE_THE_ARTICLE} />
      </>
    ),
  };
}

function factsOf(article: Article, { evidence }: Site): [term: string, words: string][] {
  const { published } = article;
  const named = (people: readonly string[]) => (people.length > 0 ? list(people) : null);
  const { carrier, retrieved } = article;
  const facts: [term: keyof typeof ARTICLE_FACTS, words: string | null][] = [
    ['publisher', evidence.publisher(article.publisher).name],
    ['readAt', readAt(carrier && evidence.publisher(carrier).name)],
    ['title', article.titleBasis],
    ['inOurWords', article.title === null ? null : article.description],
    ['published', dateAndBasis(published)],
    ['by', named(article.authors) ?? NAMES_NOBODY],
    ['translatedBy', named(article.translators)],
    ['editedBy', named(article.editors)],
    ['language', languageName(article.language)],
    ['sources', sourcesInItsTerms(article.sources)],
    ['reservations', article.disclaimers.join(' ') || null],
    ['corrections', article.corrections.join(' ') || NO_CORRECTIONS_KNOWN],
    ['captured', retrieved === null ? CAPTURED_SOME_DAY : dateWords(retrieved)],
  ];
  return facts.flatMap(([term, words]) => (words === null ? [] : [[ARTICLE_FACTS[term], words]]));
}
