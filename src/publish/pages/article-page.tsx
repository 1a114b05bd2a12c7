import { claimCount, sentenceCount } from '#words/counts.ts';
import { dateWords, publishedWords } from '#words/dates.ts';
import { list } from '#words/language.ts';
import { DATE_BASIS_WORDS } from '#words/vocabulary.ts';
import type { Article } from '../../core/model/article.ts';
import { pageAddress, wayUp } from '../../core/view/page-address.ts';
import { OutLink } from '../../ui/source-line.tsx';
import { CiteBox } from './cite-box.tsx';
import { ExcerptList } from './excerpt-list.tsx';
import type { Page } from './page.ts';
import { SentenceTable } from './sentence-table.tsx';
import type { Site } from './site.ts';
import { articleThing, partThing } from './things.ts';

/** What is known of one article, all that is quoted of it, and what was made of each of its sentences. */
export function articlePage(article: Article, site: Site): Page {
  const { evidence } = site;
  const name = { kind: 'article', id: article.id } as const;
  const up = wayUp(pageAddress(name));
  const title = article.title ?? article.description;
  const publisher = evidence.publisher(article.publisher).name;
  const claims = evidence.dataset.claims.filter((claim) => claim.article === article.id);
  return {
    name,
    title,
    description: `${publisher}, ${publishedWords(article)}: ${claimCount(claims.length)}, every quotation in its order, and what was made of each of its ${article.coverage.sentences} sentences.`,
    above: [{ words: 'Sources', path: '#sources' }],
    crumb: title,
    about: [articleThing(article, evidence), partThing(name, title, claims, evidence, site.files)],
    mainEntity: article.address,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <p class="kicker">Article{article.title === null && ' · its title is not known: these are our words'}</p>
          <h1>{title}</h1>
          <p class="deck">
            {publisher}, {publishedWords(article)} · <OutLink href={article.address}>Read the article</OutLink>
          </p>
        </header>
        <h2>What is known of it</h2>
        <dl class="facts wide">
          {factsOf(article, site).map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
          <div>
            <dt>Address</dt>
            <dd class="address">
              <OutLink href={article.address}>{article.address}</OutLink>
            </dd>
          </div>
          <div>
            <dt>Archived copy</dt>
            <dd class="address">
              {article.archived ? <OutLink href={article.archived}>{article.archived}</OutLink> : 'none is recorded'}
            </dd>
          </div>
          <div>
            <dt>Seal of the text</dt>
            <dd>
              <code class="seal" translate={false}>
                {article.textHash}
              </code>{' '}
              (SHA-256; <a href={`${up}method/#seals`}>what a seal is</a>)
            </dd>
          </div>
        </dl>
        <h2 id="quotations">What is quoted of it</h2>
        <p class="lead">
          In the order of the text. The words that carry a figure or a destination lead to their route on the map.
        </p>
        <ExcerptList article={article} site={site} up={up} />
        <h2 id="sentences">What was made of each sentence</h2>
        <p class="lead">{coverageWords(article)}</p>
        <SentenceTable article={article} site={site} up={up} />
        <CiteBox what={{ kind: 'article', id: article.id }} site={site} title="Cite the article" />
      </>
    ),
  };
}

function factsOf(article: Article, { evidence }: Site): [term: string, words: string][] {
  const { published } = article;
  const named = (people: readonly string[]) => (people.length > 0 ? list(people) : null);
  const facts: [string, string | null][] = [
    ['Publisher', evidence.publisher(article.publisher).name],
    [
      'Read at',
      article.carrier
        ? `${evidence.publisher(article.carrier).name}, which carries it; the publisher’s own page was not read`
        : 'the publisher’s own page',
    ],
    ['Title', article.titleBasis],
    ['In our words', article.title === null ? null : article.description],
    ['Published', `${dateWords(published.when)} (${DATE_BASIS_WORDS[published.basis]}). ${published.how}`],
    ['By', named(article.authors) ?? 'the text names nobody'],
    ['Translated by', named(article.translators)],
    ['Edited by', named(article.editors)],
    ['Language', LANGUAGE_NAMES.of(article.language) ?? article.language],
    ['Its sources', article.sources.length > 0 ? `${article.sources.join('; ')} (its own terms)` : 'none are named'],
    ['Reservations', article.disclaimers.join(' ') || null],
    ['Corrections', article.corrections.join(' ') || 'none are known'],
    ['Captured', article.retrieved === null ? 'on a day that nobody noted' : dateWords(article.retrieved)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

function coverageWords({ coverage }: Article): string {
  const share = Math.round((100 * coverage.wordsQuoted) / coverage.words);
  return `Of ${sentenceCount(coverage.sentences)}, ${coverage.sentencesOfClaims} rest under claims and are quoted, ${coverage.sentencesOfCircumstances} are told in our words, and ${coverage.sentencesOfNothing} hold nothing for the map, each with the reason. ${share} % of the ${coverage.words} words of the text are quoted.`;
}
