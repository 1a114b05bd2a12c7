import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Problem } from './problem.ts';

/** Where a value stands in a file: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** A YAML file that could be read, with a way back from every value to its line. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The line (from 1) of the field or list item at `path`, or of the nearest thing around it that exists. */
  lineOf(path: Path): number;
}

/** A record is a few dozen kilobytes; what is larger than this was put there by mistake. */
const LARGEST_BYTES = 2_000_000;

/** Reads one file. What cannot be read gives problems and no file. */
export function readYaml(root: string, file: string): { readonly yaml: YamlFile | null; readonly problems: Problem[] } {
  const bytes = readBytes(root, file);
  if (!('content' in bytes)) return { yaml: null, problems: [bytes] };
  const { content } = bytes;
  if (content.trim() === '') {
    return failed(file, 1, 'The file is empty.', 'Write the record, or delete the file.');
  }
  const counter = new LineCounter();
  const document = parseDocument(content, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
    strict: true,
    uniqueKeys: true,
  });
  const line = (error: YAMLError) => counter.linePos(error.pos[0]).line;
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  // After a first error of syntax the parser goes astray, and what it says further helps nobody.
  const broken = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (broken) {
    return failed(file, line(broken), `This is not YAML: ${sentence(broken.message)}`, syntaxRemedy(broken.code));
  }
  const problems = errors.map((error) => {
    const key = /^[^\s:]+/.exec(content.slice(error.pos[0]))?.[0] ?? '';
    const message = `The field "${key}" stands here a second time.`;
    return { file, line: line(error), message, remedy: 'Keep one of the two.' };
  });
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (value === null || value === undefined) {
      return failed(file, 1, 'The file holds only comments.', 'Write the record, or delete the file.');
    }
    return { yaml: { file, value, lineOf: (path) => lineOf(document, counter, path) }, problems };
  } catch (error) {
    const reason = error instanceof Error ? sentence(error.message) : 'it cannot be resolved.';
    return failed(file, 1, `This is not YAML: ${reason}`, 'Write the values out instead of referring to them.');
  }
}

/** Reads a file as UTF-8, or says why not. Used for every file of the project that people can touch. */
export function readBytes(
  root: string,
  file: string,
  largestBytes = LARGEST_BYTES,
): { readonly content: string } | Problem {
  const problem = (message: string, remedy: string): Problem => ({ file, line: 1, message, remedy });
  try {
    const stats = statSync(join(root, file));
    if (!stats.isFile()) return problem('This is a folder, where a file is wanted.', 'Move it elsewhere.');
    if (stats.size > largestBytes) {
      const megabytes = (stats.size / 1e6).toFixed(1);
      return problem(
        `The file has ${megabytes} MB: no record is that large.`,
        `Put the right file here; the limit is ${largestBytes / 1e6} MB.`,
      );
    }
    const content = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
    if (content.includes('\0')) return problem('The file is not text: it holds zero bytes.', 'Save it as UTF-8 text.');
    return { content };
  } catch (error) {
    if (error instanceof TypeError) return problem('The file is not text in UTF-8.', 'Save it as UTF-8 text.');
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return problem('The file is not there.', 'Add it, or get it back from the history.');
    }
    return problem(
      `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'See to its rights.',
    );
  }
}

function failed(file: string, line: number, message: string, remedy: string) {
  return { yaml: null, problems: [{ file, line, message, remedy }] };
}

function lineOf(document: Document.Parsed, counter: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return Math.max(1, counter.linePos(offset).line);
}

function sentence(message: string): string {
  const first = message.split('\n')[0]?.trim() ?? '';
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

function syntaxRemedy(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  if (code === 'BAD_INDENT') return 'Line it up with the field before it.';
  if (code === 'MISSING_CHAR') return 'Close the quotation mark or bracket.';
  return 'Quote a value that holds ": " or " #" or begins with a sign, and look at the indentation.';
}
