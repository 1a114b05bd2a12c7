/** Every form in which a number word is declined. */
const ONES: readonly (readonly [forms: string, value: number])[] = [
  ['один одна одно одного одной одному одну одним одном', 1],
  ['два две двух двум двумя', 2],
  ['три трех трем тремя', 3],
  ['четыре четырех четырем четырьмя', 4],
  ['пять пяти пятью', 5],
  ['шесть шести шестью', 6],
  ['семь семи семью', 7],
  ['восемь восьми восемью восьмью', 8],
  ['девять девяти девятью', 9],
  ['десять десяти десятью десяток десятка', 10],
  ['одиннадцать одиннадцати', 11],
  ['двенадцать двенадцати', 12],
  ['тринадцать тринадцати', 13],
  ['четырнадцать четырнадцати', 14],
  ['пятнадцать пятнадцати', 15],
  ['шестнадцать шестнадцати', 16],
  ['семнадцать семнадцати', 17],
  ['восемнадцать восемнадцати', 18],
  ['девятнадцать девятнадцати', 19],
  ['двадцать двадцати', 20],
  ['тридцать тридцати', 30],
  ['сорок сорока', 40],
  ['пятьдесят пятидесяти', 50],
  ['шестьдесят шестидесяти', 60],
  ['семьдесят семидесяти', 70],
  ['восемьдесят восьмидесяти', 80],
  ['девяносто девяноста', 90],
  ['сто ста сотня сотню сотней', 100],
  ['двести двухсот', 200],
  ['триста трехсот', 300],
  ['четыреста четырехсот', 400],
  ['пятьсот пятисот', 500],
  ['шестьсот шестисот', 600],
  ['семьсот семисот', 700],
  ['восемьсот восьмисот', 800],
  ['девятьсот девятисот', 900],
  ['полтора полторы полутора', 1.5],
  ['полтысячи', 500],
  ['полсотни', 50],
];

const VALUES = new Map(ONES.flatMap(([forms, value]) => forms.split(' ').map((form) => [form, value] as const)));

/** The singular states one by itself; "тысячи рабочих" are thousands, and no number. */
const SCALES: readonly (readonly [form: RegExp, value: number, singular: RegExp])[] = [
  [/^(?:тыс\.?|тысяч(?:а|и|у|е|ей|ам|ами|ах)?)$/, 1000, /^тысяч[ауе]$|^тысячей$/],
  [/^(?:млн\.?|миллион(?:а|ов|у|ом|е|ам|ами|ах)?)$/, 1e6, /^миллион$/],
  [/^(?:млрд\.?|миллиард(?:а|ов|у|ом|е|ам|ами|ах)?)$/, 1e9, /^миллиард$/],
];

const FIGURE = /^\d{1,3}(?:[ ,]\d{3})+$|^\d+(?:[.,]\d+)?$/;
const TOKEN = /\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{sc=Cyrillic}+\.?|[^\s]/gu;

/** The numbers that Russian states in words or with a word: "полторы тысячи", "1,5 тыс.", "двести". */
export function russianNumbers(plain: string): number[] {
  if (!/\p{sc=Cyrillic}/u.test(plain)) return [];
  const found: number[] = [];
  let sum = 0;
  let group: number | null = null;
  let inWords = false;
  const close = () => {
    if (inWords && (group !== null || sum > 0)) found.push(Math.round((sum + (group ?? 0)) * 1e6) / 1e6);
    sum = 0;
    group = null;
    inWords = false;
  };
  for (const token of plain.replaceAll('ё', 'е').match(TOKEN) ?? []) {
    const word = token.replace(/\.$/, '');
    const value = VALUES.get(word);
    const scale = SCALES.find(([form]) => form.test(token));
    if (FIGURE.test(token)) {
      close();
      group = figureOf(token);
    } else if (value !== undefined) {
      if (!inWords && sum === 0) group = null;
      // "двадцать пять", but not "пять двадцать": what follows has to be smaller.
      if (group !== null && (value >= group || group < 10)) close();
      group = (group ?? 0) + value;
      inWords = true;
    } else if (scale && (group !== null || scale[2].test(word))) {
      sum += (group ?? 1) * scale[1];
      group = null;
      inWords = true;
    } else if (token === '-' || token === '–' || token === '—' || word === 'до') {
      // "2–3 тысячи": the first end may be meant with the scale, which is then given too.
      if (group !== null && sum === 0) found.push(...withScaleBehind(plain, token, group));
      close();
    } else close();
  }
  close();
  return found;
}

function withScaleBehind(plain: string, sign: string, first: number): number[] {
  const behind = plain.slice(plain.indexOf(sign) + sign.length).replaceAll('ё', 'е');
  const scale = SCALES.find(([form]) =>
    (behind.match(/\p{sc=Cyrillic}+\.?/gu) ?? []).slice(0, 3).some((w) => form.test(w)),
  );
  return scale ? [Math.round(first * scale[1] * 1e6) / 1e6] : [];
}

/** "1,5" is one and a half, "1,500" and "1 500" are fifteen hundred. */
function figureOf(figure: string): number {
  return Number(/[ ,]\d{3}/.test(figure) ? figure.replace(/[ ,]/g, '') : figure.replace(',', '.'));
}
