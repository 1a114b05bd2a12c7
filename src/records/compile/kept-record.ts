import { keptEntries, valuesOf } from './kept-entries.ts';
import type { ArticleRecord } from './project.ts';
import type { readRecord } from './read-record.ts';

type Section = 'excerpts' | 'claims' | 'circumstances' | 'nothing';

/** The values of a record, and its seals. */
type Kept = { readonly [section in Section]: readonly ArticleRecord[section][number]['value'][] } & {
  readonly article: NonNullable<ArticleRecord['article']>['value'];
  readonly seals: ArticleRecord['seals'];
};

/**
 * A record as text, without the article's text; null where anything was wrong with it: what is said of that hangs on the
 * file itself. To read it back takes a tenth of the time that its YAML takes.
 */
export function keptRecord({ record, problems }: ReturnType<typeof readRecord>): string | null {
  const { article, excerpts, claims, circumstances, nothing, seals } = record;
  if (problems.length > 0 || article === null) return null;
  const kept: Kept = {
    article: article.value,
    excerpts: valuesOf(excerpts),
    claims: valuesOf(claims),
    circumstances: valuesOf(circumstances),
    nothing: valuesOf(nothing),
    seals,
  };
  return JSON.stringify(kept);
}

/** The record of a text of `keptRecord`. */
export function recordOfKept(
  kept: string,
  root: string,
  { file, id, sealsFile, text }: Pick<ArticleRecord, 'file' | 'id' | 'sealsFile' | 'text'>,
): ArticleRecord {
  const { article, excerpts, claims, circumstances, nothing, seals } = JSON.parse(kept) as Kept;
  const { entry, list, lineOf } = keptEntries(root, file);
  return {
    file,
    id,
    seals,
    sealsFile,
    text,
    article: entry(article, ['article']),
    excerpts: list(excerpts, ['excerpts']),
    claims: list(claims, ['claims']),
    circumstances: list(circumstances, ['circumstances']),
    nothing: list(nothing, ['nothing']),
    incomplete: false,
    lineOf: (field) => lineOf([field]),
  };
}
