import { excerptsOf } from '../project.ts';
import { isNamedForChoosing } from './origin-is-place-of-selection.ts';
import { surroundingsOf } from './places-named.ts';
import { type Suspicion, warningAt } from './warning.ts';

/** “A clerk in Nampo said”, “a source in Pyongyang, who asked not to be named, told”. */
const ONE_IN =
  /\b(?:an?|the|one|another|sources?|officials?|traders?)\b((?:\s[\p{L}’'-]+){0,5})\s(?:in|from|of|at|near|inside)\s(?:the\s)?$/iu;
const SAID =
  /^(?:\s(?:Province|City|County|\p{Lu}[\p{L}-]+)){0,2}(?:,\s[^,.;]{1,60})?,?\s(?:(?:also|later|reportedly)\s)?(?:said|says|told|tells|added|adds|explained|explains|reported|reports|estimated|claimed|denied|recalled)\b/u;
/** Workers may be heard too; then they are from there all the same. */
const PEOPLE_SENT = /\b(?:workers?|labou?rers?|women|men|girls|groups?|teams?|people)\b/i;

/** “According to a source in”, «по словам источника в»: whoever is named so, speaks. */
const ACCORDING_TO_ONE_IN =
  /(?:\baccording to|\b(?:said|says|added|adds|explained))\s(?:[\p{L}’'-]+\s){1,6}(?:in|from|of|at|near|inside)\s(?:the\s)?$|(?:по (?:словам|данным|сообщению)|как (?:сообщи|рассказа|заяви)\p{L}*|источник\p{L}*)\s(?:\p{L}+\s){0,4}(?:в|во|из|с)\s(?:\p{L}+\s)?$/iu;

/** 据咸镜北道的一名贸易人员透露, 평양의 한 소식통, 平壌の消息筋によると. */
const SPEAKER_BEHIND =
  /^(?:市|省|道)?(?:的|一名|一位|某)[^，。]{0,14}(?:透露|说|說|表示|称|稱|介绍|介紹|告诉|告訴|指出)|^(?:시|도)?(?:의| 내부| 현지)?\s(?:\S+\s){0,2}\S*소식통|^(?:시|도)?(?:의|에 사는|에서 일하는)\s(?:\S+\s){0,2}\S*(?:관계자|주민|간부|상인|업자|통역)(?:은|는|이|가|에 따르면|에게)\s[^.]*(?:말했|밝혔|전했|알렸|덧붙|설명|에 따르면)|^(?:市|道)?(?:の|に住む|在住の)[^。、]{0,14}(?:消息筋|情報筋|関係者|幹部|住民|業者|商人|通訳)[^。]{0,4}(?:によると|によれば|[はが][^。]*(?:語っ|話し|述べ|明らかにし|伝え|言っ))/u;

/** Where the source lives or works is not where the workers are from. */
export const originIsWhereASourceIs: Suspicion = (record, registers) =>
  record.claims.flatMap((claim) => {
    const { origin, steps, id } = claim.value;
    // Of a place that is a step of the claim, that is warned of.
    if (steps.some(({ place }) => place === origin.place)) return [];
    // Inferred without words of its own, it is named by no sentence that could be about a source.
    if (origin.text === null && origin.inferred !== null) return [];
    const quotations = excerptsOf(record, claim.value).map(({ value }) => value.exact);
    const named = surroundingsOf(origin.place, quotations, registers);
    // Where they are trained as well, they need not be from there either.
    const left = named.filter((each) => !isOfASpeaker(...each));
    if (left.length === named.length || !left.every(isNamedForChoosing)) return [];
    return warningAt(
      claim,
      'origin',
      ['origin'],
      `origin of "${id}" is "${origin.place}", and the excerpt names it only as the place of somebody who speaks${left.length > 0 ? ' and as one where people are chosen or trained' : ''}.`,
      'Write where the people are from; where nobody says it, "kp-unstated" or "abroad".',
    );
  });

function isOfASpeaker(before: string, behind: string): boolean {
  const [, between] = ONE_IN.exec(before) ?? [];
  if (between !== undefined && !PEOPLE_SENT.test(between) && SAID.test(behind)) return true;
  return ACCORDING_TO_ONE_IN.test(before) || SPEAKER_BEHIND.test(behind);
}
