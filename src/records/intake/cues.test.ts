import { expect, test } from 'vitest';
import { cuesIn } from './cues.ts';

const cuesOf = cuesIn({
  publishers: null,
  agencies: null,
  sectors: null,
  sources: null,
  places: null,
  imprint: null,
  anchors: null,
});

test.each([
  ['A spokesman denied that any workers had come from Norway.', 'denied'],
  ['The ministry refuted the report of women being sent.', 'refuted'],
  ['대변인은 노동자가 왔다는 사실을 부인했다.', '부인했'],
  ['그 보도는 사실이 아니라고 말했다.', '사실이 아니'],
  ['发言人否认有工人从挪威来。', '否认'],
  ['發言人否認有工人從挪威來。', '否認'],
  ['報道官は労働者が来たことを否定した。', '否定し'],
  ['Министерство отрицает, что рабочие приезжали.', 'отрицает'],
  ['Пресс-секретарь опровергла эти сведения.', 'опроверг'],
])('a denial is seen in “%s”', (sentence, printed) => {
  expect(cuesOf(sentence).stance).toEqual({ printed, of: 'denies' });
});

test.each([
  ['Inspectors searched the sites and found no workers.', 'found no'],
  ['They did not find a single welder.', 'did not find'],
  ['조사관들은 노동자를 발견하지 못했다.', '발견하지 못'],
  ['한 명도 찾지 못했다.', '찾지 못'],
  ['检查人员未发现工人。', '未发现'],
  ['檢查人員沒有找到工人。', '沒有找到'],
  ['労働者は一人も見つからなかった。', '見つからな'],
  ['労働者は確認されていない。', '確認されていな'],
  ['Инспекторы не нашли рабочих.', 'не нашл'],
  ['Рабочих не было обнаружено.', 'не было обнаружено'],
])('a finding of none is seen in “%s”', (sentence, printed) => {
  expect(cuesOf(sentence).stance).toEqual({ printed, of: 'finds_none' });
});

test.each([
  ['About 80 were moved on from Norway to Sweden.', 'moved on'],
  ['They relocated to Sweden.', 'relocated'],
  ['노동자들을 노르웨이에서 스웨덴으로 옮겼다.', '옮겼'],
  ['工人从挪威转移到瑞典。', '转移'],
  ['工人從挪威轉往瑞典。', '轉往'],
  ['労働者はノルウェーからスウェーデンへ移された。', '移され'],
  ['Рабочих перевели из Норвегии в Швецию.', 'перевел'],
])('a move from abroad to abroad is seen in “%s”', (sentence, printed) => {
  expect(cuesOf(sentence).onward).toBe(printed);
});

test.each([
  'He was denied entry at the border.',
  'His wife found work in a shop.',
  '그의 부인은 공장에서 일한다.',
  '労働者は確認されている。',
  'Переводчик нашёл работу.',
])('neither is seen in “%s”', (sentence) => {
  expect(cuesOf(sentence)).toMatchObject({ stance: null, onward: null });
});

test.each([
  ['About 140 menders left.', ['140'], true],
  ['They were trained for ten days.', ['10'], false],
  ['They stay six months to a year.', ['6'], false],
  ['Thirty of them stay for two to three years.', ['30', '2', '3'], true],
  ['No one from Kangwon was taken.', [], false],
  ['据咸镜北道的一名贸易人员透露。', [], false],
  ['她们停留两到三年。', ['2', '3'], false],
  ['培训为期六周。', ['6'], false],
  ['两三百名女工停留三年。', ['200', '300', '3'], true],
  ['二十一名女工出发。', ['21'], true],
  ['十二月出发。', [], false],
  ['女性たちは三か月の訓練を受けた。', ['3'], false],
  ['한 명의 간부가 말했다.', [], false],
  ['그들은 이삼 년 머문다.', ['2', '3'], false],
  ['두세 명이 떠났다.', ['2', '3'], true],
  ['Они остаются на три года.', ['3'], false],
])('which numbers are seen, and whether any may count people: “%s”', (sentence, figures, counts) => {
  const seen = cuesOf(sentence);
  expect([[...seen.figures].sort(), seen.counts]).toEqual([[...figures].sort(), counts]);
});
