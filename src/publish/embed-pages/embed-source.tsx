import { articleAndParagraph } from '#words/embed-frame.ts';
import { articleTitle } from '#words/named-articles.ts';
import type { Article, Excerpt } from '../../core/model/article.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { paragraphsOf } from '../../core/model/paragraphs.ts';
import { passageAddress } from '../../core/model/text-fragment.ts';
import { Said } from '../../ui/said.tsx';
import { SourceLine } from '../../ui/source-line.tsx';

interface Props {
  readonly article: Article;
  readonly evidence: Evidence;
  /** What is quoted of it; the link then opens at the passage. */
  readonly excerpt?: Excerpt;
}

/** Outlet, date, title and address of an article, in letters: a sandboxed frame opens no link. */
export function EmbedSource({ article, evidence, excerpt }: Props) {
  const href = excerpt ? passageAddress(article.address, excerpt) : article.address;
  return (
    <>
      <Said
        pieces={articleAndParagraph({
          title: articleTitle(article),
          paragraphs: excerpt ? paragraphsOf(excerpt) : null,
        })}
        as={{
          source: () => <SourceLine article={article} lookup={evidence} />,
          title: (text) => (article.title ? <cite>{text}</cite> : text),
        }}
      />{' '}
      <a class="address" href={href} target="_blank" rel="noopener noreferrer external">
        {article.address.replace(/^https:\/\//, '')}
      </a>
    </>
  );
}
