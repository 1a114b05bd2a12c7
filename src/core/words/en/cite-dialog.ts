import type { ClaimOutline } from '../../model/claim.ts';
import { claimFigure } from './claim-parts.ts';

export const CITE = 'Cite';
export const WHAT_TO_CITE = 'What to cite';
export const FORMAT = 'Format';

/** What can be cited, in groups. */
export const CITE_GROUPS = {
  atlas: 'The atlas',
  route: 'This route',
  claims: 'A claim of this route',
  articles: 'An article it rests on',
} as const;
export const WHOLE_ATLAS = 'The whole atlas';
export const THIS_VIEW = 'This view of the map';

/** "about 500, planned; reported by Daily NK": a claim among others of its route. */
export function claimToCite({ claim, publisher }: { claim: ClaimOutline; publisher: string }): string {
  return `${claimFigure(claim)}; reported by ${publisher}`;
}

export function articleToCite({ publisher, title }: { publisher: string; title: string }): string {
  return `${publisher}: ${title}`;
}

export function citationIn(format: string): string {
  return `The citation, ${format}`;
}

export const ARTICLE_CITED_ITSELF = 'The article is cited itself, with what is known of it and no more.';

/** What a citation names: a release, or the state of a draft. */
export function citationNames({ release, isDraft }: { release: string; isDraft: boolean }): string {
  return isDraft
    ? `It names the state of the data, ${release}, and the link. A draft has no date and may still change.`
    : `It names the release of the data, ${release}, and the link.`;
}

/** "Save as .bib" */
export function saveAs(extension: string): string {
  return `Save as ${extension}`;
}
