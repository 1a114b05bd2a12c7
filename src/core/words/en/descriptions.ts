import type { ClaimOutline } from '../../model/claim.ts';
import { claimsInArticles } from './counts.ts';

/** What machines are told of the atlas and its parts, and show to people who have not opened it. */

export function atlasDescription({
  articles,
  claims,
  routes,
}: {
  articles: number;
  claims: number;
  routes: number;
}): string {
  return `What ${articles} articles report of North Korean workers who are sent abroad, sent back, have fled or are there already: ${claims} claims on ${routes} routes, each with the sentences it rests on. Figures of different reports are never added.`;
}

export function partDescription(claims: readonly Pick<ClaimOutline, 'stance' | 'article'>[]): string {
  return `${claimsInArticles(claims)}, each with the sentences it rests on. Figures of different reports are never added.`;
}

/** "Ryanggang: what has been reported" */
export function whatIsReportedOf(subject: string): string {
  return `${subject}: what has been reported`;
}

export function fileSize(bytes: number): string {
  return `${bytes} bytes`;
}

/** Under a picture in a feed: "As of 21 November 2026. Source: …" */
export function pictureCaption({ asOf, source }: { asOf: string; source: string }): string {
  return `${asOf}. ${source}`;
}
