import type { ComponentChildren } from 'preact';
import { dateWords } from '#words/dates.ts';
import { figureWords } from '#words/figures.ts';
import { list } from '#words/language.ts';
import {
  agenciesAndRoles,
  CLAIM_FACTS,
  movement,
  NOT_STATED,
  previewedPlace,
  saidBy,
  translated,
} from '#words/preview-record.ts';
import { DIRECTION_WORDS, MEASURE_WORDS, STANCE_WORDS, STATUS_WORDS } from '#words/vocabulary.ts';
import type { Excerpt } from '../../core/model/article.ts';
import type { Claim, Endpoint } from '../../core/model/claim.ts';
import type { ExcerptId } from '../../core/model/ids.ts';
import { capitalized } from '../../core/words/format/first-letter.ts';
import type { RawExcerpt } from '../../records/compile/record-schema.ts';
import type { PreviewArticle } from '../../records/intake/preview.ts';
import { MarkedQuote } from '../../ui/marked-quote.tsx';
import { Said } from '../../ui/said.tsx';
import { Missing } from './preview-problems.tsx';

type Props = PreviewArticle['claims'][number] & {
  readonly names: ReadonlyMap<string, string>;
  readonly language: string | null;
};

/** A claim as far as it is written, in the words that readers will be shown. */
export function PreviewClaim({ claim, excerpts, refused, names, language }: Props) {
  const said = (field: string, words: ComponentChildren) => (refused.has(field) ? <Missing /> : words);
  const ends = (all: readonly Endpoint[]) => all.map((end) => endInWords(end, names));
  return (
    <>
      <h3>{claim.id.slice(claim.article.length + 1)}</h3>
      <p class="desk-route">
        <Said
          pieces={movement({ via: ends(claim.via), joint: claim.joint })}
          as={{
            direction: () => said('direction', capitalized(DIRECTION_WORDS[claim.direction])),
            origin: () => said('origin', endInWords(claim.origin, names)),
            destinations: () => said('destinations', list(ends(claim.destinations))),
          }}
        />
      </p>
      <dl>
        {claim.stance && <Row name={CLAIM_FACTS.stance}>{said('stance', STANCE_WORDS[claim.stance])}</Row>}
        <Row name={CLAIM_FACTS.figure}>{said('quantity', figureWords(claim.quantity) ?? NOT_STATED)}</Row>
        <Row name={CLAIM_FACTS.counted}>{said('measure', MEASURE_WORDS[claim.measure])}</Row>
        <Row name={CLAIM_FACTS.status}>{said('status', STATUS_WORDS[claim.status])}</Row>
        <Row name={CLAIM_FACTS.when}>
          {said('period', claim.period.when === null ? NOT_STATED : dateWords(claim.period.when))}
        </Row>
        <Row name={CLAIM_FACTS.work}>
          {said(
            'sectors',
            claim.sectors.length === 0 ? NOT_STATED : list(claim.sectors.map((id) => nameOf('sector', id, names))),
          )}
        </Row>
        {claim.agencies.length > 0 && (
          <Row name={CLAIM_FACTS.agencies}>
            {agenciesAndRoles(
              claim.agencies.map(({ agency, role }) => ({ name: nameOf('agency', agency, names), role })),
            )}
          </Row>
        )}
        <Row name={CLAIM_FACTS.saidBy}>{said('speaker', saidBy(claim.speaker))}</Row>
      </dl>
      {excerpts.map((excerpt) => (
        <blockquote key={excerpt.id} lang={language ?? undefined}>
          <MarkedQuote excerpt={quotable(excerpt, claim)} claim={claim} />
          {excerpt.translation && (
            <p class="desk-hint" lang="en">
              {translated(excerpt.translation)}
            </p>
          )}
        </blockquote>
      ))}
      {claim.notes.map((note) => (
        <p key={note} class="desk-hint">
          {note}
        </p>
      ))}
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function endInWords({ place, inferred }: Endpoint, names: ReadonlyMap<string, string>): string {
  return previewedPlace({ place: nameOf('place', place, names), inferred: inferred !== null });
}

function nameOf(kind: 'place' | 'sector' | 'agency', id: string, names: ReadonlyMap<string, string>): string {
  return names.get(`${kind} ${id}`) ?? id;
}

/** A quotation before it is sealed has no place in the text; its words are all that is shown. */
function quotable(excerpt: RawExcerpt, { article }: Claim): Excerpt {
  const id = `${article}/${excerpt.id}` as ExcerptId;
  return { ...excerpt, id, article, prefix: '', suffix: '', at: [0, excerpt.exact.length], paragraph: 1, seal: '' };
}
