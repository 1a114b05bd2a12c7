import type { ComponentChildren } from 'preact';
import { dateWords } from '#words/dates.ts';
import { figureWords } from '#words/figures.ts';
import { list } from '#words/language.ts';
import { DIRECTION_WORDS, MEASURE_WORDS, STATUS_WORDS } from '#words/vocabulary.ts';
import type { Excerpt } from '../../core/model/article.ts';
import type { Claim, Endpoint } from '../../core/model/claim.ts';
import type { ExcerptId } from '../../core/model/ids.ts';
import type { RawExcerpt } from '../../records/compile/record-schema.ts';
import type { DeskArticle } from '../../records/intake/desk.ts';
import { MarkedQuote } from '../../ui/marked-quote.tsx';
import { Missing } from './desk-problems.tsx';

type Props = DeskArticle['claims'][number] & {
  readonly names: ReadonlyMap<string, string>;
  readonly language: string | null;
};

/** A claim as far as it is written, in the words that readers will be shown. */
export function DeskClaim({ claim, excerpts, refused, names, language }: Props) {
  const said = (field: string, words: ComponentChildren) => (refused.has(field) ? <Missing /> : words);
  const ends = (all: readonly Endpoint[]) => list(all.map((end) => endInWords(end, names)));
  return (
    <>
      <h3>{claim.id.slice(claim.article.length + 1)}</h3>
      <p class="desk-route">
        {said('direction', capital(DIRECTION_WORDS[claim.direction]))}: from{' '}
        {said('origin', endInWords(claim.origin, names))}
        {claim.via.length > 0 && ` by way of ${ends(claim.via)}`} to {said('destinations', ends(claim.destinations))}
        {claim.joint && ' (one figure for all)'}
      </p>
      <dl>
        <Row name="Figure">{said('quantity', figureWords(claim.quantity) ?? 'not stated')}</Row>
        <Row name="Counted">{said('measure', MEASURE_WORDS[claim.measure])}</Row>
        <Row name="Status">{said('status', STATUS_WORDS[claim.status])}</Row>
        <Row name="When">
          {said('period', claim.period.when === null ? 'not stated' : dateWords(claim.period.when))}
        </Row>
        <Row name="Work">
          {said(
            'sectors',
            claim.sectors.length === 0
              ? 'not stated'
              : list(claim.sectors.map((id) => names.get(`sector ${id}`) ?? id)),
          )}
        </Row>
        {claim.agencies.length > 0 && (
          <Row name="Agencies">
            {claim.agencies.map(({ agency, role }) => `${names.get(`agency ${agency}`) ?? agency} ${role}`).join('; ')}
          </Row>
        )}
        <Row name="Said by">
          {said('speaker', claim.speaker.length === 0 ? 'the article itself' : claim.speaker.join(', according to '))}
        </Row>
      </dl>
      {excerpts.map((excerpt) => (
        <blockquote key={excerpt.id} lang={language ?? undefined}>
          <MarkedQuote excerpt={quotable(excerpt, claim)} claim={claim} />
          {excerpt.translation && (
            <p class="desk-hint" lang="en">
              {excerpt.translation.text} (translated by {excerpt.translation.by})
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
  return `${names.get(`place ${place}`) ?? place}${inferred === null ? '' : ' (inferred)'}`;
}

/** A quotation before it is sealed has no place in the text; its words are all that is shown. */
function quotable(excerpt: RawExcerpt, { article }: Claim): Excerpt {
  const id = `${article}/${excerpt.id}` as ExcerptId;
  return { ...excerpt, id, article, prefix: '', suffix: '', at: [0, excerpt.exact.length], paragraph: 1, seal: '' };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
