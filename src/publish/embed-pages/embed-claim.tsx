import { counted, GIVES_LINE_ITS_WIDTH, inferredByEditor, notRecorded, WHOLE_RECORD } from '#words/claims.ts';
import { INFERRED_PARTS } from '#words/inferences.ts';
import { QUESTION_WORDS } from '#words/not-stated.ts';
import { claimHead } from '#words/stances.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { inferencesOf } from '../../core/model/inferences.ts';
import { openQuestions } from '../../core/model/not-stated.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { Said } from '../../ui/said.tsx';
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

/** One claim in short: its figure, its quotations, what was inferred and what is not said. The rest is in its record. */
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
      <p class="record">
        <a href={up + pageAddress({ kind: 'claim', id: claim.id })} target="_blank" rel="noopener noreferrer">
          {WHOLE_RECORD}
        </a>{' '}
        <code translate={false}>{claim.id}</code>
      </p>
    </article>
  );
}
