import { routesAndEvidence } from '#words/embed-claims.ts';
import {
  asOfSentence,
  CLOSE,
  HOW_TO_READ_IT,
  OPEN_FULL_MAP,
  ROUTES_AND_EVIDENCE,
  THE_ARTICLES,
} from '#words/embed-frame.ts';
import { asOfDay } from '#words/embed-state.ts';
import { articlesOfPublishers } from '#words/map-page.ts';
import { SOURCES } from '#words/page-frame.ts';
import { REPORTED_OF_PLACE } from '#words/place-page.ts';
import type { Article } from '../../core/model/article.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { type EmbedSubject, embedAddress, evidenceAddress } from '../../core/view/embed-address.ts';
import { textOf } from '../../core/words/format/pieces.ts';
import { routeHref } from '../../ui/anchors.ts';
import { CircumstanceList } from '../../ui/circumstance-list.tsx';
import { DisputedNote } from '../../ui/disputed-note.tsx';
import { type RouteRow, routeGroups } from '../../ui/route-rows.ts';
import { addressIn, sitePage, wayHome, wayToEdition } from './embed-address-of.ts';
import { EmbedList } from './embed-list.tsx';
import { EmbedRoute } from './embed-route.tsx';
import type { EmbedMap, EmbedSite } from './embed-site.ts';
import { EmbedSource } from './embed-source.tsx';
import { articlesOf, type CoveredRoute, circumstancesOf } from './embed-subject.ts';
import { countsOutlets, listWordsOf, outletsOf, stateOf } from './embed-words.ts';

interface Props {
  readonly subject: EmbedSubject;
  readonly site: EmbedSite;
  readonly covered: readonly CoveredRoute[];
  readonly map: EmbedMap | null;
  /** Whether the evidence is in files of its own. */
  readonly apart: boolean;
}

/**
 * Everything there is to read: the list, every quotation or the way to it, the whole key. Opened by a link to anything in
 * it.
 */
export function EmbedDrawer({ subject, site, covered, map, apart }: Props) {
  const { evidence } = site;
  const up = wayHome(site, subject);
  const listed = routesAndEvidence({ shown: covered.length, all: covered.length });
  const state = stateOf(site);
  const shown = lookupIn({ ...evidence.dataset, routes: covered.map(({ route }) => route) });
  const edition = wayToEdition(addressIn(site, subject));
  const apartOf = ({ lead, country }: RouteRow) => {
    const place = country !== null && site.places.has(country) ? country : null;
    const address = place === null ? evidenceAddress(lead.id) : embedAddress({ kind: 'place', id: place });
    return edition + address.slice('embed/'.length);
  };
  const articles = articlesOf(subject, covered, evidence);
  // A row for all routes of a country would lead from that country's page to itself.
  const leadsToItself =
    subject.kind === 'place' &&
    routeGroups(shown, 'largest').some(({ rows }) => rows.some(({ country }) => country === subject.id));
  const circumstances = circumstancesOf(subject, evidence);
  return (
    <section class="drawer" id="drawer" aria-label={ROUTES_AND_EVIDENCE}>
      <p class="drawer-head">
        <a class="to-list" href="#routes">
          {listWordsOf(covered).short}
        </a>
        <a id="close-drawer" href="#map">
          {CLOSE}
        </a>
      </p>
      {covered.length > 0 && (
        <nav id="routes" aria-labelledby="routes-title" tabIndex={-1}>
          <h2 id="routes-title">{textOf(listed)}</h2>
          {apart ? (
            <EmbedList
              lookup={shown}
              hrefOf={apartOf}
              {...(leadsToItself && { mostRoutes: Number.POSITIVE_INFINITY })}
            />
          ) : (
            <EmbedList lookup={shown} mostRoutes={Number.POSITIVE_INFINITY} hrefOf={({ lead }) => routeHref(lead.id)} />
          )}
        </nav>
      )}
      {/* Scripts bring the sections of these routes here. */}
      <div
        class="evidence"
        id="evidence"
        data-routes={apart ? covered.map(({ route }) => route.id).join(' ') : undefined}
        data-edition-folder={apart ? edition : undefined}
      >
        {!apart && covered.map((each) => <EmbedRoute key={each.route.id} covered={each} evidence={evidence} up={up} />)}
        {circumstances.length > 0 && (
          <section class="reported" id={covered.length === 0 ? 'routes' : 'reported'} tabIndex={-1}>
            <h2>{REPORTED_OF_PLACE}</h2>
            <CircumstanceList circumstances={circumstances} evidence={evidence} nameArticle up={up} inFrame />
            <Articles
              articles={articles.filter(({ id }) => circumstances.some(({ article }) => article === id))}
              evidence={evidence}
            />
          </section>
        )}
      </div>
      <section class="how-to-read" id="how-to-read" aria-labelledby="how-title" tabIndex={-1}>
        <h2 id="how-title">{HOW_TO_READ_IT}</h2>
        {map && (
          <p>
            {map.legend.main} {map.legend.patterns} {map.legend.rest.join(' ')}
          </p>
        )}
        <p>{site.note}</p>
        {subject.kind === 'place' && <DisputedNote place={evidence.place(subject.id)} evidence={evidence} />}
        <p>{asOfSentence(state)}</p>
      </section>
      {countsOutlets(articles, evidence) && (
        <section class="how-to-read" id="sources" aria-labelledby="sources-title" tabIndex={-1}>
          <h2 id="sources-title">{SOURCES}</h2>
          <p>
            {articlesOfPublishers({
              articles: articles.length,
              publishers: outletsOf(articles, evidence).toSorted((a, b) => b.articles - a.articles),
              rest: { publishers: 0, articles: 0 },
            })}
          </p>
        </section>
      )}
      {/* What lies under the open drawer, and may not be out of sight. */}
      <p class="drawer-foot">
        <span>
          <b>{evidence.dataset.imprint.name}</b> · {asOfDay(state)}
        </span>
        <a class="open-full" href={up + sitePage(subject)} target="_blank" rel="noopener noreferrer">
          {OPEN_FULL_MAP}
        </a>
      </p>
    </section>
  );
}

/** Whose words these are, each with its address in letters. */
function Articles({ articles, evidence }: { readonly articles: readonly Article[]; readonly evidence: Evidence }) {
  return (
    <>
      <h3>{THE_ARTICLES}</h3>
      <ul class="articles">
        {articles.map((article) => (
          <li key={article.id}>
            <EmbedSource article={article} evidence={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
