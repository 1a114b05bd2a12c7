/** What a reader is told of a link to the atlas that cannot be read as it stands. */

export const LINK_TOO_LONG = 'The link is too long; only its beginning was read.';

export function meansNothing(part: string): string {
  return `“${part}” means nothing in a link to the atlas.`;
}

export function gaveWay(part: string): string {
  return `“${part}” gave way to what follows it in the link.`;
}

export function noPlaceToLookAt(value: string): string {
  return `“${value}” is not a place to look at.`;
}

export function noSpanOfMonths(value: string): string {
  return `“${value}” is not a span of months.`;
}

/** `key` is the part of the link. */
export function noValueFor({ key, value }: { key: string; value: string }): string {
  return `“${value}” is not a value for “${key}”.`;
}

export function noColumnToSortBy(value: string): string {
  return `There is no column “${value}” to sort by.`;
}

export function notInAtlas({ kind, value }: { kind: 'route' | 'place'; value: string }): string {
  // In English the codes are the words.
  return `The atlas has no ${kind} “${value}”.`;
}

/** `key` is the part of the link. */
export function nothingToFilterBy({ key, value }: { key: string; value: string }): string {
  return `There is no ${key} “${value}” to filter by.`;
}
