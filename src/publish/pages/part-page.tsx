import { ROUTES } from '#words/page-frame.ts';
import { PARTS_BEFORE_AND_AFTER, partDescription, partTitle } from '#words/route-page.ts';
import { routeTitle } from '#words/routes.ts';
import { claimsFromTo } from '#words/sections.ts';
import type { Route } from '../../core/model/route.ts';
import { pageAddress, relativeRoot } from '../../core/view/page-address.ts';
import { PartEntries } from '../../ui/part-entries.tsx';
import { partAddress, partAnchor, type RoutePart } from '../../ui/route-parts.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** More claims of a route than its page has room for, with their quotations. Beside the map they are shown on request. */
export function partPage(route: Route, parts: readonly RoutePart[], part: RoutePart, site: Site): Page {
  const { evidence } = site;
  const name = { kind: 'part', id: `${route.id}/${part.number}` } as const;
  const up = relativeRoot(pageAddress(name));
  const words = stretchOf(part);
  const of = { route: routeTitle(route, evidence), claims: words };
  const id = partAnchor(part);
  const [before, after] = [parts[part.number - 2], parts[part.number]];
  return {
    name,
    title: partTitle(of),
    description: partDescription(of),
    above: [
      { words: ROUTES, path: '#routes' },
      { words: of.route, path: pageAddress({ kind: 'route', id: route.id }) },
    ],
    crumb: words,
    about: [],
    mainEntity: null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>{partTitle(of)}</h1>
        </header>
        <div class="evidence own-title">
          <section class={`route ${route.direction}`} id={id} aria-labelledby={`title-${id}`} tabIndex={-1}>
            <h2 id={`title-${id}`}>{words}</h2>
            <PartEntries route={route} parts={parts} at={part.number - 1} evidence={evidence} up={up} />
          </section>
        </div>
        <nav class="neighbours" aria-label={PARTS_BEFORE_AND_AFTER}>
          {before && (
            <p>
              ← <a href={up + partAddress(route, before)}>{stretchOf(before)}</a>
            </p>
          )}
          {after && (
            <p>
              <a href={up + partAddress(route, after)}>{stretchOf(after)}</a> →
            </p>
          )}
        </nav>
      </>
    ),
  };
}

function stretchOf({ before, events, all }: RoutePart): string {
  return claimsFromTo({ from: before + 1, to: before + events.flat().length, all });
}
