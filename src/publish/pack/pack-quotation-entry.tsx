import type { PackClaim, PackQuotation } from './pack.ts';

/** A numbered quotation with its source, and under it the claims that rest on it. */
export function PackQuotationEntry({ quotation }: { readonly quotation: PackQuotation }) {
  const { number, pieces, language, before, after, source, address, passage, archived, claims } = quotation;
  return (
    <section class="pack-quotation" id={`pack-quotation-${number}`}>
      <p class="pack-number">{number}</p>
      <div class="pack-passage">
        {before && <Around where="Before it, in our words" text={before} />}
        <blockquote cite={address} lang={language}>
          {pieces.map(({ text, kind }, index) =>
            kind === null ? (
              text
            ) : (
              <mark key={index} class={kind}>
                {text}
              </mark>
            ),
          )}
        </blockquote>
        {after && <Around where="After it, in our words" text={after} />}
        <Translation quotation={quotation} />
        <p>{source}.</p>
        <p class="pack-address">
          <a href={passage}>{address}</a>
        </p>
        {archived && (
          <p class="pack-address">
            Archived copy: <a href={archived}>{archived}</a>
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
      {numbers.length === 1 ? 'Quotation ' : 'Quotations '}
      {numbers.map((number, index) => (
        <>
          {index > 0 && ', '}
          <a key={number} href={`#pack-quotation-${number}`}>
            {number}
          </a>
        </>
      ))}
    </span>
  );
}

function Around({ where, text }: { readonly where: string; readonly text: string }) {
  return (
    <p class="pack-soft">
      <b>{where}:</b> {text}
    </p>
  );
}

function Translation({ quotation: { translation, language } }: { readonly quotation: PackQuotation }) {
  if (translation) return <Around where={`Translation by ${translation.by}`} text={translation.text} />;
  return /^en\b/.test(language) ? null : <p class="pack-soft">No translation has been made.</p>;
}

function ClaimUnder({ claim }: { readonly claim: PackClaim }) {
  const { words, toldUnder, address, facts, unsaid } = claim;
  return (
    <div class="pack-claim">
      <h4>{words}</h4>
      {toldUnder !== null && <p>Told in full under quotation {toldUnder}.</p>}
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
          {unsaid.length > 0 && (
            <div>
              <dt>Not stated</dt>
              <dd>{unsaid.join('; ')}.</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}
