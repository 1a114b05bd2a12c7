import type { ClassifiedSentence } from './classify.ts';

/** A capitalised name that stands where places stand, and that no list of the project holds. It may be anything. */
export interface UnknownName {
  readonly printed: string;
  readonly sentences: readonly number[];
}

/**
 * Names that may be places which the gazetteer lacks: a question for the editor, and no fact. Offered are names after
 * words such as "in", "from" and "between", or before "Province" and the like, and every other name that has its capital
 * in the middle of a sentence; none that is spoken of as a person, or stands on a line of its own as publishers and
 * authors do. Each is named once, in the form in which it is first printed, with all its sentences, headings too. Scripts
 * without capitals offer none.
 */
export function unknownNames(
  sentences: readonly ClassifiedSentence[],
  isKnown: (name: string) => boolean,
): UnknownName[] {
  const whole = sentences.map(({ exact }) => exact).join('\n');
  const found = new Map<string, Found>();
  // Headings and captions set capitals as they please.
  const body = sentences.filter(({ as, exact }) => as !== 'line' && !isInTitleCase(exact));
  const ownLines = sentences.filter(({ as, exact }) => as === 'line' && exact.split(' ').length <= 4);
  const isAsked = (name: string) => !NO_PLACE.test(name) && !isKnown(name) && !isPerson(name, whole);
  const note = (name: string, n: number, isPlaced: boolean) => {
    const known = found.get(formOf(name)) ?? { printed: name, sentences: [], isPlaced };
    found.set(formOf(name), { ...known, isPlaced: known.isPlaced || isPlaced, sentences: [...known.sentences, n] });
  };
  for (const { n, exact } of body) {
    const placed = namesIn(exact);
    for (const name of placed) if (isAsked(name)) note(name, n, true);
    for (const name of namesInside(exact)) {
      if (placed.has(name) || !isAsked(name) || ownLines.some((line) => line.exact.includes(name))) continue;
      note(name, n, false);
    }
  }
  const asked = [...found.values()].filter((name) => name.isPlaced || !isWithinAnother(name, [...found.values()]));
  return asked.map(({ printed, sentences: numbers }) => ({
    printed,
    sentences: withHeadings(printed, numbers, sentences),
  }));
}

interface Found extends UnknownName {
  /** It stands where places stand, and not only with a capital. */
  readonly isPlaced: boolean;
}

/** “the Flats” of “the Quillon Flats”. */
function isWithinAnother({ printed }: UnknownName, all: readonly UnknownName[]): boolean {
  return all.some((other) => other.printed !== printed && other.printed.split(' ').includes(printed));
}

function withHeadings(printed: string, numbers: readonly number[], all: readonly ClassifiedSentence[]): number[] {
  const headings = all.filter(
    ({ as, exact }) =>
      as === 'line' && [...exact.matchAll(ANY)].some(([name]) => formOf(cut(name)) === formOf(printed)),
  );
  return [...new Set([...numbers, ...headings.map(({ n }) => n)])].sort((a, b) => a - b);
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

/** In Russian the noun after an adjective is written small: «Кильонские отмели». */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\p{Ll}+ск(?:ая|ие|ий|ое|ой|ом|ую|ого|ому|им|их|ими) \\p{Ll}{4,}|${NAME})(?![\\p{L}])`,
  'gu',
);

const OPENING =
  /(?:^|[“«„"(:—])\s*(?:In|On|At|From|To|Of|Near|By|For|With|The|An?|And|But|When|While|After|Before|Since|Until|Then|There|Some|Many|Most|All|На|Во?|Из|По|За|У|Ко?|Со?|Под|Над|Для|От|До|Об?|И|А|Но|При|Через|Перед) /gu;

/** Names that are capitalised though no sentence or quotation begins with them, without “Province” and the like. */
function namesInside(sentence: string): Set<string> {
  // A small word is no part of the name that it opens a sentence before: “On Carling Flats”.
  const plain = sentence.replace(OPENING, (opening) => opening.toLowerCase());
  const found = [...plain.matchAll(ANY)].filter(({ index }) => /[\p{L}\p{N},;)] $|-$/u.test(plain.slice(0, index)));
  return new Set(found.map(([name]) => cut(name)).filter((name) => !new RegExp(`^${AFTER_IN}$`, 'u').test(name)));
}

function cut(name: string): string {
  return name.replace(new RegExp(` ${AFTER_IN}$`, 'u'), '').replace(/[’'](?:s)?$/u, '');
}

/** What the cases of a Russian name have in common. */
function formOf(name: string): string {
  if (!/\p{sc=Cyrillic}/u.test(name)) return name;
  return name
    .split(' ')
    .map((word) =>
      word.replace(
        /(?:ами|ями|ого|ому|ая|ие|ий|ое|ой|ом|ую|им|их|ые|ый|ым|ых|ах|ях|ам|ям|ей|ем|ов|ью|[аеиоуыюяь])$/u,
        '',
      ),
    )
    .join(' ');
}

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
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\b|uary|ruary|ch|il|e|y|ust|ember|tember|ober)|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Spring|Summer|Autumn|Winter|English|Chinese|Korean|Russian|Japanese|Party|State|Juche|Internet|Covid|Mr|Mrs|Ms|Dr|Prof|President|Chairman|Marshal|Comrade|The|This|That|It|He|She|They|We|I)\b|\b(?:Universit|Institut|Ministr|Department|Committee|Commission|Bureau|Cent(?:er|re)\b|Council|Office|Agency|School|Academy|News|Times|Studies|League|Organi[sz]ation|Association|Affairs|Assembly|Court|Company|Group|Bank)|^(?:Министерств|Комитет|Комисси|Университет|Институт|Совет|Департамент|Агентств|Партии|Посольств|Управлени|Служб|Федераци|Организаци)|(?:olog|onom|istr|ograph)y$|ics$/u;

/** Whether a name is said to speak, bears a title, or is a given name’s neighbor elsewhere in the text. */
function isPerson(name: string, whole: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const speaks = `\\b${escaped}(?:[’']s)?,? (?:said|says|told|added|adds|wrote|explained|noted|argued)(?![\\p{L}])`;
  const titled = `(?:Mr|Mrs|Ms|Dr|Prof)\\.? ${escaped}|(?:[Ll]eader|[Pp]resident|[Pp]rofessor|[Cc]hairman|[Mm]inister|[Ss]ecretary|[Rr]eporter|[Dd]irector|[Gg]eneral|by) ${escaped}`;
  return new RegExp(`${speaks}|${titled}`, 'u').test(whole);
}
