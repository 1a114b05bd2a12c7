import { excerptsOf } from '../project.ts';
import { isNamedAsExample } from './end-is-an-example.ts';
import { surroundingsOf } from './places-named.ts';
import { type Suspicion, warningAt } from './warning.ts';

/** “China, Libya and other countries”, 卡塔尔、科威特等国家, 러시아 등, ロシアなど, «в Китай и другие страны». */
const OPEN = new RegExp(
  [
    String.raw`^(?:,\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*){0,5},?\s((?:and|or)\s(?:(?:some|several|many)\s)?(?:other\s(?:countries|provinces|places|cities|regions|areas|towns|nations|states|counties)|others\b|elsewhere\b))`,
    '^(?:[、和与與及][^，。、等]{1,8}){0,5}(等(?:国家|國家|国|國|地区|地區|地))',
    String.raw`^(?:시|도)?(?:(?:과|와|,|·)\s?[\p{sc=Hangul}]+){0,5}\s?(등(?:지|\s?여러 나라)?)(?=[에의으로]|\s|$)`,
    String.raw`^(?:[、やと・][\p{sc=Han}\p{sc=Katakana}ー]{1,10}){0,5}(など|等)(?=[への、にで]|各国|$)`,
    String.raw`^(?:,\s\p{Lu}[\p{L}-]*){0,5}\s(и\s(?:в\s)?(?:ряд\p{L}*\s)?(?:други[ехм]\p{L}*(?:\s(?:стран|провинци|город|мест)\p{L}*)?|прочи[ехм]\p{L}*|др\.))`,
  ].join('|'),
  'u',
);

/**
 * A list that the text leaves open covers places that nobody names. Where each of the named ones has a claim of its own,
 * without a figure for all, nothing is left open in it.
 */
export const listIsLeftOpen: Suspicion = (record, registers) =>
  record.claims.flatMap((claim) => {
    const { origin, destinations, others, quantity, id } = claim.value;
    const quotations = excerptsOf(record, claim.value).map(({ value }) => value.exact);
    const openedBehind = (place: string): string | null => {
      const words = surroundingsOf(place, quotations, registers).map((named) =>
        isNamedAsExample(named) ? undefined : openListBehind(named[1]),
      );
      // A place that is named by itself as well may be meant by itself.
      return words.every((found) => found !== undefined) ? (words[0] ?? null) : null;
    };
    return (
      [
        ['origin', [origin]],
        ['destinations', destinations],
      ] as const
    ).flatMap(([field, ends]) => {
      if ((others?.[field] ?? null) !== null) return [];
      // Examples stand for others already, and of parts the place that holds them is not named.
      const places = ends
        .filter(({ examples, inferred, text }) => examples.length === 0 && (text !== null || inferred === null))
        .flatMap(({ place, parts }) => (parts.length > 0 ? parts : [place]));
      if (quantity === null && places.length < 2) return [];
      const words = places.map(openedBehind).find((found) => found !== null) ?? null;
      if (words === null) return [];
      return warningAt(
        claim,
        'others',
        [field],
        `${field} of "${id}" ${field === 'origin' ? 'is' : 'are'} in a list that the excerpt leaves open: “${words}”.`,
        `Write these words as others: { ${field}: … }.`,
      );
    });
  });

function openListBehind(behind: string): string | undefined {
  return OPEN.exec(behind)
    ?.slice(1)
    .find((found) => found !== undefined);
}
