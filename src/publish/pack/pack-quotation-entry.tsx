import { asSentence, quotationNumbers } from '#words/pack.ts';
import {
  after as afterIt,
  before as beforeIt,
  NO_TRANSLATION,
  NOT_RECORDED,
  openQuestionList,
  toldUnder as toldUnderQuotation,
  translation as translationBy,
} from '#words/pack-entries.ts';
import { archivedCopy } from '#words/pack-sources.ts';
import { Said } from '../../ui/said.tsx';
import type { PackClaim, PackQuotation } from './pack.ts';

/** A numbered quotation with its source, and under it the claims that rest on it. */
export function PackQuotationEntry({ quotation }: { readonly quotation: PackQuotation }) {
  const { number, paragraphs, language, before, after, source, address, passage, archived, claims } = quotation;
  return (
    <section class="pack-quotation" id={`pack-quotation-${number}`}>
      <p class="pack-number">{number}</p>
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
        <Translation quotation={quotation} />
        <p>{asSentence(source)}</p>
        <p class="pack-address">
          <a href={passage}>{address}</a>
        </p>
        {archived && (
          <p class="pack-address">
            <Said pieces={archivedCopy(archived)} as={{ address: (text) => <a href={archived}>{text}</a> }} />
          </p>
        )}
      </div>
      {claims.map((claim) => (
        <ClaimUnder key={claim.id} claim={claim} />
      ))}
    </section>
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

function Translation({ quotation: { translation, language } }: { readonly quotation: PackQuotation }) {
  if (translation) return <Around message={translationBy(translation)} />;
  return /^en\b/.test(language) ? null : <p class="pack-soft">{NO_TRANSLATION}</p>;
}

function ClaimUnder({ claim }: { readonly claim: PackClaim }) {
  const { words, toldUnder, address, facts, notStated } = claim;
  return (
    <div class="pack-claim">
      <h4>{words}</h4>
      {toldUnder !== null && <p>{toldUnderQuotation(toldUnder)}</p>}
      <p class="pack-address">
        <a href={address}>{address}</a>
      </p>
      {facts.length > 0 && (
        <dl>
          {facts.map(([term, text]) => (
            <div key={term + text}>
              <dt>{term}</dt>
              <dd>{text}</dd>
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
    </div>
  );
}
