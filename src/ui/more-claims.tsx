import { claimInLine } from '#words/claim-parts.ts';
import { moreClaims, moreOnNextPages, showMore } from '#words/sections.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { Said } from './said.tsx';
import { SourceLine } from './source-line.tsx';

interface Props {
  readonly claims: readonly Claim[];
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../../". */
  readonly up: string;
  /** Where the first of them stand with their quotations, and how many. */
  readonly next?: { readonly href: string; readonly claims: number } | undefined;
}

/** So many have a line; the pages that go on with the route have all. */
const MOST_LINES = 100;

/** Claims in a line each, where a page has no room for all their quotations: each leads to its own page. */
export function MoreClaims({ claims, evidence, up, next }: Props) {
  if (claims.length === 0) return null;
  return (
    <section class="more-claims">
      <h3>{moreClaims(claims.length)}</h3>
      {next && (
        <p class="next-claims wait-ways">
          <a href={next.href}>{showMore({ claims: next.claims, left: claims.length })}</a>
        </p>
      )}
      <ul>
        {claims.slice(0, MOST_LINES).map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <Said
              pieces={claimInLine(claim)}
              as={{
                claim: (text) => <a href={up + pageAddress({ kind: 'claim', id: claim.id })}>{text}</a>,
                source: () => <SourceLine article={evidence.article(claim.article)} lookup={evidence} />,
              }}
            />
            <span class="entry-note" />
          </li>
        ))}
      </ul>
      {claims.length > MOST_LINES && <p>{moreOnNextPages(claims.length - MOST_LINES)}</p>}
    </section>
  );
}
