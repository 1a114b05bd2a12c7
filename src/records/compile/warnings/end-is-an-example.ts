import { excerptsOf } from '../project.ts';
import { surroundingsOf } from './places-named.ts';
import { type Suspicion, warningAt } from './warning.ts';

/** “Big cities such as Pyongyang and Nampo”, «такие города, как Пхеньян». */
const AFTER_SUCH_AS =
  /(?<!\b(?:would|should|looks?|feels?)\s)\b(?:such as|like|for example,?|for instance,?)\s(?:(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)){0,4}(?:the\s)?$|(?:таки[ехм]\p{L}*(?:\s\p{L}+)*,?\sкак|вроде|например,?)\s(?:[\p{Lu}][\p{L}-]*(?:,\s|\sи\s)){0,4}$/u;
/** 平壤等大城市, 평양 등 대도시, 平壌などの大都市: a kind of place of which more are meant. */
const BEFORE_A_KIND =
  /^(?:[、和与與及][^，。、]{1,8}){0,4}等(?:几个|幾個|一些|各)?(?:大|主要|北部|内陆)?(?:城市|都市|省份|省市|县|縣|道(?!路))|^(?:시|도)?(?:(?:과|와|,)\s?\S+){0,4}\s?등(?:의)?\s?(?:\S+\s)?(?:대도시|큰 도시|주요 도시|도시|지방|지역)|^(?:[、やと][^、。]{1,10}){0,4}など(?:の)?(?:北部の?|主要な?)?(?:大?都市|地方|地域|各道)/u;

/** An example stands for others, and no line ends at it. */
export const endIsAnExample: Suspicion = (record, registers) =>
  record.claims.flatMap((claim) => {
    const { origin, destinations, id } = claim.value;
    const quotations = excerptsOf(record, claim.value).map(({ value }) => value.exact);
    const ends = [
      { path: ['origin'], end: origin },
      ...destinations.map((end, i) => ({ path: ['destinations', i], end })),
    ];
    return ends.flatMap(({ path, end }) => {
      if (end.text === null && end.inferred !== null) return [];
      const named = surroundingsOf(end.place, quotations, registers);
      if (named.length === 0 || !named.every(isNamedAsExample)) return [];
      return warningAt(
        claim,
        'examples',
        path,
        `${path[0]} of "${id}" ${path[0] === 'origin' ? 'is' : 'has'} "${end.place}", which the excerpt gives as an example.`,
        'End at the wider place, and list this one under "examples" of it.',
      );
    });
  });

/** Whether a name stands among examples, by what is before and behind it. */
export function isNamedAsExample([before, behind]: readonly [before: string, behind: string]): boolean {
  return AFTER_SUCH_AS.test(before) || BEFORE_A_KIND.test(behind);
}
