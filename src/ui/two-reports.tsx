import type { ComponentType } from 'preact';
import { WHOLE_RECORD } from '#words/claims.ts';
import { BOTH_OF_TWO_REPORTS, ORDER_OF_REPORTS, OTHER_OF_TWO_REPORTS, REPORTS_SIDE_BY_SIDE } from '#words/events.ts';
import type { Excerpt } from '../core/model/article.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { ExcerptQuote } from './excerpt-quote.tsx';

type Relation = 'contradicts' | 'differs';

interface Props {
  readonly claims: readonly [Claim, Claim];
  readonly relation: Relation;
  readonly evidence: Evidence;
}

/** Two claims that say different things, side by side with equal weight. */
export function TwoReports({ claims, relation, evidence }: Props) {
  const published = (claim: Claim) => evidence.article(claim.article).published;
  const order = (claim: Claim) => `${published(claim).earliest} ${published(claim).latest} ${claim.id}`;
  return (
    <div class="two-reports">
      <h4>{REPORTS_SIDE_BY_SIDE[relation]}</h4>
      <div class="sides">
        {claims
          .toSorted((a, b) => order(a).localeCompare(order(b)))
          .map((claim) => (
            <Side key={claim.id} claim={claim} evidence={evidence} />
          ))}
      </div>
      <p>{ORDER_OF_REPORTS[relation]}</p>
    </div>
  );
}

interface OtherProps {
  readonly claim: Claim;
  readonly relation: Relation;
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../../". */
  readonly up: string;
  /** How a frame shows a quotation; there links to the site open beside the host's page. */
  readonly quote?: Quote;
}

type Quote = ComponentType<{ readonly excerpt: Excerpt; readonly claim: Claim; readonly evidence: Evidence }>;

/** The other of two such claims, beside the first, where that one's quotations stand already. */
export function OtherOfTwoReports({ claim, relation, evidence, up, quote }: OtherProps) {
  const tab = quote ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <div class="two-reports">
      <h4>{OTHER_OF_TWO_REPORTS[relation]}</h4>
      <Side claim={claim} evidence={evidence} quote={quote} />
      <p>
        {BOTH_OF_TWO_REPORTS[relation]}{' '}
        <a href={up + pageAddress({ kind: 'claim', id: claim.id })} {...tab}>
          {WHOLE_RECORD}
        </a>
      </p>
    </div>
  );
}

interface SideProps {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly quote?: Quote | undefined;
}

function Side({ claim, evidence, quote: Shown = ExcerptQuote }: SideProps) {
  return (
    <div class="side">
      <h5>{evidence.publisher(evidence.article(claim.article).publisher).name}</h5>
      {claim.excerpts.map((id) => (
        <Shown key={id} excerpt={evidence.excerpt(id)} claim={claim} evidence={evidence} />
      ))}
    </div>
  );
}
