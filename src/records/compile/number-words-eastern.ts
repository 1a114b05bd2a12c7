const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 칠: 7, 팔: 8, 구: 9,
}; // biome-ignore format: a table

/** Units below ten thousand multiply the digit before them; those from there on, all that came before. */
export const EASTERN_UNITS: Readonly<Record<string, number>> = {
  十: 10,
  십: 10,
  百: 100,
  백: 100,
  千: 1000,
  천: 1000,
  万: 10_000,
  萬: 10_000,
  만: 10_000,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
};

const NATIVE_TENS = '열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');
const NATIVE_ONES = '하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉'.split(' ');
const NATIVE_BEFORE_COUNTER: Readonly<Record<string, string>> = {
  한: '하나',
  두: '둘',
  세: '셋',
  네: '넷',
  스무: '스물',
  석: '셋',
  넉: '넷',
};

/** Two numbers in one word: 두세 명 is two or three. */
const NATIVE_PAIRS: Readonly<Record<string, readonly [number, number]>> = {
  한두: [1, 2],
  두세: [2, 3],
  두서너: [2, 4],
  서너: [3, 4],
};

/** 千五百, 两千余名, 二十人: with a unit, or before what is counted. 数百, 几千 and 百分之 state no number. */
const CHINESE =
  /(?<![数數几幾十百千万萬亿億〇零一二两兩三四五六七八九\d第])(?:[〇零一二两兩三四五六七八九十百千万萬亿億]*[十百千万萬亿億][〇零一二两兩三四五六七八九十百千万萬亿億]*|[一二两兩三四五六七八九](?=[名人位]))(?!分之)/gu;
/** 천여 명, 삼천오백 명, 만 명; not the 천 of a name, and not 수천. */
const KOREAN =
  /(?<![\p{sc=Hangul}\d])[일이삼사오육륙칠팔구]?[십백천만억][일이삼사오육륙칠팔구십백천만억]*(?=(?: ?여)? ?(?:명|인(?!\p{sc=Hangul})|사람|개월|개 ?조))/gu;
const NATIVE = new RegExp(
  `(?<!\\p{sc=Hangul})(?:(${NATIVE_TENS.join('|')}|스무)(${NATIVE_ONES.join('|')}|한|두|세|네)?|(${NATIVE_ONES.join('|')}|한|두|세|네|석|넉))(?= ?(?:여 ?)?(?:명|사람|달|개|조|해|주|곳))`,
  'gu',
);

const PAIR = /(?<!\p{sc=Hangul})(?:한두|두서너|두세|서너)(?= ?(?:명|사람|달|개|조|해|주|곳))/gu;

/** The numbers that Chinese, Japanese and Korean spell out without digits. */
export function easternNumbersInWords(plain: string): number[] {
  const sino = [...plain.matchAll(CHINESE), ...plain.matchAll(KOREAN)].map(([run]) => numberOf(run));
  const native = [...plain.matchAll(NATIVE)].map(
    ([, ten, one, alone]) => 10 * placeIn(NATIVE_TENS, ten) + placeIn(NATIVE_ONES, one ?? alone),
  );
  const pairs = [...plain.matchAll(PAIR)].flatMap(([run]) => NATIVE_PAIRS[run] ?? []);
  return [...sino, ...native, ...pairs].filter((value) => value > 0);
}

function numberOf(run: string): number {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of run) {
    const unit = EASTERN_UNITS[character];
    if (unit === undefined) digit = DIGITS[character] ?? 0;
    else if (unit < 10_000) {
      group += (digit ?? 1) * unit;
      digit = null;
    } else {
      const before = group + (digit ?? 0);
      total += (before === 0 ? 1 : before) * unit;
      group = 0;
      digit = null;
    }
  }
  return total + group + (digit ?? 0);
}

/** From 1; 0 where there is no such word. */
function placeIn(words: readonly string[], word: string | undefined): number {
  return word === undefined ? 0 : words.indexOf(NATIVE_BEFORE_COUNTER[word] ?? word) + 1;
}
