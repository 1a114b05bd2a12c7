import { Fragment } from 'preact';
import { dateIsStated, INFERRED_BY_EDITOR, RECORD } from '#words/claim-entry.ts';
import { notRecorded, WHOLE_RECORD } from '#words/claims.ts';
import { INFERRED_PARTS } from '#words/inferences.ts';
import { GIVES_LINE_ITS_WIDTH } from '#words/line-width.ts';
import { QUESTION_WORDS } from '#words/not-stated.ts';
import { READ_SECOND_HAND, SANCTIONS, sanctionsSentence } from '#words/sanctions.ts';
import { claimHead } from '#words/stances.ts';
import type { Article } from '../core/model/article.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { inferencesOf } from '../core/model/inferences.ts';
import { openQuestions } from '../core/model/not-stated.ts';
import { sanctionsContexts } from '../core/model/sanctions.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { articleAnchor } from './anchors.ts';

import { factsOf } from './claim-entry-facts.ts';
import { ClaimFacts } from './claim-facts.tsx';

import { ExcerptQuote } from './excerpt-quote.tsx';
import { bold, Said } from './said.tsx';
import { OutLink } from './source-line.tsx';
import { UndrawnNote } from './undrawn-note.tsx';

interface Props {
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** Whether the arc's width comes from this claim. */
  readonly givesWidth: boolean;
  /** On a page of its own: with the seals of its quotations, and without a link to that page. */
  readonly full?: boolean;
  /** The way from the page to the site's address: "../../". */
  readonly up?: string;
}

/** One claim: what it says in words, the sentences it rests on, and every field of its record. */
export function ClaimEntry({ claim, evidence, givesWidth, full = false, up = '' }: Props) {
  const article = evidence.article(claim.article);
  return (
    <article class={givesWidth ? 'claim gives-width' : 'claim'} data-claim={claim.id}>
      <h3>
        <Said
          pieces={claimHead(claim)}
          as={{
            stance: (text) => <span class="stance">{text}</span>,
            figure: (text) => <span class="figure">{text}</span>,
            status: (text) => <span class={`status ${claim.status}`}>{text}</span>,
          }}
        />
        {/* Scripts say it anew with each filter. */}
        <span class="entry-note">{givesWidth && ` ${GIVES_LINE_ITS_WIDTH}`}</span>
      </h3>
      <UndrawnNote claim={claim} evidence={evidence} up={up} dress="undrawn-note" />
      {claim.excerpts.map((id) => (
        <ExcerptQuote key={id} excerpt={evidence.excerpt(id)} claim={claim} evidence={evidence} full={full} />
      ))}
      {article.published.basis !== 'inferred' && (
        <p class="dated">
          <Said
            pieces={dateIsStated({ basis: article.published.basis, how: full ? article.published.how : null })}
            as={{ how: (text) => (full ? text : <a href={`#${articleAnchor(article.id)}`}>{text}</a>) }}
          />
        </p>
      )}
      <ClaimFacts facts={factsOf(claim, evidence, full ? 'full' : 'short')} up={up}>
        <Sanctions claim={claim} article={article} />
      </ClaimFacts>
      <Inferred claim={claim} article={article} />
      <NotStated claim={claim} evidence={evidence} />
      {claim.notes.length > 0 && (
        <ul class="notes">
          {claim.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p class="record">
        {full ? RECORD : <a href={up + pageAddress({ kind: 'claim', id: claim.id })}>{WHOLE_RECORD}</a>}{' '}
        <code translate={false}>{claim.id}</code>
      </p>
    </article>
  );
}

interface Of {
  readonly claim: Claim;
  readonly article: Article;
}

/** Where the claim stands in time to what the Security Council required. It judges nothing. */
function Sanctions({ claim, article }: Of) {
  const contexts = sanctionsContexts(claim, article.published);
  if (contexts.length === 0) return null;
  return (
    <div>
      <dt>{SANCTIONS}</dt>
      <dd>
        {contexts.map((context) => (
          <Fragment key={context.rule.resolution}>
            <Said
              pieces={sanctionsSentence(context, claim)}
              as={{ resolution: (text) => <OutLink href={context.rule.address}>{text}</OutLink> }}
            />{' '}
          </Fragment>
        ))}
        {READ_SECOND_HAND}
      </dd>
    </div>
  );
}

function Inferred({ claim, article }: Of) {
  const inferences = inferencesOf(claim, article);
  if (inferences.length === 0) return null;
  return (
    <div class="inferred">
      <h4>{INFERRED_BY_EDITOR}</h4>
      <ul>
        {inferences.map(({ part, from }) => (
          <li key={from}>
            <b>{INFERRED_PARTS[part]}.</b> {from}
          </li>
        ))}
      </ul>
    </div>
  );
}

function NotStated({ claim, evidence }: Pick<Props, 'claim' | 'evidence'>) {
  const questions = openQuestions(claim, evidence).map((question) => QUESTION_WORDS[question]);
  return (
    questions.length > 0 && (
      <p class="unsaid">
        <Said pieces={notRecorded(questions)} as={{ lead: bold }} />
      </p>
    )
  );
}
