import { ALL_TITLE, allDescription, EVIDENCE_BY_ROUTE, whatAllIsFor } from '#words/all-page.ts';
import { ON_THIS_PAGE, PLACES, SOURCES } from '#words/page-frame.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { ArticleSection } from '../../ui/article-section.tsx';
import { Finding } from '../../ui/finding.tsx';
import { PlaceSection } from '../../ui/place-section.tsx';
import { RouteSection } from '../../ui/route-section.tsx';
import { Said } from '../../ui/said.tsx';
import type { Page } from './page.ts';
import { isReferenced } from './referenced.ts';
import type { Site } from './site.ts';

/** Everything the atlas holds, as sections under the ids that links of the map's page are written with. */
export function allPage({ evidence }: Site): Page {
  const { routes, places, articles, claims } = evidence.dataset;
  const name = { kind: 'all' } as const;
  const up = relativeRoot(pageAddress(name));
  return {
    name,
    title: ALL_TITLE,
    description: allDescription({ routes: routes.length, claims: claims.length, articles: articles.length }),
    above: [],
    crumb: ALL_TITLE,
    about: [],
    mainEntity: null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>{ALL_TITLE}</h1>
          <p class="deck">
            <Said
              pieces={whatAllIsFor()}
              as={{
                map: (text) => <a href={up}>{text}</a>,
                data: (text) => <a href={up + pageAddress({ kind: 'data' })}>{text}</a>,
              }}
            />
          </p>
        </header>
        <Finding evidence={evidence} up={up} />
        <nav class="contents" aria-label={ON_THIS_PAGE}>
          <ol>
            {PARTS.map(([id, words]) => (
              <li key={id}>
                <a href={`#${id}`}>{words}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div class="evidence every">
          <h2 id="routes">{EVIDENCE_BY_ROUTE}</h2>
          {routes.map((route) => (
            <RouteSection key={route.id} route={route} evidence={evidence} up={up} elsewhere whole />
          ))}
          <h2 id="places">{PLACES}</h2>
          {places
            .filter((place) => isReferenced(place, evidence))
            .map((place) => (
              <PlaceSection key={place.id} place={place} evidence={evidence} up={up} elsewhere />
            ))}
        </div>
        <h2 id="sources">{SOURCES}</h2>
        {articles.map((article) => (
          <ArticleSection key={article.id} article={article} evidence={evidence} up={up} />
        ))}
      </>
    ),
  };
}

const PARTS = [
  ['routes', EVIDENCE_BY_ROUTE],
  ['places', PLACES],
  ['sources', SOURCES],
] as const;
