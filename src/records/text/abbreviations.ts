/** What a full stop after does not end a sentence with: initials and abbreviations, in English and Russian. */
const ENGLISH = 'Dr|Mr|Mrs|Ms|Prof|Gen|Col|St|No|vs|etc|approx|Inc|Ltd';
/** «в 2025 г.», «5 тыс.», «им. Кирова». Where one of them ends a sentence, the next is counted with it. */
const RUSSIAN =
  'г|гг|в|вв|тыс|млн|млрд|руб|коп|долл|чел|кв|ул|пр|просп|пос|пгт|с|д|р|обл|респ|о|им|ок|т|тт|п|пп|ст|стр|гл|рис|табл|см|ср|др|проч|напр|акад|проф|ген|полк|кап|тов|гр|янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек';

const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"«„])(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu}|(?:т\\. ?)(?:д|п|е|к|н|ч|о)|(?:н\\. ?)э|${ENGLISH}|${RUSSIAN})\\.$`,
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
