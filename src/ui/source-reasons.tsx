import { publishedWords } from '#words/dates.ts';
import { list } from '#words/language.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { countSources, sourcesOf } from '../core/model/source-count.ts';

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
      <summary>
        {sources === null
          ? 'Which sources are set'
          : sources.length === 1
            ? 'Why this is 1 source'
            : `Why these are ${sources.length} sources`}
      </summary>
      <ul>
        {known.map(({ source, articles: those }) => (
          <li key={source.id}>
            <b>{source.label}</b> (
            {list(those.map((each) => `${evidence.publisher(each.publisher).name}, ${publishedWords(each)}`))}
            ). {source.why}
          </li>
        ))}
      </ul>
    </details>
  );
}
