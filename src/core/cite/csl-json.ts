import { PART_KINDS } from '#words/citing.ts';
import type { Citation, Issued } from './citable.ts';
import { titleOf } from './title-of.ts';

/**
 * A list of one item of CSL-JSON, a line for each of its fields. Names stand as printed (`literal`); a date that is not
 * sure is marked `circa`.
 */
export function cslJson(citation: Citation): string {
  const lines = Object.entries(itemOf(citation)).map(
    ([field, value]) => `  ${JSON.stringify(field)}: ${JSON.stringify(value)}`,
  );
  return `[{\n${lines.join(',\n')}\n}]\n`;
}

function itemOf(citation: Citation): Readonly<Record<string, unknown>> {
  const { type, partOf, notes } = citation;
  const item = {
    id: citation.key,
    type: type === 'article' ? 'article-newspaper' : 'dataset',
    title: titleOf(citation),
    author: names(citation.authors),
    translator: names(citation.translators),
    editor: names(citation.editors),
    'container-title': type === 'article' ? citation.publisher : partOf?.title,
    genre: partOf ? PART_KINDS[partOf.kind] : undefined,
    publisher: citation.publisher,
    issued: citation.issued ? dateOf(citation.issued) : undefined,
    accessed: citation.accessed ? { 'date-parts': [citation.accessed.split('-').map(Number)] } : undefined,
    // Of an article it would be the article's own version.
    version: type === 'dataset' ? citation.release : undefined,
    language: citation.language,
    URL: citation.address,
    note: notes.length > 0 ? notes.join(' ') : undefined,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

function names(people: readonly string[]): readonly object[] | undefined {
  return people.length > 0 ? people.map((literal) => ({ literal })) : undefined;
}

function dateOf({ dates, sure }: Issued): object {
  return { 'date-parts': dates, ...(sure ? {} : { circa: true }) };
}
