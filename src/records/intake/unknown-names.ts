import type { ClassifiedSentence } from './classify.ts';

/** A capitalised name that stands where places stand, and that no list of the project holds. It may be anything. */
export interface UnknownName {
  readonly printed: string;
  readonly sentences: readonly number[];
}

/**
 * Names that may be places which the gazetteer lacks: a question for the editor, and no fact. Only names after words
 * such as "in", "from" and "between" are offered, or before "Province" and the like; none that is spoken of as a
 * person. Scripts without capitals offer none.
 */
export function unknownNames(
  sentences: readonly ClassifiedSentence[],
  isKnown: (name: string) => boolean,
): UnknownName[] {
  const whole = sentences.map(({ exact }) => exact).join('\n');
  const found = new Map<string, number[]>();
  for (const { n, exact, as } of sentences) {
    // Headings and captions set capitals as they please.
    if (as === 'line' || isInTitleCase(exact)) continue;
    for (const name of namesIn(exact)) {
      if (NO_PLACE.test(name) || isKnown(name) || isPerson(name, whole)) continue;
      found.set(name, [...(found.get(name) ?? []), n]);
    }
  }
  return [...found].map(([printed, numbers]) => ({ printed, sentences: [...new Set(numbers)] }));
}

const NAME = "\\p{Lu}[\\p{Ll}\\p{M}’'-]+(?:[ -]\\p{Lu}[\\p{Ll}\\p{M}’'-]+){0,2}";
const BEFORE =
  '(?:[Ii]n|[Ff]rom|[Aa]t|[Tt]o|[Nn]ear|[Ii]nto|[Tt]owards?|[Bb]etween|[Vv]ia|[Tt]hrough|[Oo]utside|[Aa]cross|(?:city|town|port|county|province|region|village|capital) of|[Вв]о?|[Ии]з|[Вв]озле|[Чч]ерез|город[а-я]*)';
const AFTER_IN =
  '(?:province|county|city|district|prefecture|oblast|krai|region|Province|County|City|District|Prefecture|Oblast|Krai)';
const PLACED = [
  new RegExp(`(?<![\\p{L}])${BEFORE} (${NAME})(?![\\p{L}])`, 'gu'),
  new RegExp(`(?<=\\S )(?<!\\p{Lu}[\\p{L}’'-]* )(${NAME}) ${AFTER_IN}\\b`, 'gu'),
  new RegExp(`(?<![\\p{L}])[Bb]etween ${NAME} and (${NAME})(?![\\p{L}])`, 'gu'),
];

const LISTED = new RegExp(`^(?:(?:,| and| or|, and|, or| и|, а также) ${NAME}(?![\\p{L}]))+`, 'u');

function isInTitleCase(sentence: string): boolean {
  const long = sentence.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 > long.length * 3;
}

function namesIn(sentence: string): Set<string> {
  const found = PLACED.flatMap((form) =>
    [...sentence.matchAll(form)].flatMap(({ index, 0: whole, 1: name = '' }) => [
      name,
      ...namesThatFollow(sentence.slice(index + whole.indexOf(name) + name.length)),
    ]),
  );
  return new Set(found.map((name) => name.replace(/[’'](?:s)?$/u, '')));
}

/** The others of a list: “in Sonchon, Yomju and Cholsan counties”, «из Расона, Чхонджина и Хесана». */
function namesThatFollow(rest: string): string[] {
  const list = LISTED.exec(rest)?.[0] ?? '';
  return [...list.matchAll(new RegExp(NAME, 'gu'))].map(([name]) => name);
}

/** Times, and words that are capitalised in the middle of a sentence without naming a place. */
const NO_PLACE =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\b|uary|ruary|ch|il|e|y|ust|ember|tember|ober)|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Spring|Summer|Autumn|Winter|English|Chinese|Korean|Russian|Japanese|Party|State|Juche|Internet|Covid|Mr|Mrs|Ms|Dr|Prof|President|Chairman|Marshal|Comrade|The|This|That|It|He|She|They|We|I)\b|\b(?:Universit|Institut|Ministr|Department|Committee|Commission|Bureau|Cent(?:er|re)\b|Council|Office|Agency|School|Academy|News|Times|Studies|Assembly|Court|Company|Group|Bank)|(?:olog|onom|istr|ograph)y$|ics$/u;

/** Whether a name is said to speak, bears a title, or is a given name’s neighbor elsewhere in the text. */
function isPerson(name: string, whole: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const speaks = `\\b${escaped}(?:[’']s)?,? (?:said|says|told|added|adds|wrote|explained|noted|argued)(?![\\p{L}])`;
  const titled = `(?:Mr|Mrs|Ms|Dr|Prof)\\.? ${escaped}|(?:[Ll]eader|[Pp]resident|[Pp]rofessor|[Cc]hairman|[Mm]inister|[Ss]ecretary|[Rr]eporter|[Dd]irector|[Gg]eneral|by) ${escaped}`;
  return new RegExp(`${speaks}|${titled}`, 'u').test(whole);
}
