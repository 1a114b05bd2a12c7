import type { SourceId } from './ids.ts';

/**
 * Who knew it first: a person, an office or a document that reports go back to. Two articles that rest on one source
 * are not two sources. Which claims share a source is set by the editor and by nobody else.
 */
export interface Source {
  readonly id: SourceId;
  /** As a noun phrase inside a sentence: "an unnamed source of Daily NK in Pyongyang". */
  readonly label: string;
  /** Why the editor counts it as one, in a sentence for readers. */
  readonly why: string;
}
