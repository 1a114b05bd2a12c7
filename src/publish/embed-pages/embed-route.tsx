import { claimsOnPage, embeddedRouteKicker } from '#words/embed-frame.ts';
import { headlineFigure } from '#words/figures.ts';
import { routeTitle } from '#words/routes.ts';
import { REPORTED_BESIDE } from '#words/sections.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { endsOf } from '../../core/model/route.ts';
import { widthClaims } from '../../core/scene/strands.ts';
import { weighRoute } from '../../core/scene/weight.ts';
import { ruleWords } from '../../core/scene/words.ts';
import { routeAnchor, routeHref } from '../../ui/anchors.ts';
import { CircumstanceList } from '../../ui/circumstance-list.tsx';
import { DisputedNote } from '../../ui/disputed-note.tsx';
import { RouteRemarks } from '../../ui/route-remarks.tsx';
import { Said } from '../../ui/said.tsx';
import { EmbedClaim } from './embed-claim.tsx';
import type { CoveredRoute } from './embed-subject.ts';

interface Props {
  readonly covered: CoveredRoute;
  readonly evidence: Evidence;
  /** The way to the live site's address. */
  readonly up: string;
  /** Where a quotation that speaks of another route leads; to its section in the same page, if left out. */
  readonly hrefOf?: (route: RouteId) => string;
  /** Of the claims in order, those on this page of several, and the way to the next page. */
  readonly part?: EvidencePart;
}

export interface EvidencePart {
  /** Counts from 0; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly next: string | null;
}

/** What a frame holds on one route: how its line came about, and each claim with its quotations. */
export function EmbedRoute({ covered, evidence, up, hrefOf = routeHref, part }: Props) {
  const { route, claims } = covered;
  const { claim: shown, weight } = weighRoute(route, evidence, 'largest');
  const widths = widthClaims(route, evidence, 'largest');
  const id = `title-${route.id}`;
  const all = evidence.claimsOf(route).length;
  const { from, to, next } = part ?? { from: 0, to: claims.length, next: null };
  const following = { from: to + 1, to: Math.min(claims.length, 2 * to - from), all: claims.length };
  const here = widthFirst(claims, widths).slice(from, to);
  // Of what is reported beside the claims, a frame holds where reports stand against each other; the page has the rest.
  const setBeside = evidence
    .circumstancesOf(here)
    .filter(({ contradicts, differs }) => contradicts.length + differs.length > 0);
  return (
    <section class={`route ${route.direction}`} id={routeAnchor(route.id)} aria-labelledby={id} tabIndex={-1}>
      <p class="kicker">{embeddedRouteKicker({ direction: route.direction, claims, all })}</p>
      <h3 id={id}>{routeTitle(route, evidence)}</h3>
      <p class="headline-figure">
        <Said
          pieces={headlineFigure(weight.kind === 'people' ? shown : { ...shown, quantity: null })}
          as={{ figure: (text) => <strong>{text}</strong> }}
        />
      </p>
      <p class="rule">{ruleWords(route, evidence, 'largest')}</p>
      <RouteRemarks route={route} lookup={evidence} rule="largest" />
      {[...new Set(endsOf(route))].map((place) => (
        <DisputedNote key={place} place={evidence.place(place)} evidence={evidence} />
      ))}
      {here.map((claim) => (
        <EmbedClaim
          key={claim.id}
          claim={claim}
          evidence={evidence}
          givesWidth={widths.has(claim.id)}
          up={up}
          hrefOf={hrefOf}
        />
      ))}
      {setBeside.length > 0 && (
        <div class="beside">
          <h4>{REPORTED_BESIDE}</h4>
          <CircumstanceList circumstances={setBeside} evidence={evidence} nameArticle up={up} inFrame />
        </div>
      )}
      {next && (
        <p class="more-claims">
          <a href={next}>{claimsOnPage(following)}</a>
        </p>
      )}
    </section>
  );
}

function widthFirst(claims: readonly Claim[], widths: ReadonlySet<Claim['id']>): readonly Claim[] {
  return claims.toSorted((a, b) => Number(widths.has(b.id)) - Number(widths.has(a.id)));
}
