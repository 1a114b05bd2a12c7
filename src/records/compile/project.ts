import type { Text } from '../text/text.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import type { Problem } from './problem.ts';
import type { RawArticle, RawCircumstance, RawClaim, RawExcerpt, RawNothing } from './record-schema.ts';
import type { RawAgency, RawImprint, RawPlace, RawPublisher, RawSector, RawSource } from './register-schema.ts';
import type { Seals } from './seals-file.ts';

/** Everything that was read, before it is checked as a whole. */
export interface Project {
  readonly registers: Registers;
  /** By file name. */
  readonly records: readonly ArticleRecord[];
}

/** The lists that records refer to. One that could not be read is null: nothing can be said of references to it. */
export interface Registers {
  readonly publishers: readonly ParsedEntry<RawPublisher>[] | null;
  readonly agencies: readonly ParsedEntry<RawAgency>[] | null;
  readonly sectors: readonly ParsedEntry<RawSector>[] | null;
  readonly sources: readonly ParsedEntry<RawSource>[] | null;
  readonly places: readonly ParsedEntry<RawPlace>[] | null;
  readonly imprint: ParsedEntry<RawImprint> | null;
  /** Computed anchors by place, or null where they have not been built. */
  readonly anchors: ReadonlyMap<string, Anchor> | null;
}

export interface Anchor {
  /** Degrees. */
  readonly lng: number;
  readonly lat: number;
  readonly basis: string;
}

export interface ArticleRecord {
  readonly file: string;
  /** The file's name without its ending: what the article's id has to be. */
  readonly id: string;
  readonly article: ParsedEntry<RawArticle> | null;
  readonly excerpts: readonly ParsedEntry<RawExcerpt>[];
  readonly claims: readonly ParsedEntry<RawClaim>[];
  readonly circumstances: readonly ParsedEntry<RawCircumstance>[];
  readonly nothing: readonly ParsedEntry<RawNothing>[];
  /** A part of the record could not be read at all: what is missing may be in it. */
  readonly incomplete: boolean;
  /** The line of a field of the record as a whole. */
  lineOf(field: string): number;
  readonly seals: Seals | null;
  readonly sealsFile: string;
  /** Null where the text is not at hand. */
  readonly text: Text | null;
}

/** A check says everything that it has against a project. It reads, and changes nothing. */
export type Check = (project: Project) => Problem[];

/** A problem at an entry or at one of its fields. */
export function problemAt(
  entry: ParsedEntry<unknown>,
  path: readonly (string | number)[],
  message: string,
  remedy: string,
): Problem {
  return { file: entry.file, line: entry.lineOf(...path), message, remedy };
}

/**
 * The excerpts that a claim rests on. Empty also where one of them does not exist or was refused: then it cannot be
 * said what stands in them, and that has been reported already.
 */
export function excerptsOf(record: ArticleRecord, claim: RawClaim): ParsedEntry<RawExcerpt>[] {
  const found = claim.excerpts.flatMap((id) => record.excerpts.find((excerpt) => excerpt.value.id === id) ?? []);
  return found.length === claim.excerpts.length && found.every(isQuoted) ? found : [];
}

/** Whether an excerpt's words and place could be read, whatever else is missing in it. */
export function isQuoted({ refused }: ParsedEntry<RawExcerpt>): boolean {
  return !refused.has('exact') && !refused.has('sentences');
}
