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

const ONE_TO_NINE = '一二两兩三四五六七八九';
/** People, lengths of time and things: 六周, 三个月, 三か月, 两天. 三月 is a month of the year, and 六周年 a day of one. */
const COUNTER = '(?:余|餘)?(?:[名人位年天个個组組批]|[周週](?!年)|日[間间]|[かカヵヶケ箇]月)';
/** 千五百, 两千余名, 二十人: with a unit, or before what is counted, or as the first end of a range: 两到三年. 数百, 几千 and 百分之 state no number. */
const CHINESE = new RegExp(
  `(?<![数數几幾十百千万萬亿億〇零${ONE_TO_NINE}\\d第])(?:[〇零${ONE_TO_NINE}十百千万萬亿億]*[十百千万萬亿億][〇零${ONE_TO_NINE}十百千万萬亿億]*|[${ONE_TO_NINE}]{1,2}(?=${COUNTER})|[${ONE_TO_NINE}](?=(?:[到至或~〜–-]|から|ないし)[${ONE_TO_NINE}十]{1,3}${COUNTER}))(?!分之)`,
  'gu',
);
/** 이주 노동자 are migrants, and 이 주민 is a resident: weeks stand apart, or are 주간 and 주일. */
const KOREAN_TIME = '년|개월|주(?:간|일)|(?<= )주(?=[^\\p{sc=Hangul}]|[의를은에]|$)|일간';
/** 천여 명, 삼천오백 명, 만 명, 삼 년, 이삼 년; not the 천 of a name, and not 수천. */
const KOREAN = new RegExp(
  `(?<![\\p{sc=Hangul}\\d])(?:[일이삼사오육륙칠팔구]{0,2}[십백천만억][일이삼사오육륙칠팔구십백천만억]*(?=(?: ?여)? ?(?:명|인(?!\\p{sc=Hangul})|사람|개 ?조|${KOREAN_TIME}))|[일이삼사오육륙칠팔구]{1,2}(?= ?(?:${KOREAN_TIME})))`,
  'gu',
);
const NATIVE = new RegExp(
  `(?<!\\p{sc=Hangul})(?:(${NATIVE_TENS.join('|')}|스무)(${NATIVE_ONES.join('|')}|한|두|세|네)?|(${NATIVE_ONES.join('|')}|한|두|세|네|석|넉))(?= ?(?:여 ?)?(?:명|사람|달|개|조|해|주|곳))`,
  'gu',
);

const PAIR = /(?<!\p{sc=Hangul})(?:한두|두서너|두세|서너)(?= ?(?:명|사람|달|개|조|해|주|곳))/gu;

/** The numbers that Chinese, Japanese and Korean spell out without digits. */
export function easternNumbersInWords(plain: string): number[] {
  const native = [...plain.matchAll(NATIVE)].map(
    ([, ten, one, alone]) => 10 * placeIn(NATIVE_TENS, ten) + placeIn(NATIVE_ONES, one ?? alone),
  );
  const single = sinoRuns(plain).flatMap((run) => (pairIn(run) ? [] : numberOf(run)));
  return [...single, ...native, ...easternPairs(plain).flat()].filter((value) => value > 0);
}

/** Ranges in one word, both ends: 两三百名 is 200 to 300, 四五十名 is 40 to 50, 이삼 년 is 2 to 3, 두세 명 is 2 to 3. */
export function easternPairs(plain: string): (readonly [low: number, high: number])[] {
  return [
    ...sinoRuns(plain).flatMap((run) => {
      const pair = pairIn(run);
      return pair ? [pair] : [];
    }),
    ...[...plain.matchAll(PAIR)].flatMap(([run]) => {
      const pair = NATIVE_PAIRS[run];
      return pair ? [pair] : [];
    }),
  ];
}

/** Runs of number words, without those of two digits that are no pair: a year, 九三年. */
function sinoRuns(plain: string): string[] {
  // Japanese parts the two with a comma: 四、五十人.
  const joined = plain.replace(PARTED_PAIR, (both, one: string, two: string) => (follows(one, two) ? one + two : both));
  return [...joined.matchAll(CHINESE), ...joined.matchAll(KOREAN)]
    .map(([run]) => run)
    .filter((run) => run.length < 2 || pairIn(run) !== null || [...run].some((sign) => sign in EASTERN_UNITS));
}

const PARTED_PAIR = new RegExp(`([${ONE_TO_NINE}])、([${ONE_TO_NINE}])`, 'gu');
const TWO_DIGITS = /([一二两兩三四五六七八九일이삼사오육륙칠팔구])([一二两兩三四五六七八九일이삼사오육륙칠팔구])/u;

/** Two digits side by side, the one after the other, leave a choice: both ends of 三四十, of 十二三 and of 两三百. */
function pairIn(run: string): readonly [low: number, high: number] | null {
  const [both, one, two] = TWO_DIGITS.exec(run) ?? [];
  if (both === undefined || one === undefined || two === undefined || !follows(one, two)) return null;
  return [numberOf(run.replace(both, one)), numberOf(run.replace(both, two))];
}

function follows(one: string, two: string): boolean {
  return (DIGITS[two] ?? 0) === (DIGITS[one] ?? 0) + 1;
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
