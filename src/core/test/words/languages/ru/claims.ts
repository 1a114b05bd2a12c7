import { listOfPiecesIn } from '../../../../words/format/list.ts';
import { numberIn } from '../../../../words/format/number.ts';
import { pieces, slot } from '../../../../words/format/pieces.ts';
import { pluralIn } from '../../../../words/format/plural.ts';

const plural = pluralIn<'one' | 'few' | 'many'>('ru');
const number = numberIn('ru');
const listOfPieces = listOfPiecesIn('ru');

export const CLOSE = 'Закрыть';

export const STATUS_NAMES = { planned: 'планируется', completed: 'завершено' };

export const openOrClose = (open: boolean) => (open ? 'Закрыть' : 'Открыть');

export function claimsInArticles({ claims, articles }: { claims: number; articles: number }): string {
  const claim = plural(claims, { one: 'утверждение', few: 'утверждения', many: 'утверждений' });
  // After a preposition the article stands in another case, which has two forms only.
  const article = plural(articles, { one: 'статье', few: 'статьях', many: 'статьях' });
  return `${number(claims)} ${claim} в ${number(articles)} ${article}`;
}

export function workersWentTo({ workers, place }: { workers: number; place: string }) {
  const went = plural(workers, { one: 'рабочий выехал', few: 'рабочих выехали', many: 'рабочих выехали' });
  return pieces`${slot('figure', number(workers))} ${went}: ${slot('place', place)} (${slot('method', 'откуда это известно')}).`;
}

export function reportedBy(outlets: readonly string[]) {
  return pieces`Сообщают ${listOfPieces(outlets.map((outlet, index) => slot('outlet', outlet, index)))}.`;
}
