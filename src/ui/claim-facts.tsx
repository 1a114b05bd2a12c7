import { type ComponentChildren, Fragment } from 'preact';
import { pageAddress } from '../core/view/page-address.ts';
import type { ClaimFact, NamedRecord } from './claim-entry-facts.ts';

interface Props {
  readonly facts: readonly ClaimFact[];
  /** The way from the page to the site's address: "../../". */
  readonly up: string;
  /** In a frame links to the site open beside the host's page. */
  readonly inFrame?: boolean;
  /** What follows them. */
  readonly children?: ComponentChildren;
}

/** What the record of a claim holds, a line for each. */
export function ClaimFacts({ facts, up, inFrame = false, children }: Props) {
  return (
    <dl class="facts">
      {facts.map(([term, text, records]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{records.length > 0 ? <Records records={records} up={up} inFrame={inFrame} /> : text}</dd>
        </div>
      ))}
      {children}
    </dl>
  );
}

interface RecordsProps extends Required<Pick<Props, 'up' | 'inFrame'>> {
  readonly records: readonly NamedRecord[];
}

/** Other records, each of which leads to its page. */
function Records({ records, up, inFrame }: RecordsProps) {
  const tab = inFrame ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <>
      {records.map(({ id, words }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <a href={up + pageAddress({ kind: 'claim', id })} {...tab}>
            {words}
          </a>
        </Fragment>
      ))}
    </>
  );
}
