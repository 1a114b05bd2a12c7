import { embeddedRouteKicker } from '#words/embed-frame.ts';
import { headlineFigure } from '#words/figures.ts';
import { routeTitle } from '#words/routes.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { weighRoute, widthClaim } from '../../core/scene/weight.ts';
import { ruleWords } from '../../core/scene/words.ts';
import { routeAnchor } from '../../ui/anchors.ts';
import { Said } from '../../ui/said.tsx';
import { EmbedClaim } from './embed-claim.tsx';
import type { Told } from './embed-subject.ts';

interface Props {
  readonly told: Told;
  readonly evidence: Evidence;
  /** The way to the live site's address. */
  readonly up: string;
}

/** What a frame holds on one route: how its line came about, and each claim with its quotations. */
export function EmbedRoute({ told: { route, claims }, evidence, up }: Props) {
  const { claim: shown, weight } = weighRoute(route, evidence, 'largest');
  const width = widthClaim(route, evidence, 'largest');
  const id = `title-${route.id}`;
  const all = evidence.claimsOf(route).length;
  return (
    <section class={`route ${route.direction}`} id={routeAnchor(route.id)} aria-labelledby={id} tabIndex={-1}>
      <p class="kicker">{embeddedRouteKicker({ direction: route.direction, claims, all })}</p>
      <h3 id={id}>{routeTitle(route, evidence)}</h3>
      <p class="headline-figure">
        <Said
          pieces={headlineFigure(weight.kind === 'people' ? shown : null)}
          as={{ figure: (text) => <strong>{text}</strong> }}
        />
      </p>
      <p class="rule">{ruleWords(route, evidence, 'largest')}</p>
      {claims
        .toSorted((a, b) => Number(b.id === width) - Number(a.id === width))
        .map((claim) => (
          <EmbedClaim key={claim.id} claim={claim} evidence={evidence} givesWidth={claim.id === width} up={up} />
        ))}
    </section>
  );
}
