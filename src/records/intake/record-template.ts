import { DIRECTIONS, MEASURES, STATUSES } from '../../core/model/vocabulary.ts';
import { sentences as sentencesInWords } from '../compile/problem.ts';
import { wordsOf } from '../text/text.ts';
import type { ClassifiedSentence } from './classify.ts';
import type { Cues } from './cues.ts';
import { headlineOf } from './headline.ts';
import type { Guess } from './language.ts';
import type { UnknownName } from './unknown-names.ts';
import { FULL_DATE } from './words-that-tell.ts';
import { folded, scalar } from './yaml-text.ts';

/** What the editor has said of the article when calling the tool; null is still to be written. */
export interface TemplateFacts {
  readonly id: string;
  readonly publisher: string | null;
  readonly address: string | null;
  readonly language: string | null;
}

/** A record in which no fact is written yet. What was seen in the text stands in comments beside the open fields. */
export function recordTemplate(
  said: TemplateFacts,
  sentences: readonly ClassifiedSentence[],
  guess: Guess | null,
  unknown: readonly UnknownName[],
): string {
  const claims = sentences.filter((sentence) => sentence.as === 'claim');
  const told = sentences.filter((sentence) => sentence.as === 'told');
  const lines = sentences.filter((sentence) => sentence.as === 'line');
  const foreign = (said.language ?? guess?.language ?? 'en') !== 'en';
  return [
    '# Replace every TODO. null means that the text is silent. Nothing here is a fact until you have written it: what',
    '# was seen in the text stands in comments, which you may delete. Field by field: data/README.md.',
    `# Sentence numbers are those of data/seals/${said.id}.json.`,
    ...unknownInWords(unknown),
    '',
    head(said, sentences, guess),
    '# Sentences that look like claims. One that is none: delete it here and under claims, and tell it as a circumstance',
    '# or list it under nothing. Call a quotation by what it is about, here and in "excerpts" of its claim.',
    list(
      'excerpts',
      claims.map((sentence) => excerptEntry(sentence, foreign)),
    ),
    '# A sentence with two groups of people is two claims on one excerpt: copy the claim and give it an id of its own.',
    '# An id is short, usually the destination. May be added: stance and denies; via and joint; examples and parts of an',
    '# end; low and high, low_words or high_words, or groups, of a quantity; profile, documents,',
    '# agencies: [{ agency: …, role: … }]; ways, steps, lengths, without, others, breakdown; part_of, same_event_as, drawn_of_event, contradicts, differs, refines,',
    '# replaces; notes and looked_at. In circumstances: stance, agencies: [id], places, amounts, lengths, contradicts,',
    '# differs.',
    list('claims', claims.map(claimEntry)),
    '# What the text reports besides, in your own words. One that says nothing: delete it and list its sentence below.',
    list('circumstances', told.map(circumstanceEntry)),
    '# Headings, captions and lines of the page, each with the reason why nothing is made of it.',
    list('nothing', lines.map(nothingEntry)),
  ].join('\n');
}

function head(
  { id, publisher, address, language }: TemplateFacts,
  sentences: readonly ClassifiedSentence[],
  guess: Guess | null,
): string {
  const proposal = guess === null ? 'no guess' : `${guess.language} by its ${guess.because}: please confirm`;
  return `article:
  id: ${id}
  publisher: ${scalar(publisher)}${publisher === null ? ' # id in data/publishers.yaml' : ''}
  carrier: TODO # whose page it was read on, if not the publisher’s; or null
  title: TODO # ${titleSeen(sentences)}
  title_basis: TODO
  description: TODO # a dozen neutral words of yours
  authors: TODO # [A. Writer], or []
  translators: TODO
  editors: TODO
  language: ${scalar(language)}${language === null ? ` # ${proposal}` : ''}
  address: ${scalar(address)}
  archived: TODO # or null
  retrieved: TODO # the day of capture, or null
  published:
    when: TODO # ${datesSeen(sentences)}
    earliest: TODO
    latest: TODO
    basis: TODO # stated_in_text, stated_by_address, listed_elsewhere or inferred
    how: TODO
  sources: TODO # whom the article relies on, in its terms, or []
  disclaimers: TODO # or []
  corrections: TODO # or []
`;
}

function excerptEntry({ n, exact }: ClassifiedSentence, foreign: boolean): string {
  const translation = foreign ? '\n    translation: TODO # { text: …, by: the editor }, or null' : '';
  return `  - id: s${n}\n    sentences: [${n}]\n    exact: ${folded(exact, 6)}${translation}`;
}

function claimEntry({ n, cues }: ClassifiedSentence): string {
  return `  - id: s${n}
${cuesInWords(cues, 4)}    excerpts: [s${n}]
    direction: TODO # ${DIRECTIONS.join(', ')}
    origin: TODO # id of a place, or { place: …, text: …, inferred: … }
    destinations: TODO # [id], or [{ place: …, text: … }]
    quantity: TODO # { value: …, qualifier: …, unit: persons, text: … }, with low and high for a range; or null
    measure: TODO # ${MEASURES.join(', ')}
    status: TODO # ${STATUSES.join(', ')}
    status_text: TODO # the printed words that show it
    period:
      when: TODO # or null
      of: TODO # movement or report
      basis: TODO
    sectors: TODO # [construction], or []
    speaker: TODO # [a source], or [] where the article speaks for itself
    source: TODO # who knew it first: id in data/sources.yaml, or null`;
}

