import { claimsByStanding, whatIsReported } from '#words/finding.ts';
import { movementTitle } from '#words/routes.ts';
import type { Claim } from '../core/model/claim.ts';
import { whyUndrawn } from '../core/model/drawn.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { Saying } from '../core/model/finding.ts';
import type { ArticleId, ClaimId, PlaceId } from '../core/model/ids.ts';
import { endsWithin } from '../core/model/lookup.ts';
import { type Route, routeIdOf } from '../core/model/route.ts';
import { leading } from '../core/model/stance.ts';
import { weigh } from '../core/scene/weight.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { Said } from './said.tsx';

interface Props {
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../". */
  readonly up?: string;
  /** Beside the map, where scripts open a figure's sentence in the column. */
  readonly besideMap?: boolean;
}

/**
 * What the records come to, and how firm it is: an editor's headline and deck, or what the records themselves say. Each
 * figure leads to the page of its claim, which holds its sentence.
 */
export function Finding({ evidence, up = '', besideMap = false }: Props) {
  const { claims, findings } = evidence.dataset;
  const links = { evidence, up, besideMap };
  const { headline, deck } = findings ?? { headline: null, deck: null };
  if (claims.length === 0) return null;
  return (
    <section class="finding" aria-labelledby="finding">
      <h2 id="finding">
        {headline ? <SaidByEditor saying={headline} {...links} /> : <OfRecords claims={claims} {...links} />}
      </h2>
      {deck ? (
        <p>
          <SaidByEditor saying={deck} {...links} />
        </p>
      ) : (
        !headline && <p>{claimsByStanding(claims)}</p>
      )}
    </section>
  );
}

type Links = Required<Props>;

interface OfPart extends Pick<Props, 'evidence' | 'up'> {
  readonly class?: string | undefined;
}

/** A paragraph with an article's headline, or with what its claims come to. */
export function FindingOfArticle({ id, ...rest }: OfPart & { readonly id: ArticleId }) {
  const { claims, findings } = rest.evidence.dataset;
  const saying = findings?.articles[id];
  if (!saying)
    return <FindingOfClaims claims={claims.filter(({ article }) => article === id)} beside="article" {...rest} />;
  const { class: name, evidence, up = '' } = rest;
  return (
    <p class={name}>
      <SaidByEditor saying={saying} evidence={evidence} up={up} besideMap={false} />
    </p>
  );
}

/** The same of a place: of all that begins or ends in it, or in something that lies in it. */
export function FindingOfPlace({ id, ...rest }: OfPart & { readonly id: PlaceId }) {
  const { evidence } = rest;
  const routes = evidence.dataset.routes.filter((route) => endsWithin(route, id, evidence));
  return <FindingOfClaims claims={routes.flatMap(evidence.claimsOf)} {...rest} />;
}

/** The same of a route, whose ends and number of claims stand beside it. */
export function FindingOfRoute({ route, ...rest }: OfPart & { readonly route: Route }) {
  return <FindingOfClaims claims={rest.evidence.claimsOf(route)} beside="route" {...rest} />;
}

function FindingOfClaims({
  class: name,
  claims,
  beside = null,
  evidence,
  up = '',
}: OfPart & Pick<OfRecordsProps, 'claims' | 'beside'>) {
  if (claims.length === 0) return null;
  return (
    <p class={name}>
      <OfRecords claims={claims} beside={beside} evidence={evidence} up={up} besideMap={false} />
    </p>
  );
}

interface OfRecordsProps extends Links {
  readonly claims: readonly Claim[];
  /** What stands beside it, as the message takes it. */
  readonly beside?: 'route' | 'article' | null;
}

/** What some claims come to, one of them at least: the largest figure as it was reported, or that there is none. */
function OfRecords({ claims, beside = null, ...links }: OfRecordsProps) {
  const { evidence } = links;
  const { claim, weight } = weigh(leading(claims), 'largest', evidence);
  const article = evidence.article(claim.article);
  const largest = {
    claim,
    movement: movementTitle(evidence.route(routeIdOf(claim)), evidence),
    publisher: evidence.publisher(article.publisher).name,
    article,
  };
  return (
    <Said
      pieces={whatIsReported({ claims, beside, largest: weight.kind === 'people' ? largest : null })}
      as={{ figure: (text) => <Figure words={text} claim={claim.id} {...links} /> }}
    />
  );
}

function SaidByEditor({ saying: { text, figures }, ...links }: Links & { readonly saying: Saying }) {
  return (
    <>
      {figures.map(({ at: [start, end], claim }, i) => (
        <>
          {text.slice(figures[i - 1]?.at[1] ?? 0, start)}
          <Figure words={text.slice(start, end)} claim={claim} {...links} />
        </>
      ))}
      {text.slice(figures.at(-1)?.at[1] ?? 0)}
    </>
  );
}

/** Where a claim's place is not named no route leads to it on the map, and its page is all there is. */
function Figure({
  words,
  claim,
  evidence,
  up,
  besideMap,
}: Links & { readonly words: string; readonly claim: ClaimId }) {
  const found = evidence.claim(claim);
  const opens = besideMap && whyUndrawn(found, evidence) !== 'place_not_named';
  return (
    <a
      href={up + pageAddress({ kind: 'claim', id: claim })}
      {...(opens && { 'data-opens': claim, 'data-route': routeIdOf(found) })}
    >
      {words}
    </a>
  );
}
