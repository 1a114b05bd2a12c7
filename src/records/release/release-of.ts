import type { Dataset } from '../../core/model/dataset.ts';
import type { Release } from '../../core/model/release.ts';
import { canonicalRecord, hashOf } from './data-hash.ts';

/** What a release names: all that is known, without the names themselves. */
export type Content = Omit<Dataset, 'release' | 'changes' | 'releases' | 'findings'>;

/** The release that some content is, or the draft that it is of the last one. */
export function releaseOf(content: Content, last: { readonly date: string; readonly hash: string } | null): Release {
  const hash = contentHash(content);
  const date = last?.date ?? null;
  const draft = last?.hash !== hash;
  return { id: `${date === null ? '' : `${date}-`}${hash}${draft ? '-draft' : ''}`, date, hash, draft };
}

/**
 * 8 hex digits over everything that is known. The order of records in their files and lists says nothing, so it does
 * not count; nor do routes, which follow from the claims, and whatever else follows from the rest.
 */
export function contentHash({ routes: _, ...content }: Content): string {
  const inOrder = Object.entries(content)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => {
      const json = Array.isArray(part) ? `[${byId(part).map(own).map(canonicalRecord).join()}]` : canonicalRecord(part);
      return `${JSON.stringify(name)}:${json}`;
    });
  return hashOf(`{${inOrder.join()}}`).slice(0, 8);
}

/** Paragraphs follow from the text, whose hash counts; what took the place of a claim says so itself. */
const FOLLOWS: ReadonlySet<string> = new Set(['breaks', 'replacedBy']);

function own(record: object): object {
  const fields = Object.entries(record);
  return fields.some(([name]) => FOLLOWS.has(name))
    ? Object.fromEntries(fields.filter(([name]) => !FOLLOWS.has(name)))
    : record;
}

function byId(records: readonly { readonly id: string }[]): readonly { readonly id: string }[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
