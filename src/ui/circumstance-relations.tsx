import { setBeside } from '#words/circumstances.ts';
import type { Circumstance } from '../core/model/circumstance.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { finder } from '../core/model/lookup.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { circumstanceAnchor } from './circumstance-anchor.ts';
import { Said } from './said.tsx';
import { namedArticle } from './source-line.tsx';

interface Props {
  readonly circumstance: Circumstance;
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../../". */
  readonly up: string;
  /** In a frame links to the site open beside the host's page. */
  readonly inFrame?: boolean;
}

/** What other articles report that differs from a circumstance or contradicts it, each with the way to it. */
export function CircumstanceRelations({ circumstance, evidence, up, inFrame = false }: Props) {
  const find = finder('circumstance', evidence.dataset.circumstances);
  const tab = inFrame ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (['contradicts', 'differs'] as const)
    .flatMap((relation) => circumstance[relation].map((id) => ({ relation, other: find(id) })))
    .map(({ relation, other }) => (
      <span key={other.id} class="set-beside">
        {' '}
        <Said
          pieces={setBeside({
            relation,
            article: namedArticle(evidence.article(other.article), evidence),
            text: other.text,
          })}
          as={{
            other: (text) => (
              <a
                href={`${up}${pageAddress({ kind: 'article', id: other.article })}#${circumstanceAnchor(other)}`}
                {...tab}
              >
                {text}
              </a>
            ),
          }}
        />
      </span>
    ));
}
