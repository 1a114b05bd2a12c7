import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

test.each([
  ['24,200 workers', [24200]],
  ['nine North Korean workers', [9]],
  ['11 laborers', [11]],
  ['eleven laborers', [11]],
  ['groups of 30-40 women', [30, 40]],
  ['groups of 30–40 women', [30, 40]],
  ['35,000-50,000 won', [35000, 50000]],
  ['about $0.92-$1.32 USD', [0.92, 1.32]],
  ['twenty-eight thousand', [28000]],
  ['twenty to thirty thousand', [20, 30000]],
  ['five and seven', [5, 7]],
  ['nine hundred and eleven', [911]],
  ['two thousand and five', [2005]],
  ['a hundred', [100]],
  ['two dozen', [24]],
  ['1.1 million', [1100000]],
  ['28 thousand', [28000]],
  ['2만 8천 명', [28000]],
  ['1万5千人', [15000]],
  ['５００', [500]],
  ['many laborers', []],
  ['thousands of workers', []],
  ['constructor', []],
  ['nine constructors and their constructor', [9]],
  ['several thousand workers', []],
  ['1만5000명', [15000]],
  ['1.5万人', [15000]],
  ['천여명의 노동자', [1000]],
  ['삼천오백 명', [3500]],
  ['만여 명', [10000]],
  ['스물다섯 명', [25]],
  ['수백 명', []],
  ['수천 명의 사람', []],
  ['선천에서 왔다', []],
  ['两千余名工人', [2000]],
  ['兩千名勞工', [2000]],
  ['一千五百人', [1500]],
  ['三万二千人', [32000]],
  ['十二名', [12]],
  ['两到三年', [2, 3]],
  ['六周', [6]],
  ['为期六周的培训', [6]],
  ['三年', [3]],
  ['三天', [3]],
  ['两年', [2]],
  ['三个月', [3]],
  ['三個月', [3]],
  ['十五年', [15]],
  ['两三百名', [200, 300]],
  ['四五十名', [40, 50]],
  ['十二三名', [12, 13]],
  ['两三年', [2, 3]],
  ['三四千人', [3000, 4000]],
  ['三月', []],
  ['第三年', []],
  ['六周年', []],
  ['二〇二三年', []],
  ['九三年', []],
  ['几年', []],
  ['二年から三年', [2, 3]],
  ['二年から', [2]],
  ['六週間', [6]],
  ['三か月', [3]],
  ['三ヶ月', [3]],
  ['三日間', [3]],
  ['四、五十人', [40, 50]],
  ['二、三年', [2, 3]],
  ['삼 년', [3]],
  ['삼년', [3]],
  ['이삼 년', [2, 3]],
  ['육 개월', [6]],
  ['육 주', [6]],
  ['육 주간의 훈련', [6]],
  ['십여 년', [10]],
  ['이삼백 명', [200, 300]],
  ['사오십 명', [40, 50]],
  ['이주 노동자', []],
  ['이 주민', []],
  ['수십 년', []],
  ['三千人余り', [3000]],
  ['数百人', []],
  ['几千名', []],
  ['百分之', []],
  ['2 тысячи рабочих', [2000]],
  ['1,5 тыс. человек', [1500]],
  ['5 000 человек', [5000]],
  ['полторы тысячи', [1500]],
  ['тысячу двести пятьдесят рабочих', [1250]],
  ['двадцать пять', [25]],
  ['2–3 тысячи', [2000, 3000]],
  ['от двух до пяти тысяч', [2000, 5000]],
  ['сотни рабочих', []],
  ['тысячи рабочих', []],
] as const)('"%s" states %j', (phrase, numbers) => {
  const found = numbersIn(phrase);
  for (const number of numbers) expect(found).toContain(number);
  if (numbers.length === 0) expect(found.size).toBe(0);
});

test('a phrase does not state numbers that are not in it', () => {
  expect([...numbersIn('24,200 workers')]).toEqual([24200]);
  expect([...numbersIn('15,000 and 5,000')]).toEqual([15000, 5000]);
  expect([...numbersIn('forty-two')]).toEqual([42]);
});

test('"30-40 thousand" may mean thirty or thirty thousand at its lower end', () => {
  expect([...numbersIn('30-40 thousand')].sort((a, b) => a - b)).toEqual([30, 30000, 40000]);
});

test('every number up to a million is found as it is printed in English', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
      expect(numbersIn(`about ${n.toLocaleString('en')} workers`)).toEqual(new Set([n]));
      expect(numbersIn(`${n} workers`)).toEqual(new Set([n]));
    }),
  );
});
