import type { ArticleId, ClaimId, RouteId } from '../model/ids.ts';

/** What can be cited. For all but an article it is the atlas that is cited, as a whole or in part. */
export type Citable =
  | { readonly kind: 'atlas' }
  /** What a link shows; `hash` is the link's, without its `#`. `words` say what narrows it, one phrase for each field. */
  | { readonly kind: 'view'; readonly hash: string; readonly words: readonly string[] }
  | { readonly kind: 'route'; readonly id: RouteId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'article'; readonly id: ArticleId };

/** The plain facts of a citation, before any format. */
export interface Citation {
  /** Small letters, digits and hyphens: what a bibliography calls it by. */
  readonly key: string;
  readonly type: 'dataset' | 'article';
  readonly title: string;
  /** What a title in another language says in English, to stand in brackets behind it; null where that is not told. */
  readonly titleEn: string | null;
  /** Whether the title is the atlas's description of something that has none. */
  readonly untitled: boolean;
  /** Of a part of the atlas: which kind of part, and the title of the whole. */
  readonly partOf: { readonly kind: 'view' | 'route' | 'claim'; readonly title: string } | null;
  /** As printed, never taken apart into family and given names. */
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  readonly editors: readonly string[];
  readonly publisher: string;
  /** Whose page an article was read on, if not its publisher's. */
  readonly carrier: string | null;
  readonly issued: Issued | null;
  /** Day on which the text was captured (ISO 8601). */
  readonly accessed: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly address: string;
  /** Name and release of the atlas; for an article: of the atlas that has coded it. */
  readonly atlas: string;
  readonly release: string;
  /** Sentences. */
  readonly notes: readonly string[];
}

/** When something appeared, and whether that is known or only inferred. */
export interface Issued {
  /** For readers: "27 February 2024", "May to December 2025". */
  readonly words: string;
  /** One or two dates, each as year, year and month, or year, month and day. */
  readonly dates: readonly (readonly number[])[];
  /** False for what was inferred or is hedged: it is then no fact for a field that holds facts. */
  readonly sure: boolean;
}
