import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, type Text } from '../text/text.ts';
import { readEntry, readList, valueAt } from './parsed-entry.ts';
import type { Problem } from './problem.ts';
import type { ArticleRecord } from './project.ts';
import * as recordSchema from './record-schema.ts';
import { readSeals, type Seals } from './seals-file.ts';
import { readTextFile } from './text-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** What a refused field is read as by the later checks: silence. */
const SILENT_CLAIM = {
  excerpts: [],
  direction: 'dispatch',
  origin: { place: 'unknown' },
  via: [],
  destinations: [],
  quantity: null,
  measure: 'plan',
  status: 'planned',
  period: { when: null, of: 'report', basis: 'unknown' },
  speaker: [],
} as const;

const SILENT_ARTICLE = {
  publisher: 'unknown',
  carrier: null,
  title: null,
  title_basis: 'unknown',
  description: 'unknown',
  authors: [],
  translators: [],
  editors: [],
  language: 'und',
  address: 'https://unknown.example/',
  published: { when: '2000', earliest: '2000-01-01', latest: '2000-12-31', basis: 'inferred', how: 'unknown' },
  sources: [],
  disclaimers: [],
  corrections: [],
} as const;

const SECTIONS = ['article', 'excerpts', 'claims', 'circumstances', 'nothing'];

/** Where the record of an article and its seals lie. */
export function filesOf(id: string): Pick<ArticleRecord, 'file' | 'sealsFile'> {
  return { file: `data/articles/${id}.yaml`, sealsFile: `data/seals/${id}.json` };
}

export function readRecord(
  root: string,
  id: string,
  texts: string | null,
): { readonly record: ArticleRecord; readonly problems: Problem[] } {
  const { file, sealsFile } = filesOf(id);
  const { yaml, problems } = readYaml(root, file);
  const { seals, problems: problemsOfSeals } = existsSync(join(root, sealsFile))
    ? readSeals(root, sealsFile)
    : notSealed(file, yaml !== null);
  const { text, problems: problemsOfText } = textOf(texts, id);
  const base = { file, id, seals, sealsFile, text };
  if (!yaml || typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    const nothing = { article: null, excerpts: [], claims: [], circumstances: [], nothing: [], incomplete: true };
    const message = 'The record is no group of fields.';
    const remedy = `Write ${SECTIONS.join(', ')} at its left edge.`;
    if (yaml) problems.push({ file, line: 1, message, remedy });
    return {
      record: { ...base, ...nothing, lineOf: () => 1 },
      problems: [...problems, ...problemsOfSeals, ...problemsOfText],
    };
  }
  const { article, excerpts, claims, circumstances, nothing } = readParts(yaml);
  const parts = [excerpts, claims, circumstances, nothing];
  const written = SECTIONS.slice(1).reduce((sum, section) => sum + lengthOf(yaml, section), 0);
  const record: ArticleRecord = {
    ...base,
    article: article.entry,
    excerpts: excerpts.entries,
    claims: claims.entries,
    circumstances: circumstances.entries,
    nothing: nothing.entries,
    incomplete: parts.reduce((sum, part) => sum + part.entries.length, 0) < written,
    lineOf: (field) => yaml.lineOf([field]),
  };
  return {
    record,
    problems: [
      ...problems,
      ...problemsOfSeals,
      ...problemsOfText,
      ...unknownSections(yaml),
      ...article.problems,
      ...parts.flatMap((part) => part.problems),
    ],
  };
}

/** The parts of a record, wherever its file lies, each with what is wrong or missing in it. */
export function readParts(yaml: YamlFile) {
  return {
    article: readEntry(recordSchema.article, yaml, ['article'], SILENT_ARTICLE),
    excerpts: readList(recordSchema.excerpt, yaml, ['excerpts'], { sentences: [1], exact: 'unknown' }),
    claims: readList(recordSchema.claim, yaml, ['claims'], SILENT_CLAIM),
    circumstances: readList(recordSchema.circumstance, yaml, ['circumstances'], {
      amounts: [],
      text: 'unknown',
      topic: 'sourcing',
      speaker: [],
    }),
    nothing: readList(recordSchema.nothing, yaml, ['nothing'], { why: 'unknown' }),
  };
}

function lengthOf(yaml: YamlFile, section: string): number {
  const list = valueAt(yaml.value, [section]);
  return Array.isArray(list) ? list.length : 1;
}

function unknownSections(yaml: YamlFile): Problem[] {
  return Object.keys(yaml.value as object)
    .filter((section) => !SECTIONS.includes(section))
    .map((section) => ({
      file: yaml.file,
      line: yaml.lineOf([section]),
      message: `There is no field "${section}" here.`,
      remedy: `A record has ${SECTIONS.join(', ')}.`,
    }));
}

function notSealed(file: string, readable: boolean): { seals: Seals | null; problems: Problem[] } {
  const message = 'The article is not sealed: nothing ties its quotations to its text.';
  const remedy = 'Run "npm run seal" with the folder of texts.';
  return { seals: null, problems: readable ? [{ file, line: 1, message, remedy }] : [] };
}

/** A text that is not in the folder is not at hand; one that is there has to be readable. */
export function textOf(
  folder: string | null,
  id: string,
): { readonly text: Text | null; readonly problems: Problem[] } {
  const file = `${id}.txt`;
  if (folder === null || !existsSync(join(folder, file))) return { text: null, problems: [] };
  const bytes = readTextFile(folder, file);
  return 'content' in bytes ? { text: readText(bytes.content), problems: [] } : { text: null, problems: [bytes] };
}
