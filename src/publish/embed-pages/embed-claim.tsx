import { counted, inferredByEditor, notRecorded, WHOLE_RECORD } from '#words/claims.ts';
import { INFERRED_PARTS } from '#words/inferences.ts';
import { GIVES_LINE_ITS_WIDTH } from '#words/line-width.ts';
import { QUESTION_WORDS } from '#words/not-stated.ts';
import { claimHead } from '#words/stances.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { inferencesOf } from '../../core/model/inferences.ts';
import { openQuestions } from '../../core/model/not-stated.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { factsOf } from '../../ui/claim-entry-facts.ts';
import { ClaimFacts } from '../../ui/claim-facts.tsx';
import { Said } from '../../ui/said.tsx';
import { OtherOfTwoReports } from '../../ui/two-reports.tsx';
import { undrawnSentence } from '../../ui/undrawn-sentence.ts';
import { EmbedQuote } from './embed-quote.tsx';

interface Props {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly givesWidth: boolean;
  /** The way to the live site's address. */
  readonly up: string;
  readonly hrefOf: (route: RouteId) => string;
}

const RELATIONS = ['contradicts', 'differs'] as const;

/**
 * One claim in short: its figure, its quotations, what they say of it besides, what was inferred and what is not said,
 * and the other of two reports that are set beside each other. The rest is in its record.
 */
export function EmbedClaim({ claim, evidence, givesWidth, up, hrefOf }: Props) {
  const undrawn = undrawnSentence(claim, evidence);
  const inferences = inferencesOf(claim, evidence.article(claim.article));
  const inferred = inferences.map(({ part, from }) => ({ of: INFERRED_PARTS[part], from }));
  const questions = openQuestions(claim, evidence).map((question) => QUESTION_WORDS[question]);
  const lead = (text: string) => <b>{text}</b>;
  return (
    <article class={givesWidth ? 'claim gives-width' : 'claim'} data-claim={claim.id}>
      <h4>
        <Said
          pieces={claimHead(claim)}
          as={{
            stance: (text) => <span class="stance">{text}</span>,
            figure: (text) => <span class="figure">{text}</span>,
            status: (text) => <span class={`status ${claim.status}`}>{text}</span>,
          }}
        />
        {givesWidth && <span class="entry-note"> {GIVES_LINE_ITS_WIDTH}</span>}
      </h4>
      <p class="counted">{counted(claim)}</p>
      {undrawn && <p class="undrawn-note">{undrawn}</p>}
      {claim.excerpts.map((id) => (
        <EmbedQuote key={id} excerpt={evidence.excerpt(id)} claim={claim} evidence={evidence} hrefOf={hrefOf} />
      ))}
      <ClaimFacts facts={factsOf(claim, evidence, 'frame')} up={up} inFrame />
      {inferences.length > 0 && (
        <p class="inferred">
          <Said pieces={inferredByEditor(inferred)} as={{ lead }} />
        </p>
      )}
      {questions.length > 0 && (
        <p class="unsaid">
          <Said pieces={notRecorded(questions)} as={{ lead }} />
        </p>
      )}
      {RELATIONS.flatMap((relation) =>
        claim[relation]
          .map(evidence.claim)
          .map((other) => (
            <OtherOfTwoReports
              key={other.id}
              claim={other}
              relation={relation}
              evidence={evidence}
              up={up}
              quote={(props) => <EmbedQuote {...props} hrefOf={hrefOf} />}
            />
          )),
      )}
      <p class="record">
        <a href={up + pageAddress({ kind: 'claim', id: claim.id })} target="_blank" rel="noopener noreferrer">
          {WHOLE_RECORD}
        </a>{' '}
        <code translate={false}>{claim.id}</code>
      </p>
    </article>
  );
}
