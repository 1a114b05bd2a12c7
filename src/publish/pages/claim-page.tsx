import { publishedWords } from '#words/dates.ts';
import { claimFigure } from '#words/figures.ts';
import { routeTitle } from '#words/routes.ts';
import { UNDRAWN_WORDS } from '#words/vocabulary.ts';
import type { Claim } from '../../core/model/claim.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { reportsWith } from '../../core/model/events.ts';
import { widthClaim } from '../../core/scene/weight.ts';
import { pageAddress, wayUp } from '../../core/view/page-address.ts';
import { CircumstanceList } from '../../ui/circumstance-list.tsx';
import { EventEntry } from '../../ui/event-entry.tsx';
import { ChangeList } from './change-list.tsx';
import { CiteBox } from './cite-box.tsx';
import { claimTitle, routeOf } from './claim-title.ts';
import { MapFigure } from './map-figure.tsx';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { claimThing, partThing } from './things.ts';

/** One claim: the whole record in words, its quotation, its route and its history. */
export function claimPage(claim: Claim, site: Site): Page {
  const { evidence } = site;
  const name = { kind: 'claim', id: claim.id } as const;
  const up = wayUp(pageAddress(name));
  const route = routeOf(claim, evidence);
  const article = evidence.article(claim.article);
  const publisher = evidence.publisher(article.publisher).name;
  const title = claimTitle(claim, evidence);
  const circumstances = evidence.circumstancesOf([claim]);
  const changes = evidence.dataset.changes.filter((change) => change.claim === claim.id);
  const why = whyUndrawn(claim, evidence);
  const thing = claimThing(claim, evidence);
  return {
    name,
    title: `${title} (${claim.id})`,
    description: `One claim of ${publisher}, ${publishedWords(article)}: ${title}. The record in full, with the sentences it rests on.`,
    above: [
      { words: 'Routes', path: '#routes' },
      { words: routeTitle(route, evidence), path: pageAddress({ kind: 'route', id: route.id }) },
    ],
    crumb: claimFigure(claim),
    about: [thing, partThing(name, title, [claim], evidence, site.files)],
    mainEntity: thing['@id'] ?? null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <p class="kicker">
            Claim <code translate={false}>{claim.id}</code>
          </p>
          <h1>{title}</h1>
          <p class="deck">
            <a href={up + pageAddress({ kind: 'article', id: article.id })}>
              {publisher}, {publishedWords(article)}
            </a>{' '}
            · <a href={up + pageAddress({ kind: 'route', id: route.id })}>All claims on this route</a>
          </p>
        </header>
        <div class={`evidence ${route.direction}`}>
          <h2>The record</h2>
          <EventEntry
            reports={reportsWith(claim, evidence.dataset.claims)}
            here={[claim]}
            evidence={evidence}
            widthOf={widthClaim(route, evidence, 'largest')}
            full
            up={up}
          />
          {circumstances.length > 0 && (
            <>
              <h2>Reported beside it</h2>
              <CircumstanceList circumstances={circumstances} evidence={evidence} nameArticle={false} />
            </>
          )}
        </div>
        <h2>Its route</h2>
        <MapFigure
          map={site.mapOf({ kind: 'route', id: route.id })}
          without={UNDRAWN_WORDS[why ?? 'place_not_named']}
          href={`${up}#route=${route.id}`}
        />
        <section aria-labelledby="history">
          <h2 id="history">History of this claim</h2>
          <ChangeList changes={changes} site={site} up={up} />
        </section>
        <CiteBox what={{ kind: 'claim', id: claim.id }} site={site} />
      </>
    ),
  };
}
