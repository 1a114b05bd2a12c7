import type { QuotationMark } from '../../core/model/claim.ts';
import type { RouteId } from '../../core/model/ids.ts';
import type { Direction, Status } from '../../core/model/vocabulary.ts';
import type { Legend } from '../../core/scene/legend.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { BasemapPaths } from '../../render/svg/basemap-paths.ts';

/** One printable document about what a view shows: plain data, which page and PDF set each in their own way. */
export interface Pack {
  readonly atlas: string;
  readonly publisher: string;
  readonly title: string;
  /** How much of the atlas it is. */
  readonly showing: string;
  /** What narrows it, one phrase for each field of the filter; empty where nothing does. */
  readonly filter: readonly string[];
  readonly release: PackRelease;
  /** Empty where nothing of it can be drawn. */
  readonly maps: readonly PackMap[];
  readonly legend: PackLegend;
  readonly routes: readonly PackRoute[];
  /** Each excerpt once, numbered from 1 in the order in which the routes need them. */
  readonly quotations: readonly PackQuotation[];
  /** What the articles report beside the claims, each once, in the order of the records. */
  readonly circumstances: readonly PackCircumstance[];
  readonly sources: readonly PackSource[];
  readonly method: readonly string[];
  /** How to cite it, as plain text. */
  readonly citation: string;
  readonly licence: { readonly name: string; readonly address: string };
  /** Who drew the ground of the map, and on what terms. */
  readonly credits: readonly string[];
  /** Opens the same view. */
  readonly link: string;
}

export interface PackRelease {
  readonly id: string;
  /** ISO 8601 day; null before the first release. */
  readonly date: string | null;
  readonly words: string;
}

export interface PackMap {
  /** Null where the map needs no other title than the document's. */
  readonly title: string | null;
  readonly scene: Scene;
  readonly basemap: BasemapPaths;
}

export interface PackLegend extends Pick<Legend, 'stages' | 'directions' | 'widths' | 'thinForm' | 'marks'> {
  readonly sentences: readonly string[];
}

export interface PackRoute {
  readonly id: RouteId;
  readonly title: string;
  readonly direction: Direction;
  /** "dispatch · 3 claims in 2 articles, at least 1 source". */
  readonly kicker: string;
  readonly figure: string;
  readonly rule: string;
  /** Of its ends those whose status is in dispute: who holds each, and who says so. */
  readonly disputed: readonly string[];
  /** How figures of other reports stand to it, and what it leaves out, a sentence each. */
  readonly remarks: readonly string[];
  readonly claims: readonly { readonly words: string; readonly id: string; readonly quotations: readonly number[] }[];
  readonly address: string;
}

/** Words of an article, with what it takes to check them. */
export interface PackPassage {
  readonly exact: string;
  /** The exact words again by paragraph, with those marked that carry a figure, a place or a status of a claim in the pack. */
  readonly paragraphs: readonly (readonly { readonly text: string; readonly kind: QuotationMark['kind'] | null }[])[];
  /** BCP 47. */
  readonly language: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Who translated it and what it says; null where there is no translation. */
  readonly translation: { readonly by: string; readonly text: string } | null;
  /** Publisher, carrier, title, date and paragraph. */
  readonly source: string;
  /** The article's address, as printed. */
  readonly address: string;
  /** The same with the passage: where a link leads. */
  readonly passage: string;
  readonly archived: string | null;
}

export interface PackQuotation extends PackPassage {
  readonly number: number;
  readonly excerpt: string;
  readonly claims: readonly PackClaim[];
}

/** A claim under a quotation that it rests on. */
export interface PackClaim {
  readonly id: string;
  readonly route: RouteId;
  /** "From Ryanggang to China: about 500, planned". */
  readonly words: string;
  readonly status: Status;
  /** The quotation under which the rest of it stands; null where it stands here. */
  readonly toldUnder: number | null;
  readonly facts: readonly (readonly [term: string, text: string])[];
  /** What the text does not say; empty where it says all. */
  readonly notStated: readonly string[];
  /** Reports that contradict this one or differ from it. */
  readonly others: readonly PackOtherReport[];
  readonly address: string;
}

/** The other of two reports that say different things. */
export interface PackOtherReport {
  readonly heading: string;
  readonly publisher: string;
  /** Of what the pack quotes already the number. */
  readonly quotations: readonly (number | PackPassage)[];
  /** How the two stand to each other. */
  readonly closing: string;
  readonly address: string;
}

export interface PackCircumstance {
  readonly id: string;
  readonly topic: string;
  /** In our words, with how long it takes or lasts. */
  readonly text: string;
  /** Publisher, date, paragraphs, and who says it. */
  readonly from: string;
  readonly notes: readonly string[];
  /** What other articles report that contradicts it or differs from it. */
  readonly beside: readonly { readonly words: string; readonly address: string }[];
}

export interface PackSource {
  readonly title: string;
  readonly by: string;
  readonly date: string;
  /** Addresses in full. */
  readonly address: string;
  readonly archived: string | null;
  readonly quotations: readonly number[];
}
