import { viewOfMap } from '#words/citing.ts';
import { claimReported } from '#words/claims.ts';
import { dateWords } from '#words/dates.ts';
import { LOCALE } from '#words/locale.ts';
import { movementTitle, routeTitle } from '#words/routes.ts';
import type { Lookup } from '../model/lookup.ts';
import { routeOfOne } from '../model/route.ts';
import { type PageName, pageAddress } from '../view/page-address.ts';
import { articleCitation } from './article-citation.ts';
import type { Citable, Citation } from './citable.ts';
import { safeAddress } from './safe-address.ts';

export type { Citable, Citation } from './citable.ts';
export { FORMATS } from './formats.ts';

/**
 * How to cite something of the atlas. `base` is the address of the map's page, with no hash; the other pages lie below
 * the folder it is in. Throws `unknown route: x` for an id that the atlas does not hold.
 */
export function citationOf(what: Citable, lookup: Lookup, base: string): Citation {
  switch (what.kind) {
    case 'atlas':
      return atlasCitation(lookup, base);
    case 'view':
      return what.hash === ''
        ? atlasCitation(lookup, base)
        : partCitation('view', viewOfMap(what.words), `${base}#${what.hash}`, '', lookup);
    case 'route': {
      const title = routeTitle(lookup.route(what.id), lookup);
      return partCitation('route', title, pageOf(what, base), what.id, lookup);
    }
    case 'claim':
      return partCitation('claim', reportedClaim(what.id, lookup), pageOf(what, base), what.id, lookup);
    case 'article':
      return articleCitation(lookup.article(what.id), lookup);
  }
}

function atlasCitation({ mapData: { imprint, release } }: Lookup, base: string): Citation {
  return {
    key: keyOf(imprint.name, release.id),
    type: 'dataset',
    title: `${imprint.name}: ${imprint.subtitle}`,
    titleEn: null,
    untitled: false,
    partOf: null,
    authors: [imprint.publisher],
    translators: [],
    editors: [],
    publisher: imprint.publisher,
    carrier: null,
    // A draft is of no day: it may still change.
    issued:
      release.draft || release.date === null
        ? null
        : { words: dateWords(release.date), dates: [release.date.split('-').map(Number)], sure: true },
    accessed: null,
    language: LOCALE,
    address: safeAddress(base),
    atlas: imprint.name,
    release: release.id,
    notes: [],
  };
}

function partCitation(
  kind: 'view' | 'route' | 'claim',
  title: string,
  address: string,
  id: string,
  lookup: Lookup,
): Citation {
  const whole = atlasCitation(lookup, address);
  return { ...whole, key: keyOf(whole.key, kind, id), title, partOf: { kind, title: whole.title } };
}

function reportedClaim(id: Parameters<Lookup['claim']>[0], lookup: Lookup): string {
  const claim = lookup.claim(id);
  const publisher = lookup.publisher(lookup.article(claim.article).publisher).name;
  // Of map data that a filter has narrowed the route may be another; its title follows from the claim alone.
  const movement = movementTitle(routeOfOne(claim), lookup);
  return claimReported({ ...claim, movement, publisher });
}

function pageOf(page: PageName, base: string): string {
  return new URL(pageAddress(page), base).href;
}

function keyOf(...parts: readonly string[]): string {
  return parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
