import { edtfParts } from '../../../core/model/edtf.ts';
import { ENGLISH_MONTHS } from '../english-months.ts';
import { quotationsIn } from '../quotations.ts';
import { type Suspicion, warningAt } from './warning.ts';

const RUSSIAN = 'январ феврал март апрел ма[йяе] июн июл август сентябр октябр ноябр декабр'.split(' ');
const CHINESE = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

/** A time that its own basis tells otherwise: “in March or April”, and `when` says March. */
export const periodIsOfOtherMonths: Suspicion = (record) =>
  record.claims.flatMap((claim) => {
    const { period, id } = claim.value;
    const parts = period.when === null ? null : edtfParts(period.when);
    // What is only reported may quote when something else was.
    if (period.of !== 'movement' || period.when === null || !parts || claim.refused.has('period')) return [];
    const quoted = monthsIn(quotationsIn(period.basis).join(' '));
    const covered = parts.flatMap(({ earliest, latest }) => monthsBetween(earliest, latest));
    const strayed = quoted.filter((month) => !covered.includes(month));
    // A month alone, or one of a set, is named as such; the ends of what goes on may be counted.
    const named = parts.flatMap(({ earliest, latest }) =>
      earliest !== null && latest !== null && earliest.slice(0, 7) === latest.slice(0, 7)
        ? [Number(earliest.slice(5, 7))]
        : [],
    );
    const invented = quoted.length === 0 ? [] : named.filter((month) => !quoted.includes(month));
    if (strayed.length === 0 && invented.length === 0) return [];
    return warningAt(
      claim,
      'period',
      ['period', 'when'],
      `period of "${id}" says "${period.when}", and its basis quotes ${quoted.map((month) => ENGLISH_MONTHS[month - 1]).join(' and ')}.`,
      'Write the months that the text names.',
    );
  });

/** Numbers of the months that a text names, from 1. */
function monthsIn(text: string): number[] {
  return ENGLISH_MONTHS.flatMap((name, i) => {
    const [russian, chinese] = [RUSSIAN[i] ?? '', CHINESE[i] ?? ''];
    const pattern = new RegExp(
      `\\b${name}\\b|(?<!\\p{L})${russian}(?:[ьяеюи]|ем|ём|а|у|е)?(?!\\p{L})|(?<!\\d)0?${i + 1}\\s?[月월]|(?<![一二三四五六七八九十个個])${chinese}月`,
      'u',
    );
    return pattern.test(text) ? [i + 1] : [];
  });
}

/** Every month of a stretch; with an open end, of the year on that side of it. */
function monthsBetween(earliest: string | null, latest: string | null): number[] {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const last = latest === null ? count(earliest ?? '') + 11 : count(latest);
  const first = earliest === null ? last - 11 : count(earliest);
  return Array.from({ length: Math.min(12, last - first + 1) }, (_, i) => ((first + i) % 12) + 1);
}
