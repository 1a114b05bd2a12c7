import { claimTally, othersSentence } from '#words/changes.ts';
import {
  claimsChanged,
  feedOfAll,
  feedOfEndedRoute,
  feedOfRoute,
  feedRights,
  releaseById,
  releaseOfDay,
  WHAT_FEEDS_TELL,
} from '#words/feeds.ts';
import { LOCALE } from '#words/locale.ts';
import { routeTitle } from '#words/routes.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import type { Change, ReleaseSummary } from '../../core/model/release.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { changeInWords } from './atom-change.ts';
import { enclosureOf, type FeedPicture, figureOf } from './atom-picture.ts';
import { element, type Xml } from './xml.ts';

/**
 * The change log as an Atom feed (RFC 4287), of everything or of one route: one entry for each release, newest first.
 * What is not released yet is not in it: it has no day, and may still change. The picture shows what the feed is about
 * as it is now. Own code: the package feed writes texts as escaped HTML alone, where these are XHTML with figures.
 */
export function changesAtom(dataset: Dataset, route: RouteId | null, picture: FeedPicture | null = null): string {
  const { imprint } = dataset;
  const page = imprint.address + pageAddress(route === null ? { kind: 'changes' } : { kind: 'route', id: route });
  const entries = dataset.releases.flatMap((summary) => entryOf(summary, route, dataset, picture));
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': LOCALE },
    element('title', {}, feedTitle(route, dataset)),
    element('subtitle', {}, WHAT_FEEDS_TELL),
    element('id', {}, imprint.address + feedPath(route)),
    element('updated', {}, entries[0]?.updated ?? instant(newestDay(dataset))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: imprint.address + feedPath(route) }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('author', {}, element('name', {}, imprint.publisher), element('uri', {}, imprint.address)),
    element('rights', {}, feedRights({ licence: imprint.licence.name, address: imprint.licence.address })),
    ...entries.map(({ entry }) => entry),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.xml}\n`;
}

/** Where a feed lies below the site's address. */
export function feedPath(route: RouteId | null): string {
  return `${route === null ? '' : pageAddress({ kind: 'route', id: route })}changes.atom`;
}

/** Routes that have a feed: all that there are, and those that have been. Who follows one hears of its end. */
export function routesWithFeed({ routes, changes }: Dataset): RouteId[] {
  return [...new Set([...routes.map(({ id }) => id), ...changes.flatMap((change) => change.routes)])];
}

interface Entry {
  readonly updated: string;
  readonly entry: Xml;
}

function entryOf(
  summary: ReleaseSummary,
  route: RouteId | null,
  dataset: Dataset,
  picture: FeedPicture | null,
): Entry[] {
  const { release, date } = summary;
  if (release === null || date === null) return [];
  const changes = dataset.changes.filter(
    (change) => change.release === release && (route === null || change.routes.includes(route)),
  );
  if (route !== null && changes.length === 0) return [];
  const tally = route === null ? claimTally(summary) : tallyOf(changes);
  const others = route === null ? othersSentence(summary) : null;
  const { address } = dataset.imprint;
  const updated = instant(date);
  const entry = element(
    'entry',
    {},
    element('title', {}, releaseOfDay({ date, tally })),
    element('id', {}, entryId(address, date, release, route)),
    element('updated', {}, updated),
    element('published', {}, updated),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      href: `${address}${pageAddress({ kind: 'changes' })}#release-${release}`,
    }),
    ...(picture === null ? [] : [enclosureOf(picture)]),
    element(
      'content',
      { type: 'xhtml' },
      element(
        'div',
        { xmlns: 'http://www.w3.org/1999/xhtml' },
        element('p', {}, releaseById({ release, tally, others })),
        ...changes.map((change) => changeInWords(change, dataset)),
        ...(picture === null ? [] : [figureOf(picture)]),
      ),
    ),
  );
  return [{ updated, entry }];
}

/** RFC 4151: the host owned its name on that day, so nobody else can ever make the same id. */
function entryId(address: string, date: string, release: string, route: RouteId | null): string {
  const { hostname, pathname } = new URL(address);
  return `tag:${hostname},${date}:${pathname}${route === null ? '' : `route/${route}/`}${release}`;
}

function tallyOf(changes: readonly Change[]): string {
  const claims = (kind: Change['kind']) =>
    new Set(changes.filter((change) => change.kind === kind).map(({ claim }) => claim)).size;
  return claimsChanged({ added: claims('added'), corrected: claims('corrected'), withdrawn: claims('withdrawn') });
}

function feedTitle(id: RouteId | null, dataset: Dataset): string {
  const atlas = dataset.imprint.name;
  if (id === null) return feedOfAll({ atlas });
  const route = dataset.routes.find((one) => one.id === id);
  return route ? feedOfRoute({ atlas, route: routeTitle(route, lookupIn(dataset)) }) : feedOfEndedRoute({ atlas, id });
}

/** Before the first release a feed is as new as the newest thing that the data rest on. */
function newestDay({ articles }: Dataset): string {
  return (
    articles
      .map(({ published }) => published.latest)
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}

/** A release has a day and no hour. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
