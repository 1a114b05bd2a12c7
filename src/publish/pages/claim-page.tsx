import {
  ALL_CLAIMS_OF_ROUTE,
  claimKicker,
  claimPageDescription,
  claimPageTitle,
  HISTORY_OF_CLAIM,
  ITS_ROUTE,
  REPORTED_BESIDE_IT,
  THE_RECORD,
} from '#words/claim-page.ts';
import { claimFigure } from '#words/claim-parts.ts';
import { ROUTES } from '#words/page-frame.ts';
import { routeTitle } from '#words/routes.ts';
import { publisherAndDate } from '#words/sources.ts';
import { UNDRAWN_WORDS } from '#words/vocabulary.ts';
import type { Claim } from '../../core/model/claim.ts';
import { differingWith } from '../../core/model/differing-figures.ts';
import { reportsWith } from '../../core/model/events.ts';
import { differingSentence } from '../../core/scene/differing-words.ts';
import { widthClaims } from '../../core/scene/strands.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { CircumstanceList } from '../../ui/circumstance-list.tsx';
import { EventEntry } from '../../ui/event-entry.tsx';
import { Said } from '../../ui/said.tsx';
import { undrawnSentence } from '../../ui/undrawn-sentence.ts';
import { ChangeList } from './change-list.tsx';
import { CiteBox } from './cite-box.tsx';
import { routeAndFigure, routeOf } from './claim-in-words.ts';
import type { Page } from './page.ts';
import { RoutePicture } from './route-picture.tsx';
import type { Site } from './site.ts';
import { claimStructuredData, partStructuredData } from './structured-data.ts';

/** One claim: the whole record in words, its quotation, its route and its history. */
export function claimPage(claim: Claim, site: Site): Page {
  const { evidence } = site;
  const name = { kind: 'claim', id: claim.id } as const;
  const up = relativeRoot(pageAddress(name));
  const route = routeOf(claim, evidence);
  const article = evidence.article(claim.article);
  const publisher = evidence.publisher(article.publisher).name;
  const title = routeAndFigure(claim, evidence);
  const circumstances = evidence.circumstancesOf([claim]);
  const changes = evidence.dataset.changes.filter((change) => change.claim === claim.id);
  const undrawn = undrawnSentence(claim, evidence);
  const differing = differingWith(claim.id, evidence);
  const thing = claimStructuredData(claim, evidence);
  return {
    name,
    title: claimPageTitle({ claim: title, id: claim.id }),
    description: claimPageDescription({ publisher, article, claim: title }),
    above: [
      { words: ROUTES, path: '#routes' },
      { words: routeTitle(route, evidence), path: pageAddress({ kind: 'route', id: route.id }) },
    ],
    crumb: claimFigure(claim),
    // The files are told of with its route.
    about: [thing, partStructuredData(name, title, [claim], evidence, [])],
    mainEntity: thing['@id'] ?? null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <p class="kicker">
            <Said pieces={claimKicker(claim.id)} as={{ id: (id) => <code translate={false}>{id}</code> }} />
          </p>
          <h1>{title}</h1>
          <p class="deck">
            <a href={up + pageAddress({ kind: 'article', id: article.id })}>
              {publisherAndDate({ publisher, article })}
            </a>{' '}
            · <a href={up + pageAddress({ kind: 'route', id: route.id })}>{ALL_CLAIMS_OF_ROUTE}</a>
          </p>
        </header>
        <div class={`evidence ${route.direction}`}>
          <h2>{THE_RECORD}</h2>
          <EventEntry
            reports={reportsWith(claim, evidence.dataset.claims)}
            here={[claim]}
            evidence={evidence}
            widthOf={widthClaims(route, evidence, 'largest')}
            full
            up={up}
          />
          {differing && <p class="remark">{differingSentence(differing, evidence)}</p>}
          {circumstances.length > 0 && (
            <>
              <h2>{REPORTED_BESIDE_IT}</h2>
              <CircumstanceList circumstances={circumstances} evidence={evidence} nameArticle={false} up={up} />
            </>
          )}
        </div>
        <h2>{ITS_ROUTE}</h2>
        <RoutePicture route={route} evidence={evidence} without={undrawn ?? UNDRAWN_WORDS.place_not_named} up={up} />
        <section aria-labelledby="history">
          <h2 id="history">{HISTORY_OF_CLAIM}</h2>
          <ChangeList changes={changes} site={site} up={up} />
        </section>
        <CiteBox what={{ kind: 'claim', id: claim.id }} site={site} />
      </>
    ),
  };
}
