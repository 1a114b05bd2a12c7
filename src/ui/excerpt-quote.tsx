import type { Excerpt } from '../core/model/article.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { routeHref } from './anchors.ts';
import { LinkedExcerpt } from './linked-excerpt.tsx';
import { MarkKey } from './mark-key.tsx';
import { PassageLinks, SourceLine } from './source-line.tsx';

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
      {excerpt.before && <Around where="Before it" text={excerpt.before} />}
      <blockquote cite={article.address} lang={article.language}>
        <LinkedExcerpt excerpt={excerpt} marked={[claim]} evidence={evidence} ownToo={false} hrefOf={routeHref} />
      </blockquote>
      {excerpt.after && <Around where="After it" text={excerpt.after} />}
      <TranslationOf excerpt={excerpt} language={article.language} />
      <MarkKey excerpt={excerpt} claim={claim} evidence={evidence} />
      <figcaption>
        <SourceLine article={article} lookup={evidence} />, paragraph {excerpt.paragraph}.{' '}
        <PassageLinks article={article} excerpt={excerpt} />
        {full && <SealLine excerpt={excerpt} />}
      </figcaption>
    </figure>
  );
}

function Around({ where, text }: { readonly where: string; readonly text: string }) {
  return (
    <p class="around">
      <b>{where}, in our words:</b> {text}
    </p>
  );
}

/** The original stays above it. English needs none. */
function TranslationOf({ excerpt, language }: { readonly excerpt: Excerpt; readonly language: string }) {
  const { translation } = excerpt;
  if (translation) {
    return (
      <p class="translation">
        <b>Translation by {translation.by}:</b> {translation.text}
      </p>
    );
  }
  if (/^en\b/.test(language)) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
  return <p class="translation">The original is in {name}. No translation has been made.</p>;
}

function SealLine({ excerpt }: { readonly excerpt: Excerpt }) {
  return (
    <span class="seal">
      Characters {excerpt.at[0]} to {excerpt.at[1]} of the text as read; seal{' '}
      <code translate={false}>{excerpt.seal}</code>. If the page no longer holds the passage, it opens at its top.
    </span>
  );
}
