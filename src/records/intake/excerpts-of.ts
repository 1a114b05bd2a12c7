import { parse } from 'yaml';
import type { ParsedEntry } from '../compile/parsed-entry.ts';
import type { RawExcerpt } from '../compile/record-schema.ts';

/** The excerpts of a record that was just made, to be sealed: their words and places, and nothing else of them. */
export function readPiecesOfExcerpts(content: string, file: string): ParsedEntry<RawExcerpt>[] {
  const { excerpts } = parse(content) as { excerpts: readonly Pick<RawExcerpt, 'id' | 'sentences' | 'exact'>[] };
  return excerpts.map(({ id, sentences, exact }) => ({
    value: { id, sentences, exact, before: null, after: null, translation: null },
    file,
    refused: new Set(),
    lineOf: () => 1,
  }));
}
