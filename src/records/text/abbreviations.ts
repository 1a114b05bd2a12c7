import english from 'cldr-segments-full/segments/en/suppressions.json' with { type: 'json' };
import russian from 'cldr-segments-full/segments/ru/suppressions.json' with { type: 'json' };

/** What a full stop after does not end a sentence with, as CLDR lists it for a language. */
function exceptionsOf({ segments }: typeof english | typeof russian): string[] {
  return segments.segmentations.SentenceBreak.standard.map(({ suppression }) => suppression.replace(/\.$/, ''));
}

/** “Sept.”, «окт.», “Tues.”: CLDR’s short names of months and days, which its exceptions hold only in part. */
function shortNames(locale: string): string[] {
  const nameOf = (part: 'month' | 'weekday', day: number) =>
    new Intl.DateTimeFormat(locale, { [part]: 'short', day: 'numeric', timeZone: 'UTC' })
      .formatToParts(new Date(Date.UTC(2024, part === 'month' ? day : 0, part === 'month' ? 1 : day + 1)))
      .find(({ type }) => type === part)?.value ?? '';
  const months = Array.from({ length: 12 }, (_, month) => nameOf('month', month));
  const days = Array.from({ length: 7 }, (_, day) => nameOf('weekday', day));
  return [...months, ...days].map((name) => name.replace(/\.$/, ''));
}

/** Titles and short forms of the news that CLDR does not list. */
const ENGLISH = ['Dr', 'Gen', 'Col', 'St', 'No', 'etc', 'approx', 'Inc', 'Ltd', 'Sen', 'Gov', 'Tues', 'Thurs', 'Sept'];
/** «в 2025 г.», «5 тыс.», «им. Кирова». Where one of them ends a sentence, the next is counted with it. */
const RUSSIAN =
  'г гг в вв млн млрд коп долл чел пр просп пос пгт с д р обл респ о им ок т тт п пп ст стр гл рис табл см ср др проч напр акад ген полк кап тов гр янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек';

const WORDS = [
  ...exceptionsOf(english),
  ...exceptionsOf(russian),
  ...shortNames('en'),
  ...shortNames('en-GB'),
  ...shortNames('ru'),
  ...ENGLISH,
  ...RUSSIAN.split(' '),
]
  .filter((word) => word !== '' && !isWhole(word))
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', '\\.'));

/** “May” and «мая» are no short forms: a sentence may end with them. */
function isWhole(word: string): boolean {
  return /^(?:May|June|July|мая|июня|июля)$/.test(word);
}

const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"«„])(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu}|(?:т\\. ?)(?:д|п|е|к|н|ч|о)|(?:н\\. ?)э|${[...new Set(WORDS)].join('|')})\\.$`,
  'u',
);

/** Longer than any abbreviation with what has to stand before it. */
const WINDOW = 24;

/** Whether the full stop before `end` belongs to an abbreviation or an initial. */
export function endsInAbbreviation(paragraph: string, end: number): boolean {
  const from = Math.max(0, end - WINDOW);
  // A cut word must not pass for the beginning of the paragraph.
  const before = paragraph.slice(from, end);
  return ABBREVIATION.test(from > 0 ? before.replace(/^\S+/, '') : before);
}
