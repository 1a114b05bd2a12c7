import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import { remembered } from './remembered.ts';

/** A stretch of an English text, or words of another language in it, with their tag (BCP 47). */
export interface Stretch {
  readonly text: string;
  readonly language: string | null;
}

/**
 * Finds words of other languages in what is said in English of some records: printed words, titles, names, what a note
 * quotes. The stretches of a text are together the text.
 */
export type LanguagesIn = (text: string) => readonly Stretch[];

export function languagesIn(dataset: Dataset): LanguagesIn {
  return remembered(FINDERS, dataset, () => finderOf(dataset));
}

const FINDERS = new WeakMap<Dataset, LanguagesIn>();

/** A letter of a script, or words in it: no letter of another script stands between. */
function wordsIn(letter: string): string {
  return String.raw`${letter}(?:(?:${letter}|[\p{M}\p{N}\s,.:;%~·–-])*${letter})?`;
}

const CYRILLIC = String.raw`\p{sc=Cyrl}`;
const EAST_ASIAN = String.raw`[\p{sc=Hang}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`;
const OTHER = String.raw`(?![\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}\p{sc=Cyrl}])\p{L}`;
/** A quotation, or words in a script of another language. */
const CANDIDATES = new RegExp(['“[^“”]*”', ...[CYRILLIC, EAST_ASIAN, OTHER].map(wordsIn)].join('|'), 'gu');
const FOREIGN = /(?!\p{sc=Latn}|\p{sc=Zyyy}|\p{sc=Zinh})\p{L}/u;

function finderOf(dataset: Dataset): LanguagesIn {
  const records = recordsIn(dataset);
  const titles = tagsOf(records.map(({ language, title }) => ({ language, phrases: [title] })));
  const printed = tagsOf(records.map(({ language, title, phrases }) => ({ language, phrases: [title, ...phrases] })));
  const tags = new Map<string, string | null>();
  const languageOf = (words: string) =>
    remembered(
      tags,
      words,
      () => printed.get(words) ?? (FOREIGN.test(words) ? (spokenIn(words, records) ?? byScript(words)) : null),
    );

  function inside(text: string): readonly Stretch[] {
    // Its English may stand behind it.
    const [title = text] = text.split(' [', 1);
    const language = titles.get(title.trim());
    if (language)
      return [
        { text: title, language },
        { text: text.slice(title.length), language: null },
      ].filter(isSome);
    const found: Stretch[] = [];
    let end = 0;
    for (const { 0: words, index } of text.matchAll(CANDIDATES)) {
      const isQuoted = words.startsWith('“');
      const inner = isQuoted ? words.slice(1, -1) : words;
      // A quotation in English may hold a word of another language.
      const parts: readonly Stretch[] =
        isQuoted && !isOneLanguage(inner) && !printed.has(inner)
          ? inside(inner)
          : [{ text: inner, language: languageOf(inner) }];
      if (parts.every(({ language }) => language === null)) continue;
      const from = isQuoted ? index + 1 : index;
      found.push({ text: text.slice(end, from), language: null }, ...parts);
      end = from + inner.length;
    }
    return [...found, { text: text.slice(end), language: null }].filter(isSome);
  }

  return inside;
}

function isSome({ text }: Stretch): boolean {
  return text !== '';
}

function isOneLanguage(quoted: string): boolean {
  return FOREIGN.test(quoted) && !/\p{sc=Latn}{2}/u.test(quoted);
}

interface Spoken {
  readonly language: string;
  /** It stands in pages by itself. */
  readonly title: string | null;
  /** What stands in quotation marks: words as printed. */
  readonly phrases: readonly (string | null)[];
  /** Everything that the record holds. */
  readonly all: string;
}

/** The articles that are not in English. */
function recordsIn({ articles, publishers, excerpts, claims, circumstances }: Dataset): readonly Spoken[] {
  return articles
    .filter(({ language }) => !/^en\b/.test(language))
    .map((article) => {
      const own = claims.filter((claim) => claim.article === article.id);
      const record = [
        article,
        publishers.filter(({ id }) => id === article.publisher || id === article.carrier),
        excerpts.filter((excerpt) => excerpt.article === article.id),
        own,
        circumstances.filter((circumstance) => circumstance.article === article.id),
      ];
      const { language, title } = article;
      return { language, title, phrases: own.flatMap(printedIn), all: JSON.stringify(record) };
    });
}

/** The languages of phrases; digits alone are of none. */
function tagsOf(spoken: readonly Pick<Spoken, 'language' | 'phrases'>[]): ReadonlyMap<string, string> {
  return new Map(
    spoken.flatMap(({ language, phrases }) =>
      phrases.flatMap((phrase) => (phrase !== null && /\p{L}/u.test(phrase) ? [[phrase, language] as const] : [])),
    ),
  );
}

function printedIn({ quantity, origin, via, destinations, documents, details = {} }: Claim): (string | null)[] {
  const { ways = [], steps = [], lengths = [], without = [], breakdown = [], others } = details;
  return [
    quantity?.text ?? null,
    quantity?.groups?.text ?? null,
    ...[origin, ...via, ...destinations, ...documents].map(({ text }) => text),
    ...[...ways, ...steps, ...lengths, ...without, ...breakdown].map(({ text }) => text),
    others?.origin ?? null,
    others?.destinations ?? null,
  ];
}

/** That of the first record that holds the words. */
function spokenIn(words: string, records: readonly Spoken[]): string | null {
  return records.find(({ all }) => all.includes(words))?.language ?? null;
}

/** What is mostly written so; null where that cannot be said. */
function byScript(words: string): string | null {
  if (/\p{sc=Hang}/u.test(words)) return 'ko';
  if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(words)) return 'ja';
  if (/\p{sc=Han}/u.test(words)) return 'zh';
  return /\p{sc=Cyrl}/u.test(words) ? 'ru' : null;
}
