import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { ExcerptQuote } from './excerpt-quote.tsx';

interface Props {
  readonly claims: readonly [Claim, Claim];
  readonly evidence: Evidence;
}

/** Two claims that cannot both hold for everybody, side by side with equal weight. */
export function Contradiction({ claims, evidence }: Props) {
  const published = (claim: Claim) => evidence.article(claim.article).published;
  const order = (claim: Claim) => `${published(claim).earliest} ${published(claim).latest} ${claim.id}`;
  return (
    <div class="contradiction">
      <h4>Two reports that differ</h4>
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
      <p>In the order in which they may have been published. The atlas does not choose between them.</p>
    </div>
  );
}
