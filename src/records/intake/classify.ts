import { contextOf } from '../compile/seal.ts';
import { type Text, wordsOf } from '../text/text.ts';
import type { Cues } from './cues.ts';
import { FURNITURE } from './words-that-tell.ts';

/** One sentence as the tool would file it. An editor moves it wherever it belongs. */
export interface ClassifiedSentence {
  readonly n: number;
  readonly exact: string;
  readonly words: number;
  readonly cues: Cues;
  /** `claim`: to be quoted. `told`: to be told or left aside. `line`: a heading, a caption or the page’s own. */
  readonly as: 'claim' | 'told' | 'line';
  /** It begins as captions, bylines and lines of the page do. */
  readonly furniture: boolean;
  /** It looks like a claim, and was not quoted because too much would be. */
  readonly spared: boolean;
}

/** A little less than the half that may be quoted, so that an editor has room. */
const LARGEST_SHARE = 0.45;

/**
 * Proposes which sentences to quote: those that look like claims, those that would be drawn first,
 * then the clearest and shortest, up to a limit.
 */
export function classify(
  text: Pick<Text, 'plain' | 'sentences'>,
  cuesOf: (sentence: string) => Cues,
): ClassifiedSentence[] {
  const perParagraph = new Map<number, number>();
  for (const { paragraph } of text.sentences) perParagraph.set(paragraph, (perParagraph.get(paragraph) ?? 0) + 1);
  const all = text.sentences.map(({ n, at, paragraph }) => {
    const exact = text.plain.slice(...at);
    const cues = cuesOf(exact);
    const words = wordsOf(exact).length;
    const { prefix, suffix } = contextOf(text.plain, at);
    // What is published of it, should it be quoted: some words around it too.
    const from = at[0] - prefix.length;
    const shown = wordsOf(prefix + exact + suffix).map(([start]) => from + start);
    const furniture = FURNITURE.test(exact);
    const line = furniture || isLine(exact, perParagraph.get(paragraph) === 1);
    return { n, exact, words, shown, cues: cues, furniture, line, weight: line ? 0 : weightOf(cues) };
  });
  const total = all.reduce((sum, { words }) => sum + words, 0);
  const quoted = new Set<number>();
  // By where they start, so that a word around two quotations counts once.
  const published = new Set<number>();
  const inOrder = [...all].sort(
    (a, b) => drawnness(b.cues) - drawnness(a.cues) || b.weight - a.weight || a.words - b.words || a.n - b.n,
  );
  for (const { n, shown, weight } of inOrder) {
    const more = shown.filter((start) => !published.has(start));
    if (weight < ENOUGH || published.size + more.length > total * LARGEST_SHARE) continue;
    quoted.add(n);
    for (const start of more) published.add(start);
  }
  return all.map(({ line, weight, shown: _shown, ...sentence }) => ({
    ...sentence,
    as: quoted.has(sentence.n) ? 'claim' : line ? 'line' : 'told',
    spared: weight >= ENOUGH && !quoted.has(sentence.n),
  }));
}

const ENOUGH = 4;

/**
 * What is to be quoted where not all can be, as “A short text” in data/README.md has it: people who are counted and
 * move somewhere, then a movement from one named place to another.
 */
function drawnness({ movement, onward, counts, places, money, rule }: Cues): number {
  if ((movement === null && onward === null) || money || rule) return 0;
  if (counts && places.length > 0) return 2;
  return places.length > 1 ? 1 : 0;
}

/** How much speaks for a claim: a movement, or that there was none; people, how many, from or to where. */
function weightOf({ movement, onward, stance, goesOn, people, figures, counts, places, money, rule }: Cues): number {
  const abroad = places.some(({ ids }) => !ids.includes('north-korea'));
  return (
    (movement === null && stance === null && !(onward !== null && abroad) ? 0 : goesOn ? 3 : 2) +
    (people ? 1 : 0) +
    (counts ? 2 : figures.length > 0 ? 1 : 0) +
    (abroad ? 2 : places.length > 0 ? 1 : 0) -
    (money ? 2 : 0) -
    (rule ? 3 : 0)
  );
}

/** A paragraph that is no sentence. */
function isLine(exact: string, alone: boolean): boolean {
  return alone && !/[.!?…。！？｡]["”’」』）)»\]]*$/u.test(exact);
}
