import { ORDER_OF_REPORTS, REPORTS_SIDE_BY_SIDE } from '#words/events.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { ExcerptQuote } from './excerpt-quote.tsx';

interface Props {
  readonly claims: readonly [Claim, Claim];
  readonly relation: 'contradicts' | 'differs';
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
            <div class="side" key={claim.id}>
              <h5>{evidence.publisher(evidence.article(claim.article).publisher).name}</h5>
              {claim.excerpts.map((id) => (
                <ExcerptQuote key={id} excerpt={evidence.excerpt(id)} claim={claim} evidence={evidence} />
              ))}
            </div>
          ))}
      </div>
      <p>{ORDER_OF_REPORTS[relation]}</p>
    </div>
  );
}
