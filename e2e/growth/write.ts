import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { isInside } from '../../src/records/compile/texts.ts';
import type { InventedArticle } from './article.ts';
import { type InventedRecords, inventedRecords } from './records.ts';
import { textsOf } from './texts-of.ts';

/** What is copied of the project: the records, and what they need to be checked. */
const COPIED = ['data', 'geo/places.yaml', 'geo/built/anchors.json'];
const PARAGRAPH_SENTENCES = 3;

export interface Growth {
  /** A folder outside the project that is empty or not there yet. */
  readonly folder: string;
  /** Of invented articles. */
  readonly articles: number;
  readonly seed: number;
}

/**
 * Makes a folder that ATLAS_DATA can name: a copy of the project's records, invented ones beside them; what those
 * were made of is written into `textsOf` it. They are not sealed yet.
 *
 * @throws Error where the folder lies in the project, holds the project or holds anything
 */
export function writeGrowth(project: string, { folder, articles, seed }: Growth): InventedRecords {
  const into = resolve(folder);
  refuseProject(project, into);
  if (existsSync(into) && readdirSync(into).length > 0) throw new Error(`${into} is not empty: name another folder.`);
  for (const path of COPIED) cpSync(join(project, path), join(into, path), { recursive: true });
  leaveOutSayings(join(into, 'data/atlas.yaml'));
  const records = inventedRecords(seed, articles);
  mkdirSync(textsOf(into), { recursive: true });
  for (const article of records.articles) writeArticle(into, article);
  append(into, 'publishers', records.outlets);
  append(into, 'sources', records.sources);
  return records;
}

/** An editor wrote them of the project's records; beside invented ones they would not hold. */
function leaveOutSayings(file: string): void {
  const atlas = parseDocument(readFileSync(file, 'utf8'));
  for (const field of ['headline', 'deck']) atlas.delete(field);
  writeFileSync(file, atlas.toString());
}

/** Invented records must never lie where a build or a commit of the project could find them. */
function refuseProject(project: string, folder: string): void {
  const [ours, theirs] = [realOf(project), realOf(folder)];
  if (isInside(ours, theirs) || isInside(theirs, ours)) {
    throw new Error(`${folder} lies in the project or around it: invented records are kept apart from it.`);
  }
}

/** With links followed, also of what is not there yet. */
function realOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realOf(dirname(path)), basename(path));
}

function writeArticle(folder: string, invented: InventedArticle): void {
  const { id, sentences, article, excerpts, claims, circumstances, nothing } = invented;
  const record = { article, excerpts, claims, circumstances, nothing };
  writeFileSync(join(folder, 'data/articles', `${id}.yaml`), inYaml(record));
  writeFileSync(join(textsOf(folder), `${id}.txt`), `${paragraphs(sentences).join('\n\n')}\n`);
}

function append(folder: string, register: string, entries: readonly object[]): void {
  if (entries.length > 0) appendFileSync(join(folder, 'data', `${register}.yaml`), `\n# Invented.\n${inYaml(entries)}`);
}

function inYaml(value: object): string {
  return stringify(value, { lineWidth: 120, aliasDuplicateObjects: false });
}

function paragraphs(sentences: readonly string[]): readonly string[] {
  const count = Math.ceil(sentences.length / PARAGRAPH_SENTENCES);
  return Array.from({ length: count }, (_, at) =>
    sentences.slice(at * PARAGRAPH_SENTENCES, (at + 1) * PARAGRAPH_SENTENCES).join(' '),
  );
}
