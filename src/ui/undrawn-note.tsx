import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { routeIdOf } from '../core/model/route.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { routeHref } from './anchors.ts';
import { Said } from './said.tsx';
import { correctionOf, undrawnPieces } from './undrawn-sentence.ts';

interface Props {
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../../". */
  readonly up: string;
  readonly dress: string;
}

/** Why a claim is not drawn; where it was corrected, the way to the correction and to the route that it is on. */
export function UndrawnNote({ claim, evidence, up, dress }: Props) {
  const said = undrawnPieces(claim, evidence);
  if (said === null) return null;
  const correction = correctionOf(claim, evidence);
  return (
    <p class={dress}>
      <Said
        pieces={said}
        as={{
          correction: (text) =>
            correction && <a href={up + pageAddress({ kind: 'claim', id: correction.id })}>{text}</a>,
          route: (text) => correction && <a href={routeHref(routeIdOf(correction))}>{text}</a>,
        }}
      />
    </p>
  );
}
