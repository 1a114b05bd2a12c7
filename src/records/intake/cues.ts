import type { Stance } from '../../core/model/vocabulary.ts';
import { spellingsOf } from '../compile/checks/place-stands-in-excerpt.ts';
import { numbersIn } from '../compile/numbers.ts';
import type { Registers } from '../compile/project.ts';
import { findSpelling } from '../compile/spelling.ts';
import {
  DATE_FIGURE,
  DENIED,
  GOES_ON,
  LENGTH_FIGURE,
  MONEY,
  MOVEMENT,
  NONE_FOUND,
  ONE_OF_SPEECH,
  ONWARD,
  PEOPLE,
  RULE,
  VAGUE_NUMBER,
} from './words-that-tell.ts';

/** What stands in a sentence that an editor may want to look at. No field of a record is made of it. */
export interface Cues {
  /** Numbers that are no dates, as figures; then words in place of numbers, as printed. */
  readonly figures: readonly string[];
  /** Whether one of the numbers may count people: how long something takes counts nobody. */
  readonly counts: boolean;
  readonly places: readonly Seen[];
  readonly agencies: readonly Seen[];
  /** The first word of sending, choosing, leaving or coming back, as printed. */
  readonly movement: string | null;
  /** The word, as printed, that people who are abroad go on to another country by. */
  readonly onward: string | null;
  /** A word of denying, or of finding nobody, and what it may make of a claim. */
  readonly stance: { readonly printed: string; readonly of: Stance } | null;
  /** Whether it is said of a movement that it goes on. */
  readonly goesOn: boolean;
  readonly people: boolean;
  readonly money: boolean;
  /** A rule made by others, such as a resolution: it says what is to be, and moves nobody. */
  readonly rule: boolean;
}

/** A name as printed, and the ids of what may be meant by it. */
interface Seen {
  readonly printed: string;
  readonly ids: readonly string[];
  /** Where it stands in the sentence, in UTF-16 code units. */
  readonly at: number;
}

/** Looks sentences through for the names that the project knows. */
export function cuesIn({ places, agencies }: Registers): (sentence: string) => Cues {
  const namesOfPlaces = namesOf((places ?? []).map(({ value }) => ({ id: value.id, names: spellingsOf(value) })));
  const namesOfAgencies = namesOf(
    (agencies ?? []).map(({ value }) => ({ id: value.id, names: [...Object.values(value.names), ...value.spellings] })),
  );
  return (sentence) => ({
    figures: figuresIn(sentence),
    counts: numbersOf(sentence.replace(LENGTH_FIGURE, ' ')).length > 0,
    places: seenIn(sentence, namesOfPlaces),
    agencies: seenIn(sentence, namesOfAgencies),
    movement: MOVEMENT.exec(sentence)?.[0] ?? null,
    onward: ONWARD.exec(sentence)?.[0] ?? null,
    stance: stanceIn(sentence),
    goesOn: GOES_ON.test(sentence),
    people: PEOPLE.test(sentence),
    money: MONEY.test(sentence),
    rule: RULE.test(sentence),
  });
}

function stanceIn(sentence: string): Cues['stance'] {
  const denied = DENIED.exec(sentence)?.[0];
  if (denied !== undefined) return { printed: denied, of: 'denies' };
  const none = NONE_FOUND.exec(sentence)?.[0];
  return none === undefined ? null : { printed: none, of: 'finds_none' };
}

function figuresIn(sentence: string): string[] {
  const numbers = numbersOf(sentence).map((number) => number.toLocaleString('en'));
  const vague = VAGUE_NUMBER.exec(sentence.replace(DATE_FIGURE, ' '))?.[0];
  return vague === undefined ? numbers : [...numbers, vague];
}

function numbersOf(sentence: string): number[] {
  return [...numbersIn(sentence.replace(DATE_FIGURE, ' ').replace(ONE_OF_SPEECH, ' '))];
}

/** Names with all ids that they may stand for, longest first: "North Korean" before "Korean". */
function namesOf(entries: readonly { readonly id: string; readonly names: readonly (string | null)[] }[]) {
  const ids = new Map<string, string[]>();
  for (const { id, names } of entries) {
    for (const name of new Set(names)) if (name !== null) ids.set(name, [...(ids.get(name) ?? []), id]);
  }
  return [...ids].sort(([a], [b]) => b.length - a.length);
}

function seenIn(sentence: string, names: readonly (readonly [name: string, ids: string[]])[]): Seen[] {
  const seen: Seen[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const [name, ids] of names) {
    const span = findSpelling(sentence, name);
    if (!span || taken.some(([from, to]) => span[0] < to && from < span[1])) continue;
    if (isInsideWord(sentence, span)) continue;
    taken.push(span);
    if (!seen.some((known) => known.ids.join() === ids.join()))
      seen.push({ printed: sentence.slice(...span), ids, at: span[0] });
  }
  return seen.sort((a, b) => a.at - b.at);
}

/** A Korean name begins its word, but for a few prefixes (재중국, 대러시아); kana go on with kana. */
function isInsideWord(sentence: string, [from, to]: readonly [number, number]): boolean {
  const before = sentence.slice(Math.max(0, from - 1), from);
  const after = sentence.slice(to, to + 1);
  const name = sentence.slice(from, to);
  if (/^\p{sc=Hangul}/u.test(name) && /[\p{sc=Hangul}]/u.test(before)) return !/[재대주북남동서]/.test(before);
  if (/\p{sc=Katakana}$/u.test(name) && /[\p{sc=Katakana}ー]/u.test(after)) return true;
  return /^\p{sc=Katakana}/u.test(name) && /[\p{sc=Katakana}ー]/u.test(before);
}
