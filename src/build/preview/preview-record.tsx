import type { ComponentChildren } from 'preact';
import { DESK, NOT_SEALED, quotedOf, toDo } from '#words/preview.ts';
import {
  CIRCUMSTANCES,
  CLAIMS,
  circumstanceAndTopic,
  fromSentences,
  IDLE_QUOTATIONS,
  NOT_ACCOUNTED_FOR,
  NOTHING,
  SENTENCES,
  sentencesAndReason,
  TEXT_NOT_AT_HAND,
  wordsAndSeal,
} from '#words/preview-record.ts';
import type { Preview, PreviewArticle, PreviewPart, PreviewSentence } from '../../records/intake/preview.ts';
import { Said } from '../../ui/said.tsx';
import { PreviewClaim } from './preview-claim.tsx';
import { Missing, ProblemList } from './preview-problems.tsx';

interface Props {
  readonly preview: Preview;
  readonly article: PreviewArticle;
}

/** One record: the article's sentences and what accounts for each, beside the entries as they will read. */
export function PreviewRecord({ preview, article }: Props) {
  const { claims, circumstances, excerpts, nothing, problems, open } = article;
  const idle = excerpts.filter(
    ({ excerpt, problems: own }) => own.length > 0 || !claims.some((each) => each.excerpts.includes(excerpt)),
  );
  return (
    <main class="desk">
      <header>
        <p>
          <a href="./">{DESK}</a>
        </p>
        <h1>{article.title ?? article.id}</h1>
        <p>
          {article.file} · {quotedInWords(article)} · {toDo({ fillIn: open, mend: problems.length - open })}
        </p>
        <ProblemList problems={article.own} />
      </header>
      <div class="desk-columns">
        <section class="desk-text" aria-label={SENTENCES}>
          <h2>{SENTENCES}</h2>
          {!article.textAtHand && <p class="desk-hint">{TEXT_NOT_AT_HAND}</p>}
          <ol>
            {article.sentences.map((sentence) => (
              <Sentence key={sentence.sentence} sentence={sentence} language={article.language} />
            ))}
          </ol>
        </section>
        <div class="desk-record">
          <Entries title={CLAIMS} many={claims.length}>
            {claims.map((each) => (
              <Entry key={each.key} part={each}>
                <PreviewClaim {...each} names={preview.names} language={article.language} />
              </Entry>
            ))}
          </Entries>
          <Entries title={IDLE_QUOTATIONS} many={idle.length}>
            {idle.map((each) => (
              <Entry key={each.key} part={each}>
                <h3>{each.excerpt.id}</h3>
                <blockquote lang={article.language ?? undefined}>{each.excerpt.exact}</blockquote>
              </Entry>
            ))}
          </Entries>
          <Entries title={CIRCUMSTANCES} many={circumstances.length}>
            {circumstances.map((each) => (
              <Entry key={each.key} part={each}>
                <h3>
                  {circumstanceAndTopic({
                    id: each.circumstance.id,
                    topic: each.refused.has('topic') ? null : each.circumstance.topic,
                  })}
                </h3>
                <p>{each.refused.has('text') ? <Missing /> : each.circumstance.text}</p>
                <p class="desk-hint">{fromSentences(each.circumstance.sentences)}</p>
              </Entry>
            ))}
          </Entries>
          <Entries title={NOTHING} many={nothing.length}>
            {nothing.map((each) => (
              <Entry key={each.key} part={each}>
                <p>
                  <Said
                    pieces={sentencesAndReason(each.entry.sentences)}
                    as={{ reason: () => (each.refused.has('why') ? <Missing /> : each.entry.why) }}
                  />
                </p>
              </Entry>
            ))}
          </Entries>
        </div>
      </div>
    </main>
  );
}

function Sentence({ sentence, language }: { readonly sentence: PreviewSentence; readonly language: string | null }) {
  const { claims, circumstances, nothing, text, words, seal, open } = sentence;
  const kind = open
    ? 'open'
    : claims.length > 0
      ? 'claim'
      : circumstances.length > 0
        ? 'circumstance'
        : nothing !== null
          ? 'nothing'
          : 'open';
  return (
    <li class={`is-${kind}`} value={sentence.sentence} id={`sentence-${sentence.sentence}`}>
      {text === null ? (
        <span class="desk-seal">{wordsAndSeal({ words, seal: seal.slice(0, 8) })}</span>
      ) : (
        <span lang={language ?? undefined}>{text}</span>
      )}
      <span class="desk-account">
        {claims.map((id) => (
          <a key={id} href={`#claim-${shortId(id)}`}>
            {shortId(id)}
          </a>
        ))}
        {circumstances.map((id) => (
          <a key={id} href={`#circumstance-${shortId(id)}`}>
            {shortId(id)}
          </a>
        ))}
        {kind === 'nothing' && nothing}
        {kind === 'open' &&
          (claims.length + circumstances.length > 0 || nothing !== null ? (
            <Missing />
          ) : (
            <strong>{NOT_ACCOUNTED_FOR}</strong>
          ))}
      </span>
    </li>
  );
}

function Entries({
  title,
  many,
  children,
}: {
  readonly title: string;
  readonly many: number;
  readonly children: ComponentChildren;
}) {
  if (many === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Entry({ part, children }: { readonly part: PreviewPart; readonly children: ComponentChildren }) {
  return (
    <article class="desk-entry" id={part.key}>
      {children}
      <ProblemList problems={part.problems} />
    </article>
  );
}

function quotedInWords({ coverage }: PreviewArticle): string {
  if (coverage === null || coverage.words === 0) return NOT_SEALED;
  const share = Math.round((100 * coverage.wordsQuoted) / coverage.words);
  return quotedOf({ quoted: coverage.wordsQuoted, words: coverage.words, share });
}

function shortId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
