import { releaseAddress } from '../core/view/embed-address.ts';

/** What an embedded page is, as its root element says. */
export interface EmbedIdentity {
  /** `atlas`, `route/<id>`, `place/<id>`. */
  readonly id: string;
  readonly edition: 'live' | 'frozen';
  readonly release: string;
  readonly releases: ReadonlySet<string>;
  /** The way from the page to the live site's address: "../../". */
  readonly up: string;
}

export function identityOf({ dataset }: HTMLElement): EmbedIdentity {
  return {
    id: dataset['id'] ?? 'atlas',
    edition: dataset['edition'] === 'frozen' ? 'frozen' : 'live',
    release: dataset['release'] ?? '',
    releases: new Set((dataset['releases'] ?? '').split(' ').filter(Boolean)),
    up: dataset['up'] ?? './',
  };
}

/**
 * Where the page lies that shows a release for good, from this one, with the rest of the query; null where this one
 * does, or none is asked for.
 */
export function frozenElsewhere(page: EmbedIdentity, asked: string | null, search: string): string | null {
  if (asked === null || (page.edition === 'frozen' && page.release === asked)) return null;
  const query = new URLSearchParams(search);
  query.delete('release');
  const rest = query.toString();
  const folder = page.id === 'atlas' ? '' : `${page.id}/`;
  return `${page.up}${releaseAddress(asked)}embed/${folder}${rest === '' ? '' : `?${rest}`}`;
}
