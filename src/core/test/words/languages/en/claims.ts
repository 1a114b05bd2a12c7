import { listOfPieces, number, plural } from '../../../../words/en/language.ts';
import { pieces, slot } from '../../../../words/format/pieces.ts';

/** What an area of the site may say, to try the tools of the languages with. */

export const CLOSE = 'Close';

export const STATUS_NAMES = { planned: 'planned', completed: 'completed' };

export const openOrClose = (open: boolean) => (open ? 'Close' : 'Open');

export function claimsInArticles({ claims, articles }: { claims: number; articles: number }): string {
  return `${countOfClaims(claims)} in ${number(articles)} ${plural(articles, { one: 'article', other: 'articles' })}`;
}

function countOfClaims(claims: number): string {
  return `${number(claims)} ${plural(claims, { one: 'claim', other: 'claims' })}`;
}

/** A place is named by the component's data, the rest by the message. */
export function workersWentTo({ workers, place }: { workers: number; place: string }) {
  return pieces`${slot('figure', number(workers))} workers went to ${slot('place', place)} (${slot('method', 'how we know')}).`;
}

export function reportedBy(outlets: readonly string[]) {
  return pieces`Reported by ${listOfPieces(outlets.map((outlet, index) => slot('outlet', outlet, index)))}.`;
}
