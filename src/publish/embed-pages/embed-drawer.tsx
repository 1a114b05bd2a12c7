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
import { REPORTED_OF_PLACE } from '#words/place-page.ts';
import type { Article } from '../../core/model/article.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { textOf } from '../../core/words/format/pieces.ts';
import { CircumstanceList } from '../../ui/circumstance-list.tsx';
import { RouteList } from '../../ui/route-list.tsx';
import { sitePage, wayHome } from './embed-address-of.ts';
import { EmbedRoute } from './embed-route.tsx';
import type { EmbedMap, EmbedSite } from './embed-site.ts';
import { EmbedSource } from './embed-source.tsx';
import { articlesOf, circumstancesOf, type Told } from './embed-subject.ts';
import { listWordsOf, stateOf } from './embed-words.ts';

interface Props {
  readonly subject: EmbedSubject;
  readonly site: EmbedSite;
  readonly told: readonly Told[];
  readonly map: EmbedMap | null;
}

/** Everything there is to read: the list, every quotation, the whole key. Opened by a link to anything in it. */
export function EmbedDrawer({ subject, site, told, map }: Props) {
  const { evidence } = site;
  const up = wayHome(site, subject);
  const listed = routesAndEvidence({ shown: told.length, all: told.length });
  const state = stateOf(site);
  const shown = lookupIn({ ...evidence.dataset, routes: told.map(({ route }) => route) });
  const circumstances = circumstancesOf(subject, evidence);
  return (
    <section class="drawer" id="drawer" aria-label={ROUTES_AND_EVIDENCE}>
      <p class="drawer-head">
        <a class="to-list" href="#routes">
          {listWordsOf(told).short}
        </a>
        <a id="close-drawer" href="#map">
          {CLOSE}
        </a>
      </p>
      {told.length > 0 && (
        <nav id="routes" aria-labelledby="routes-title" tabIndex={-1}>
          <h2 id="routes-title">{textOf(listed)}</h2>
          <RouteList lookup={shown} rule="largest" />
        </nav>
      )}
      <div class="evidence" id="evidence">
        {told.map((each) => (
          <EmbedRoute key={each.route.id} told={each} evidence={evidence} up={up} />
        ))}
        {circumstances.length > 0 && (
          <section class="reported" id={told.length === 0 ? 'routes' : 'reported'} tabIndex={-1}>
            <h2>{REPORTED_OF_PLACE}</h2>
            <CircumstanceList circumstances={circumstances} evidence={evidence} nameArticle />
            <Articles articles={articlesOf(subject, told, evidence)} evidence={evidence} />
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
        <p>{asOfSentence(state)}</p>
      </section>
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
