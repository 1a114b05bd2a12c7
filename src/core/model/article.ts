import type { ArticleId, ExcerptId, PublisherId } from './ids.ts';
import type { DateBasis } from './vocabulary.ts';

export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  /** https address of the publisher's front page. */
  readonly address: string;
}

export interface Publication {
  /** EDTF, see `edtf.ts`. */
  readonly when: string;
  /** ISO 8601 days: the earliest and the latest that the evidence allows. */
  readonly earliest: string;
  readonly latest: string;
  readonly basis: DateBasis;
}

/** With how the date is known, in a sentence for readers. */
export interface DatedPublication extends Publication {
  readonly how: string;
}

/** What drawing, listing and citing an article need. */
export interface ArticleOutline {
  readonly id: ArticleId;
  readonly publisher: PublisherId;
  /** Whose page the text was read on, if not the publisher's. */
  readonly carrier: PublisherId | null;
  /** As printed, or null where it is not known; `description` then names the article in our words. */
  readonly title: string | null;
  /** Of a title in another language what it says in English, by the editor. Left out where it is not told. */
  readonly titleEn?: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  readonly editors: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly address: string;
  readonly archived: string | null;
  /** Day the text was captured (ISO 8601), or null where nobody noted it. */
  readonly retrieved: string | null;
  readonly published: Publication;
}

/** The whole article, with what only its reader needs. */
export interface Article extends ArticleOutline {
  readonly published: DatedPublication;
  readonly titleBasis: string;
  /** Who the article says its sources are, in its own terms. */
  readonly sources: readonly string[];
  readonly disclaimers: readonly string[];
  readonly corrections: readonly string[];
  /** SHA-256 (hex) of the text as read, white space collapsed. */
  readonly textHash: string;
  /** How the records account for the text. */
  readonly coverage: Coverage;
}

/** Counts over one article's text. */
export interface Coverage {
  readonly words: number;
  readonly wordsQuoted: number;
  readonly sentences: number;
  readonly sentencesOfClaims: number;
  readonly sentencesOfCircumstances: number;
  readonly sentencesOfNothing: number;
}

/** One or more whole sentences, character for character (W3C Web Annotation TextQuoteSelector, with position). */
export interface Excerpt {
  readonly id: ExcerptId;
  readonly article: ArticleId;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Start and end in the text, in UTF-16 code units after collapsing white space; end is exclusive. */
  readonly at: readonly [start: number, end: number];
  /** Paragraph of the text as read in which the first sentence stands, counted from 1. */
  readonly paragraph: number;
  /** Where in `exact` each further paragraph begins, in UTF-16 code units; left out where it is all of one. */
  readonly breaks?: readonly number[];
  /** What stands before and after it, in our words, where its meaning needs that. */
  readonly before: string | null;
  readonly after: string | null;
  /** A translation into English where the original is in another language; the original stays beside it. */
  readonly translation: Translation | null;
  /** Hash over the text's hash, the position and the exact words. */
  readonly seal: string;
}

export interface Translation {
  readonly text: string;
  /** Who translated it: "the editor", or a name. */
  readonly by: string;
  /** Of words that claims quote from the original those of the translation that say them. Left out where none is told. */
  readonly words?: readonly TranslatedWords[];
}

export interface TranslatedWords {
  /** As printed in the excerpt. */
  readonly text: string;
  /** As in the translation. */
  readonly english: string;
}
