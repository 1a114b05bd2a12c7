import { claimFigure } from '#words/figures.ts';
import { afterQuotation, beforeQuotation, passage, translationBy } from '#words/quotations.ts';
import { movementTitle } from '#words/routes.ts';
import type { Article, Excerpt } from '../../core/model/article.ts';
import { paragraphsOf } from '../../core/model/paragraphs.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { LinkedExcerpt } from '../../ui/linked-excerpt.tsx';
import { Said } from '../../ui/said.tsx';
import { PassageLinks } from '../../ui/source-line.tsx';
import { routeOf } from './claim-in-words.ts';
import type { Site } from './site.ts';

interface Props {
  readonly article: Article;
  readonly site: Site;
  readonly up: string;
}

/** All that is quoted of an article, in the order of its text. */
export function ExcerptList({ article, site, up }: Props) {
  const excerpts = site.evidence.dataset.excerpts
    .filter((excerpt) => excerpt.article === article.id)
    .toSorted((a, b) => a.at[0] - b.at[0]);
  return (
    <>
      {excerpts.map((excerpt) => (
        <ExcerptFigure key={excerpt.id} excerpt={excerpt} article={article} site={site} up={up} />
      ))}
    </>
  );
}

export function excerptAnchor({ id }: Pick<Excerpt, 'id'>): string {
  return `excerpt-${id.split('/').at(-1)}`;
}

function ExcerptFigure({ excerpt, article, site, up }: Props & { readonly excerpt: Excerpt }) {
  const { evidence } = site;
  const claims = evidence.dataset.claims.filter((claim) => claim.excerpts.includes(excerpt.id));
  const lead = (text: string) => <b>{text}</b>;
  return (
    <figure class="quote with-claims" id={excerptAnchor(excerpt)}>
      {excerpt.before !== null && (
        <p class="around">
          <Said pieces={beforeQuotation(excerpt.before)} as={{ lead }} />
        </p>
      )}
      <blockquote cite={article.address} lang={article.language}>
        <LinkedExcerpt
          excerpt={excerpt}
          marked={claims}
          evidence={evidence}
          ownToo
          hrefOf={(route) => `${up}#route=${route}`}
        />
      </blockquote>
      {excerpt.translation && (
        <p class="translation">
          <Said pieces={translationBy(excerpt.translation)} as={{ lead }} />
        </p>
      )}
      {excerpt.after !== null && (
        <p class="around">
          <Said pieces={afterQuotation(excerpt.after)} as={{ lead }} />
        </p>
      )}
      <figcaption>
        <p>
          {passage({ paragraphs: paragraphsOf(excerpt), sentences: sentencesOf(excerpt, site) })}{' '}
          <PassageLinks article={article} excerpt={excerpt} />
        </p>
        <ul class="claims-of">
          {claims.map((claim) => {
            const route = routeOf(claim, evidence);
            return (
              <li key={claim.id}>
                <a href={up + pageAddress({ kind: 'claim', id: claim.id })}>{claimFigure(claim)}</a>
                <span>
                  <a href={up + pageAddress({ kind: 'route', id: route.id })}>{movementTitle(route, evidence)}</a>
                </span>
              </li>
            );
          })}
        </ul>
      </figcaption>
    </figure>
  );
}

function sentencesOf({ id }: Excerpt, { accounts }: Site): readonly number[] {
  return accounts.filter(({ excerpts }) => excerpts.includes(id)).map(({ sentence }) => sentence);
}
