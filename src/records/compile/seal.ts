import { isOneCharacter, readText, type Sentence, type Span, sealOf, type Text, wordsOf } from '../text/text.ts';
import { firstDifference } from './difference.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import { type Problem, sentences as sentencesInWords } from './problem.ts';
import { problemAt } from './project.ts';
import type { RawExcerpt } from './record-schema.ts';
import { faultOfTable, type SealedExcerpt, type Seals } from './seals-file.ts';

/** Longest context kept on each side of an excerpt, in UTF-16 code units. */
const CONTEXT = 24;
/** In a short text a few words more are soon a tenth of it, and fewer are enough to find a quotation by. */
const CONTEXT_IN_SHORT_TEXT = 12;
/**
 * Of scripts without spaces, where each character counts as a word, this many stand for the words above, and cost about as
 * much of the half that may be quoted.
 */
const CHARACTERS = 6;
const CHARACTERS_IN_SHORT_TEXT = 3;
/** Texts up to this many UTF-16 code units are short: some 500 English words. */
const SHORT_TEXT = 3000;
/** Longer than any word; what is longer is no word, and may be cut. */
const LONGEST_WORD = 400;

/**
 * Seals the excerpts of one article against its text. The sentences of earlier seals are kept while the text is the
 * same, because an editor may have joined or parted some; they are split anew only if asked for.
 */
export function sealArticle(
  id: string,
  raw: string,
  excerpts: readonly ParsedEntry<RawExcerpt>[],
  earlier: Seals | null,
  resplit: boolean,
): { readonly seals: Seals | null; readonly problems: Problem[] } {
  const text = readText(raw);
  const sealsFile = `data/seals/${id}.json`;
  if (earlier && earlier.text !== text.hash && !resplit) {
    const message = 'The text is not the one that was sealed, so the numbers of its sentences may have moved.';
    const remedy = 'Seal again with "--resplit", then look at every sentence number in the record.';
    return { seals: null, problems: [{ file: sealsFile, line: 1, message, remedy }] };
  }
  const sentences = earlier && !resplit ? earlier.sentences : text.sentences;
  const fault =
    faultOfTable(sentences) ??
    (sentences.at(-1)?.at[1] === text.plain.length ? null : 'The sentences do not reach the end of the text.');
  if (fault !== null) {
    return {
      seals: null,
      problems: [{ file: sealsFile, line: 1, message: fault, remedy: 'Mend the table, or seal with "--resplit".' }],
    };
  }
  const problems: Problem[] = [];
  const sealed: Record<string, SealedExcerpt> = {};
  for (const excerpt of excerpts) {
    const found = locate(excerpt, text, sentences);
    if ('message' in found) problems.push(found);
    else
      sealed[excerpt.value.id] = {
        at: [...found.at],
        ...contextOf(text.plain, found.at),
        seal: sealOf(text.hash, found.at, excerpt.value.exact),
      };
  }
  if (problems.length > 0) return { seals: null, problems };
  return { seals: { article: id, text: text.hash, ...tableOf(text, sentences), excerpts: sealed }, problems: [] };
}

function tableOf(text: Text, sentences: readonly Sentence[]): Pick<Seals, 'words' | 'sentences'> {
  const table = sentences.map(({ n, paragraph, at }) => {
    const exact = text.plain.slice(...at);
    return {
      n,
      paragraph,
      at: [at[0], at[1]] as [number, number],
      words: wordsOf(exact).length,
      seal: sealOf(text.hash, at, exact),
    };
  });
  return { words: table.reduce((sum, sentence) => sum + sentence.words, 0), sentences: table };
}

/** Where an excerpt stands, or what is wrong with it. Its words have to be those of its sentences. */
export function locate(
  excerpt: ParsedEntry<RawExcerpt>,
  text: Text,
  sentences: readonly Pick<Sentence, 'n' | 'at'>[],
): { readonly at: Span } | Problem {
  const { id, sentences: numbers, exact } = excerpt.value;
  const at = spanOf(numbers, sentences);
  if (typeof at === 'string')
    return problemAt(
      excerpt,
      ['sentences'],
      `The excerpt "${id}" ${at}`,
      'Take whole sentences that follow each other, or make two excerpts of it.',
    );
  const printed = text.plain.slice(...at);
  if (printed === exact) return { at };
  const elsewhere = text.plain.indexOf(exact);
  if (elsewhere >= 0) {
    const found = sentences.filter(
      (sentence) => sentence.at[0] < elsewhere + exact.length && sentence.at[1] > elsewhere,
    );
    return problemAt(
      excerpt,
      ['sentences'],
      `The excerpt "${id}" does not stand in ${sentencesInWords(numbers)}, or is not the whole of it: its words are in ${sentencesInWords(found.map(({ n }) => n))}.`,
      `Correct the numbers, and quote whole sentences.`,
    );
  }
  return problemAt(
    excerpt,
    ['exact'],
    `Passage not found: the excerpt "${id}" is not what ${sentencesInWords(numbers)} says: ${firstDifference(exact, printed)}.`,
    'Copy the sentence from the text, character for character.',
  );
}

/** The span of consecutive sentences, or what is wrong with their numbers. */
export function spanOf(numbers: readonly number[], sentences: readonly Pick<Sentence, 'n' | 'at'>[]): Span | string {
  const first = sentences.find(({ n }) => n === numbers[0]);
  const last = sentences.find(({ n }) => n === numbers.at(-1));
  if (!first || !last) return `rests on ${sentencesInWords(numbers)}, and the text has ${sentences.length}.`;
  if (numbers.length !== last.n - first.n + 1)
    return `rests on ${sentencesInWords(numbers)}, which do not follow each other.`;
  return [first.at[0], last.at[1]];
}

/**
 * The words before and after an excerpt, cut between words; in a short text fewer. Prefix, excerpt and suffix follow
 * without a gap.
 */
export function contextOf(plain: string, [start, end]: Span): { readonly prefix: string; readonly suffix: string } {
  const longest = plain.length > SHORT_TEXT ? CONTEXT : CONTEXT_IN_SHORT_TEXT;
  // Words are looked for from a space on, so that none is cut; far enough back to be sure, and no farther.
  const back = Math.max(0, start - longest - LONGEST_WORD);
  const space = plain.indexOf(' ', back);
  const left = back === 0 || space < 0 || space >= start - longest ? back : space + 1;
  const window = plain.slice(left, end + longest + LONGEST_WORD);
  const words = wordsOf(window).map(([from, to]) => [left + from, left + to] as const);
  const most = plain.length > SHORT_TEXT ? CHARACTERS : CHARACTERS_IN_SHORT_TEXT;
  const before = nearest(words.filter(([at]) => at >= start - longest && at < start).reverse(), most, plain);
  const behind = nearest(
    words.filter(([at, to]) => to <= end + longest && at >= end),
    most,
    plain,
  );
  const from = before.at(-1)?.[0] ?? start;
  const to = behind.at(-1)?.[1] ?? end;
  return { prefix: plain.slice(Math.min(from, start), start), suffix: plain.slice(end, Math.max(to, end)) };
}

/** Words from an excerpt outwards, until so many of them are single characters. */
function nearest(words: readonly Span[], most: number, plain: string): readonly Span[] {
  let characters = 0;
  const end = words.findIndex((word) => isOneCharacter(plain.slice(...word)) && ++characters > most);
  return end < 0 ? words : words.slice(0, end);
}
