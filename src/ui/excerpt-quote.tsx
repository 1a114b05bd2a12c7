import { noTranslation, placeAndSeal, quotedFrom } from '#words/excerpts.ts';
import { afterQuotation, beforeQuotation, translationBy } from '#words/quotations.ts';
import type { Excerpt } from '../core/model/article.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { paragraphsOf } from '../core/model/paragraphs.ts';
import type { Pieces } from '../core/words/format/pieces.ts';
import { routeHref } from './anchors.ts';
import { LinkedExcerpt } from './linked-excerpt.tsx';
import { MarkLegend } from './mark-legend.tsx';
import { bold, Said } from './said.tsx';
import { namedArticle, PassageLinks } from './source-line.tsx';

interface Props {
  readonly excerpt: Excerpt;
  /** Whose words are marked in it. */
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** Also where exactly it stands and by what seal that can be verified. */
  readonly full?: boolean;
}

/**
 * A quotation with all that it takes to check it: what stands around it, its marks by name, its source. Where the same
 * sentences carry other routes too, the words for them lead there.
 */
export function ExcerptQuote({ excerpt, claim, evidence, full = false }: Props) {
  const article = evidence.article(excerpt.article);
  return (
    <figure class="quote" data-of={claim.id}>
      {excerpt.before && <Around pieces={beforeQuotation(excerpt.before)} />}
      <blockquote cite={article.address} lang={article.language}>
        <LinkedExcerpt excerpt={excerpt} marked={[claim]} evidence={evidence} ownToo={false} hrefOf={routeHref} />
      </blockquote>
      {excerpt.after && <Around pieces={afterQuotation(excerpt.after)} />}
      <TranslationOf excerpt={excerpt} language={article.language} />
      <MarkLegend excerpt={excerpt} claim={claim} evidence={evidence} />
      <figcaption>
        {quotedFrom({ ...namedArticle(article, evidence), paragraphs: paragraphsOf(excerpt) })}{' '}
        <PassageLinks article={article} excerpt={excerpt} />
        {full && <SealLine excerpt={excerpt} />}
      </figcaption>
    </figure>
  );
}

function Around({ pieces }: { readonly pieces: Pieces<'lead'> }) {
  return (
    <p class="around">
      <Said pieces={pieces} as={{ lead: bold }} />
    </p>
  );
}

/** The original stays above it. English needs none. */
function TranslationOf({ excerpt, language }: { readonly excerpt: Excerpt; readonly language: string }) {
  const { translation } = excerpt;
  if (translation) {
    return (
      <p class="translation">
        <Said pieces={translationBy(translation)} as={{ lead: bold }} />
      </p>
    );
  }
  if (/^en\b/.test(language)) return null;
  return <p class="translation">{noTranslation(language)}</p>;
}

function SealLine({ excerpt: { at, seal } }: { readonly excerpt: Excerpt }) {
  return (
    <span class="seal">
      <Said
        pieces={placeAndSeal({ from: at[0], to: at[1], seal })}
        as={{ seal: (text) => <code translate={false}>{text}</code> }}
      />
    </span>
  );
}
