import { endsInAbbreviation } from './abbreviations.ts';

/**
 * Terminator, then whatever closes a quotation or bracket, then a space and something that can open a sentence: a
 * capital, a figure, a sign that opens, or a letter of a script that has no capitals.
 */
const SPACED_END = /[.!?…]+["”’')\]»]*(?= ["“‘'([※◆«„「『《〈【\p{Lu}\p{Lo}\p{N}])/gu;
/** Chinese and Japanese put no space after a sentence. */
const UNSPACED_END = /[。！？｡]+["”’」』）》〉】]*/gu;
/** Korean with the space forgotten: “갔다.그는”. */
const HANGUL_END = /(?<=[다요죠까])\.(?=\p{sc=Hangul})/gu;

/** A quotation inside a sentence that goes on: 「…。」と言った, “….” 라고 말했다. */
const GOES_ON_JAPANESE = /^(?:と|って|など|との|という|を|に|は|も|が|の)/u;
const GOES_ON_KOREAN = /^ ?(?:라고|이라고|고|며|면서|라며|이라며|라는|는|라면서)(?:도|는|까지)?(?=[\s,.]|$)/u;

/** “2025. 5. 12.”, as Korean writes dates: none of these stops ends a sentence. */
const KOREAN_DATE = /\d{4}\. ?\d{1,2}\.(?: ?\d{1,2}\.)?/g;

/**
 * Where the sentences of one paragraph end, as offsets (exclusive), the last being the paragraph's end. A split is only
 * a proposal: positions are recorded, and an editor may count two sentences as one. Own code: Intl.Segmenter ends a
 * sentence after “Mr.”, in a Korean date and behind a quotation that goes on, and other versions of it may cut
 * otherwise.
 */
export function endsOfSentences(paragraph: string): number[] {
  const ends = new Set<number>();
  const dates = [...paragraph.matchAll(KOREAN_DATE)].map(({ index, 0: date }) => [index, index + date.length] as const);
  let date = 0;
  for (const match of paragraph.matchAll(SPACED_END)) {
    const end = match.index + match[0].length;
    while ((dates[date]?.[1] ?? Number.POSITIVE_INFINITY) < end) date += 1;
    const inDate = (dates[date]?.[0] ?? end) < end;
    if (inDate || endsInAbbreviation(paragraph, end)) continue;
    if (isQuoted(match[0]) && GOES_ON_KOREAN.test(paragraph.slice(end, end + 8))) continue;
    ends.add(end);
  }
  for (const match of paragraph.matchAll(UNSPACED_END)) {
    const end = match.index + match[0].length;
    if (isQuoted(match[0]) && goesOn(paragraph, end)) continue;
    ends.add(end);
  }
  for (const match of paragraph.matchAll(HANGUL_END)) ends.add(match.index + match[0].length);
  ends.add(paragraph.length);
  return [...ends].sort((a, b) => a - b);
}

/** Whether a stop stands before a mark that closes a quotation. */
function isQuoted(stop: string): boolean {
  return /["”’」』]$/.test(stop);
}

/** Only in Japanese do particles follow; に, と and the like are letters of no other language. */
function goesOn(paragraph: string, end: number): boolean {
  const after = paragraph.slice(end, end + 8);
  return GOES_ON_JAPANESE.test(after) || GOES_ON_KOREAN.test(after);
}
