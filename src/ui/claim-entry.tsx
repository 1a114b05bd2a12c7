import type { Claim, Endpoint } from '../model/claim.ts';
import { dateWords } from '../model/date-words.ts';
import { whyUndrawn } from '../model/drawn.ts';
import type { Evidence } from '../model/evidence.ts';
import {
  DATE_BASIS_WORDS,
  figureWords,
  listWords,
  MEASURE_WORDS,
  placeWords,
  SEX_WORDS,
  STATUS_WORDS,
  UNDRAWN_WORDS,
} from '../model/phrase.ts';
import { MarkedQuote } from './marked-quote.tsx';
import { OutLink, SourceLine } from './source-line.tsx';

interface Props {
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** Whether the arc's width comes from this claim. */
  readonly givesWidth: boolean;
}

/** One claim: what it says in words, the sentences it rests on, and every field of its record. */
export function ClaimEntry({ claim, evidence, givesWidth }: Props) {
  const undrawn = whyUndrawn(claim, evidence);
  const article = evidence.article(claim.article);
  return (
    <article class={givesWidth ? 'claim gives-width' : 'claim'} data-claim={claim.id}>
      <h3>
        <span class="figure">{figureWords(claim.quantity) ?? 'No figure given'}</span>{' '}
        <span class={`status ${claim.status}`}>{STATUS_WORDS[claim.status]}</span>
        <span class="width-note"> gives the line its width</span>
        <span class="outside-note"> left out by the filter</span>
      </h3>
      {undrawn && <p class="undrawn-note">{UNDRAWN_WORDS[undrawn]}</p>}
      {claim.excerpts.map((id) => {
        const excerpt = evidence.excerpt(id);
        return (
          <figure class="quote" key={id}>
            <blockquote cite={article.address} lang={article.language}>
              <MarkedQuote excerpt={excerpt} claim={claim} />
            </blockquote>
            <figcaption>
              <SourceLine article={article} lookup={evidence} />, paragraph {excerpt.paragraph}.{' '}
              <OutLink href={article.address}>Read the article</OutLink>
            </figcaption>
          </figure>
        );
      })}
      <details class="dated">
        <summary>How the date is known: {DATE_BASIS_WORDS[article.published.basis]}</summary>
        <p>{article.published.how}</p>
      </details>
      <dl class="facts">
        {factsOf(claim, evidence).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {claim.notes.length > 0 && (
        <ul class="notes">
          {claim.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p class="record">
        Record <code translate={false}>{claim.id}</code>
      </p>
    </article>
  );
}

/** Every field of the record in words; what is not stated is said to be. */
function factsOf(claim: Claim, evidence: Evidence): [term: string, text: string][] {
  const facts: [string, string | null][] = [
    [
      'Counted',
      `${MEASURE_WORDS[claim.measure]}; ${claim.quantity ? `printed: “${claim.quantity.text}”` : 'how many is not stated'}`,
    ],
    ['When', periodWords(claim)],
    ['From', endWords(claim.origin, evidence)],
    ['By way of', claim.via.map((end) => endWords(end, evidence)).join('; ') || null],
    [
      'To',
      `${claim.destinations.map((end) => endWords(end, evidence)).join('; ')}${claim.joint ? '. One joint figure; it cannot be split' : ''}`,
    ],
    ['Sector', claim.sectors.map((id) => evidence.sector(id).label).join(', ') || 'not stated'],
    ['Who', profileWords(claim)],
    [
      'Agencies',
      claim.agencies.map((each) => `${evidence.agency(each.agency).names.en}: ${each.role}`).join('; ') || null,
    ],
    ['Documents', claim.documents.map((each) => `${each.kind}: ${each.text}`).join('; ') || null],
    ['Said by', claim.speaker.length > 0 ? claim.speaker.join(', as told to ') : 'the article, in its own voice'],
    ['Part of', claim.partOf && recordWords(claim.partOf, evidence)],
    ['Same event as', claim.sameEventAs.map((id) => recordWords(id, evidence)).join('; ') || null],
    ['Contradicts', claim.contradicts.map((id) => recordWords(id, evidence)).join('; ') || null],
    ['Makes precise', claim.refines.map((id) => recordWords(id, evidence)).join('; ') || null],
    ['Replaces', claim.replaces.map((id) => recordWords(id, evidence)).join('; ') || null],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}

function periodWords({ period }: Claim): string {
  const when = period.when === null ? 'not stated' : dateWords(period.when);
  const subject = period.of === 'report' && period.when !== null ? ' (when it was reported)' : '';
  return `${when}${subject}. ${period.basis}`;
}

function endWords(end: Endpoint, evidence: Evidence): string {
  const examples = end.examples.map((id) => evidence.place(id).names.en);
  const only = examples.length > 0 ? `; ${listWords(examples)} named only as an example` : '';
  const inferred = end.inferred ? ` (inferred: ${end.inferred.replace(/\.$/, '')})` : '';
  return `${placeWords(evidence.place(end.place))}${inferred}${only}`;
}

function profileWords({ profile }: Claim): string {
  if (!profile) return 'not stated';
  const parts = [profile.sex && SEX_WORDS[profile.sex], profile.ages, profile.family, profile.skills];
  return parts.filter(Boolean).join(', ') || 'not stated';
}

/** Another record, named so that it can be found: its figure, its source and its id. */
function recordWords(id: Claim['id'], evidence: Evidence): string {
  const claim = evidence.claim(id);
  const publisher = evidence.publisher(evidence.article(claim.article).publisher).name;
  return `${figureWords(claim.quantity) ?? 'no figure'}, ${publisher} (${id})`;
}
