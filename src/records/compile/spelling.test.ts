import { expect, test } from 'vitest';
import { findLongest, findSpelling } from './spelling.ts';

test.each([
  ['в России', 'Россия', 'России'],
  ['с Россией и Китаем', 'Китай', 'Китаем'],
  ['для российских строек', 'Россия', 'российских'],
  ['на китайской фабрике', 'Китай', 'китайской'],
  ['из Ирана', 'Иран', 'Ирана'],
  ['в Объединенных Арабских Эмиратах', 'Объединённые Арабские Эмираты', 'Объединенных Арабских Эмиратах'],
  ['в странах Юго-Восточной Азии', 'Юго-Восточная Азия', 'Юго-Восточной Азии'],
  ['рабочие из КНДР', 'КНДР', 'КНДР'],
  ['в Северной Корее', 'Северная Корея', 'Северной Корее'],
  ['Северокорейских рабочих', 'северокорейский', 'Северокорейских'],
  ['в Пхеньяне', 'Пхеньян', 'Пхеньяне'],
  ['из Москвы', 'Москва', 'Москвы'],
  ['под Уссурийском', 'Уссурийск', 'Уссурийском'],
  ['노동자들이 러시아로 떠났다', '러시아', '러시아'],
  ['공장은 중국에 있다', '중국', '중국'],
  ['평양에서 모집했다', '평양시', '평양'],
  ['他们在俄羅斯工作', '俄罗斯', '俄羅斯'],
  ['派往中國的工人', '中国', '中國'],
  ['ロシアへ派遣する', 'ロシア', 'ロシア'],
] as const)('in “%s” stands %s', (text, spelling, printed) => {
  const span = findSpelling(text, spelling);
  expect(span && text.slice(...span)).toBe(printed);
});

test.each([
  ['Поезд идёт вчера', 'Иран'],
  ['Тиран ушёл', 'Иран'],
  ['катаракта', 'Катар'],
  ['обкатарь', 'Катар'],
  ['그는 동평양에 산다', '평양시'],
  ['Omani workers', 'Oman'],
] as const)('in “%s” does not stand %s', (text, spelling) => {
  expect(findSpelling(text, spelling)).toBeNull();
});

test('the longest spelling is found, wherever it stands in the list', () => {
  const text = 'Shenyang is large; the Shenyang and Changchun areas are larger';
  expect(findLongest(text, ['Shenyang', 'Shenyang and Changchun areas'])).toEqual([23, 51]);
});
