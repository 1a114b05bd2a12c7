import { listOfPiecesIn } from '../../../../words/format/list.ts';
import { numberIn } from '../../../../words/format/number.ts';
import { pieces, slot } from '../../../../words/format/pieces.ts';

const number = numberIn('ko');
const listOfPieces = listOfPiecesIn('ko');

export const CLOSE = '닫기';

export const STATUS_NAMES = { planned: '계획됨', completed: '완료됨' };

export const openOrClose = (open: boolean) => (open ? '닫기' : '열기');

export function claimsInArticles({ claims, articles }: { claims: number; articles: number }): string {
  return `기사 ${number(articles)}건에 실린 주장 ${number(claims)}건`;
}

export function workersWentTo({ workers, place }: { workers: number; place: string }) {
  return pieces`노동자 ${slot('figure', number(workers))}명이 ${slot('place', place)}(으)로 갔다(${slot('method', '근거')}).`;
}

export function reportedBy(outlets: readonly string[]) {
  return pieces`${listOfPieces(outlets.map((outlet, index) => slot('outlet', outlet, index)))}의 보도.`;
}
