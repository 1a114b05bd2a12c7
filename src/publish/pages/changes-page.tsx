import { TEXT_PAGE_LINKS, TEXT_PAGE_TITLES } from '#words/page-frame.ts';
import {
  changesInShort,
  EACH_ROUTE_HAS_A_FEED,
  FOLLOW_CHANGES,
  feedAsJson,
  feedForReaders,
  GONE_ROUTES,
  goneRouteTitle,
  RELEASES,
  releaseWords,
  WHAT_A_RELEASE_IS,
} from '#words/releases.ts';
import { changeLogOf } from '../../core/changes/change-log.ts';
import { goneRoutes } from '../../core/changes/gone-routes.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { Said } from '../../ui/said.tsx';
import { ChangeList } from './change-list.tsx';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** What became of claims from release to release. */
export function changesPage(site: Site): Page {
  const { dataset } = site.evidence;
  const name = { kind: 'changes' } as const;
  const up = relativeRoot(pageAddress(name));
  const log = changeLogOf(dataset);
  const gone = goneRoutes(dataset);
  const feeds = site.files.filter(({ path }) => /^changes\.(?:atom|json)$/.test(path));
  return {
    name,
    title: TEXT_PAGE_TITLES.changes,
    description: changesInShort({ atlas: dataset.imprint.name }),
    above: [],
    crumb: TEXT_PAGE_LINKS.changes,
    about: [],
    mainEntity: null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>{TEXT_PAGE_TITLES.changes}</h1>
          <p class="deck">{releaseWords(dataset.release)}</p>
        </header>
        <p class="lead">{WHAT_A_RELEASE_IS}</p>
        <h2>{RELEASES}</h2>
        <ChangeList changes={log.told} site={site} up={up} everyRelease pages={log.pages} />
        {gone.length > 0 && (
          <>
            <h2>{GONE_ROUTES}</h2>
            <ul class="plain">
              {gone.map((route) => (
                <li key={route.id}>
                  <a href={up + pageAddress({ kind: 'gone', id: route.id })}>{goneRouteTitle(route)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        {feeds.length > 0 && (
          <>
            <h2>{FOLLOW_CHANGES}</h2>
            <ul class="plain">
              {feeds.map(({ path }) => (
                <li key={path}>
                  <Said
                    pieces={path.endsWith('.atom') ? feedForReaders({ file: path }) : feedAsJson({ file: path })}
                    as={{ file: (text) => <a href={up + path}>{text}</a> }}
                  />
                </li>
              ))}
              <li>{EACH_ROUTE_HAS_A_FEED}</li>
            </ul>
          </>
        )}
      </>
    ),
  };
}
