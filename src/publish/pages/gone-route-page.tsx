import { goneRouteDeck, goneRouteInShort, goneRouteTitle, NOW_PART_OF, WHAT_BECAME_OF_IT } from '#words/releases.ts';
import { routeTitle } from '#words/routes.ts';
import type { GoneRoute } from '../../core/changes/gone-routes.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { ChangeList } from './change-list.tsx';
import type { Page } from './page.ts';
import { pageOfChanges } from './page-of-changes.tsx';
import type { Site } from './site.ts';

/** What stays at the address of a route that no claim is part of any more: where its claims are now, and why. */
export function goneRoutePage({ id, changes, now }: GoneRoute, site: Site): Page {
  const { evidence } = site;
  const name = { kind: 'gone', id } as const;
  const up = relativeRoot(pageAddress(name));
  const title = goneRouteTitle({ id, changes });
  return pageOfChanges({
    name,
    title,
    description: goneRouteInShort({ atlas: evidence.dataset.imprint.name, title }),
    deck: goneRouteDeck(now.length),
    children: (
      <>
        {now.length > 0 && (
          <>
            <h2>{NOW_PART_OF}</h2>
            <ul>
              {now.map((route) => (
                <li key={route}>
                  <a href={`${up}${pageAddress({ kind: 'route', id: route })}`}>
                    {routeTitle(evidence.route(route), evidence)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{WHAT_BECAME_OF_IT}</h2>
        <ChangeList changes={changes} site={site} up={up} />
      </>
    ),
  });
}
