import { sourceWithArticles, whySources } from '#words/sections.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { countSources, sourcesOf } from '../core/model/source-count.ts';
import { bold, Said } from './said.tsx';
import { namedArticle } from './source-line.tsx';

interface Props {
  readonly claims: readonly ClaimOutline[];
  readonly evidence: Evidence;
}

/**
 * Which sources some claims rest on, and why the editor counts them so: one click away. Where there is one article and
 * one source, nothing had to be told apart.
 */
export function SourceReasons({ claims, evidence }: Props) {
  const { articles, sources } = countSources(claims);
  const known = sourcesOf(claims, evidence);
  if (known.length === 0 || (articles.length === 1 && sources?.length === 1)) return null;
  return (
    <details class="source-reasons">
      <summary>{whySources(sources === null ? null : sources.length)}</summary>
      <ul>
        {known.map(({ source, articles: those }) => (
          <li key={source.id}>
            <Said
              pieces={sourceWithArticles({ ...source, articles: those.map((each) => namedArticle(each, evidence)) })}
              as={{ label: bold }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