/** An entry for a sentence that is to be told; the tool does not say what of. */
export function circumstanceEntry({ n, exact, cues, spared }: ClassifiedSentence): string {
  const note = spared
    ? '    # looks like a claim; not quoted, because too much of the text would be: see “A short text” in data/README.md\n'
    : '';
  return `  - id: s${n} # ${opening(exact)}
${note}${cuesInWords(cues, 4)}    topic: TODO
    text: TODO
    sentences: [${n}]
    claims: TODO # ids of claims it was said of, or []
    speaker: TODO # [a source], or []`;
}

export function nothingEntry({ n, exact }: ClassifiedSentence): string {
  return `  - sentences: [${n}] # ${opening(exact)}\n    why: TODO`;
}

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? `${name}: []\n` : `${name}:\n${entries.join('\n\n')}\n`;
}

function cuesInWords({ figures, places, agencies, movement, onward, stance }: Cues, indent: number): string {
  const names = (seen: Cues['places']) => seen.map(({ printed, ids }) => `${printed} (${ids.join(' or ')})`).join(', ');
  const parts = [
    figures.length > 0 ? `figures seen: ${figures.join('; ')}` : '',
    places.length > 0 ? `places seen: ${names(places)}` : '',
    agencies.length > 0 ? `bodies seen: ${names(agencies)}` : '',
    movement === null ? '' : `word seen: ${movement}`,
    onward === null ? '' : `word seen: ${onward}; perhaps direction: transfer`,
    stance === null ? '' : `word seen: ${stance.printed}; perhaps stance: ${stance.of}`,
  ].filter((part) => part !== '');
  return parts.map((part) => `${' '.repeat(indent)}# ${part}\n`).join('');
}

/** The first words of a sentence, to know it by: never more than four words, or eight characters without spaces. */
function opening(exact: string): string {
  const last = wordsOf(exact)[/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai}/u.test(exact) ? 7 : 3];
  const end = Math.min(last?.[1] ?? exact.length, 48);
  return end < exact.length ? `${exact.slice(0, end)}…` : exact;
}

/** A line that may be the title, for the editor to look at; a page’s head is none. */
function titleSeen(sentences: readonly ClassifiedSentence[]): string {
  const line = headlineOf(sentences);
  return line === null ? 'as printed, or null' : `a guess, to be checked: sentence ${line.n}, ${opening(line.exact)}`;
}

/** More names than these are not read. */
const MOST_NAMES = 12;

function unknownInWords(unknown: readonly UnknownName[]): string[] {
  if (unknown.length === 0) return [];
  const names = unknown
    .slice(0, MOST_NAMES)
    .map(({ printed, sentences }) => `# ${printed}? (${sentencesInWords(sentences)})`);
  const more = unknown.length - names.length;
  return [
    '#',
    '# Not in the gazetteer. Places, and does a claim need them? See “A new town” in data/README.md.',
    ...names,
    ...(more > 0 ? [`# and ${more} more names`] : []),
  ];
}

/** Dates as printed, with the sentence: the date of publication may be among them. */
function datesSeen(sentences: readonly ClassifiedSentence[]): string {
  const seen = sentences.flatMap(({ n, exact }) =>
    [...exact.matchAll(FULL_DATE)].map(([date]) => `${date} (sentence ${n})`),
  );
  return seen.length === 0 ? 'no dates seen in the text' : `dates seen: ${seen.slice(0, 4).join(', ')}`;
}
