import { asSentence, quotationNumbers } from '#words/pack.ts';
import {
  after as afterIt,
  before as beforeIt,
  headingOfOther,
  NO_TRANSLATION,
  NOT_RECORDED,
  openQuestionList,
  toldUnder as toldUnderQuotation,
  translation as translationBy,
} from '#words/pack-entries.ts';
import { archivedCopy } from '#words/pack-sources.ts';
import { Said } from '../../ui/said.tsx';
import type { PackClaim, PackOtherReport, PackPassage, PackQuotation } from './pack.ts';
import type { Dressed } from './words-in-their-language.tsx';

/** A numbered quotation with its source, and under it the claims that rest on it. */
export function PackQuotationEntry({ quotation, said }: { readonly quotation: PackQuotation; readonly said: Dressed }) {
  const { number, claims } = quotation;
  return (
    <section class="pack-quotation" id={`pack-quotation-${number}`}>
      <p class="pack-number">{number}</p>
      <Passage passage={quotation} said={said} />
      {claims.map((claim) => (
        <ClaimUnder key={claim.id} claim={claim} said={said} />
      ))}
    </section>
  );
}

function Passage({ passage: of, said }: { readonly passage: PackPassage; readonly said: Dressed }) {
  const { paragraphs, language, before, after, source, address, passage, archived } = of;
  return (
    <div class="pack-passage">
      {before && <Around message={beforeIt(before)} />}
      <blockquote cite={address} lang={language}>
        {paragraphs.map((pieces, at) => (
          <p key={at}>
            {pieces.map(({ text, kind }, index) =>
              kind === null ? (
                text
              ) : (
                <mark key={index} class={kind}>
                  {text}
                </mark>
              ),
            )}
          </p>
        ))}
      </blockquote>
      {after && <Around message={afterIt(after)} />}
      <Translation passage={of} />
      <p>{said(asSentence(source))}</p>
      <p class="pack-address">
        <a href={passage}>{address}</a>
      </p>
      {archived && (
        <p class="pack-address">
          <Said pieces={archivedCopy(archived)} as={{ address: (text) => <a href={archived}>{text}</a> }} />
        </p>
      )}
    </div>
  );
}

export function QuotationNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <span>
      <Said
        pieces={quotationNumbers(numbers)}
        as={{ number: (number) => <a href={`#pack-quotation-${number}`}>{number}</a> }}
      />
    </span>
  );
}

function Around({ message }: { readonly message: ReturnType<typeof beforeIt> }) {
  return (
    <p class="pack-soft">
      <Said pieces={message} as={{ where: (text) => <b>{text}</b>, text: (text) => text }} />
    </p>
  );
}

function Translation({ passage: { translation, language } }: { readonly passage: PackPassage }) {
  if (translation) return <Around message={translationBy(translation)} />;
  return /^en\b/.test(language) ? null : <p class="pack-soft">{NO_TRANSLATION}</p>;
}

function ClaimUnder({ claim, said }: { readonly claim: PackClaim; readonly said: Dressed }) {
  const { words, toldUnder, address, facts, notStated, others } = claim;
  return (
    <div class="pack-claim">
      <h4>{said(words)}</h4>
      {toldUnder !== null && <p>{toldUnderQuotation(toldUnder)}</p>}
      <p class="pack-address">
        <a href={address}>{address}</a>
      </p>
      {facts.length > 0 && (
        <dl>
          {facts.map(([term, text]) => (
            <div key={term + text}>
              <dt>{term}</dt>
              <dd>{said(text)}</dd>
            </div>
          ))}
          {notStated.length > 0 && (
            <div>
              <dt>{NOT_RECORDED}</dt>
              <dd>{openQuestionList(notStated)}</dd>
            </div>
          )}
        </dl>
      )}
      {others.map((other) => (
        <OtherReport key={other.address} other={other} said={said} />
      ))}
    </div>
  );
}

/** The other of two reports that say different things. */
function OtherReport({
  other: { heading, publisher, quotations, closing, address },
  said,
}: {
  readonly other: PackOtherReport;
  readonly said: Dressed;
}) {
  return (
    <div class="pack-other">
      <h5>{said(headingOfOther({ heading, publisher }))}</h5>
      {quotations.map((quotation) =>
        typeof quotation === 'number' ? (
          <p key={quotation}>
            <QuotationNumbers numbers={[quotation]} />
          </p>
        ) : (
          <Passage key={quotation.passage} passage={quotation} said={said} />
        ),
      )}
      <p>{closing}</p>
      <p class="pack-address">
        <a href={address}>{address}</a>
      </p>
    </div>
  );
}
