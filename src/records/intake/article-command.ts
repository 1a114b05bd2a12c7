import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceCount } from '#words/counts.ts';
import type { Call } from '../compile/command.ts';
import { coverageOf } from '../compile/coverage.ts';
import { readRecord } from '../compile/read-record.ts';
import { DEFAULT_TEXTS } from '../compile/texts.ts';
import { again } from './again.ts';
import {
  type Article,
  type ImportedArticle,
  type ImportOptions,
  importArticle,
  look,
  Refusal,
} from './import-article.ts';

const USAGE = `Name the file that holds the article’s text:

  npm run article -- path/to/text.txt

May be added:
  --id publisher-subject    how the record is called; else made of the file’s name
  --publisher daily-nk      id in data/publishers.yaml
  --address https://…       the page it was read on
  --language ko             language of the text
  --texts <folder>          where texts are kept, outside the project; else ${DEFAULT_TEXTS}
  --again                   for a record that is there: prints entries for sentences that it lacks`;

const OPTIONS = {
  id: { type: 'string' },
  publisher: { type: 'string' },
  address: { type: 'string' },
  language: { type: 'string' },
  texts: { type: 'string', default: DEFAULT_TEXTS },
  again: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * `npm run article -- <text> [--id …] [--publisher …] [--address …] [--language …] [--texts <folder>] [--again]`:
 * writes a record to be filled in, and settles the numbers of its sentences.
 */
export function article(call: Call): number {
  try {
    return takeInAsCalled(call);
  } catch (error) {
    call.complain(error instanceof Refusal ? error.message : wordsOfError(error));
    return 1;
  }
}

function takeInAsCalled({ root, args, say }: Call): number {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [path, ...more] = positionals;
  if (values.help || path === undefined) {
    say(USAGE);
    return values.help ? 0 : 1;
  }
  if (more.length > 0) {
    throw new Refusal(`One text at a time: ${positionals.join(', ')}. Put a path with spaces in quotation marks.`);
  }
  const asked: ImportOptions = {
    path,
    texts: values.texts,
    id: values.id ?? null,
    publisher: values.publisher ?? null,
    address: values.address ?? null,
    language: values.language ?? null,
  };
  const found = look(root, asked);
  say(values.again ? again(root, found) : report(root, asked.texts, found, importArticle(root, asked, found)));
  return 0;
}

function report(
  root: string,
  texts: string,
  { sentences, said }: Article,
  { record, seals, text, copied }: ImportedArticle,
): string {
  const number = (as: string) => sentences.filter((sentence) => sentence.as === as).length;
  const spared = sentences.filter((sentence) => sentence.spared).length;
  const place = relative(root, text);
  const folder = texts === DEFAULT_TEXTS ? '' : ` -- ${/[^\w./~-]/.test(texts) ? JSON.stringify(texts) : texts}`;
  return [
    `${record}  written: ${sentenceCount(sentences.length)}.`,
    `  look like claims, and are quoted: ${number('claim')} (${quotedShare(root, said.id)} % of the words)`,
    ...(spared > 0 ? [`  look so too, and are only marked: ${spared}; ${roomInWords(root, said.id)}`] : []),
    `  to be told in your own words: ${number('told')}`,
    `  headings, captions and the like: ${number('line')}`,
    `${seals}  written: their numbers and seals.`,
    copied
      ? `The text was copied to ${place}: it is kept there, outside the project, as long as the record is worked on.`
      : `The text stays at ${place}, outside the project.`,
    '',
    `Next: open ${record} and replace each TODO. What is missing is said by`,
    `  npm run check -- --article ${said.id}${folder.replace(/^ --/, '')}`,
    'and, after a change to an excerpt, its seal is renewed by',
    `  npm run seal${folder}`,
    `When nothing is, all records are checked together: npm run check${folder}`,
    `"npm run dev" shows the record as it grows, at /desk/${said.id}.`,
  ].join('\n');
}

/** How much may still be quoted, where not all that looks like a claim could be. */
function roomInWords(root: string, id: string): string {
  const { record } = readRecord(root, id, null);
  if (!record.seals) return '';
  const { words, wordsQuoted } = coverageOf(record, record.seals);
  const room = Math.max(0, Math.floor(words / 2) - wordsQuoted);
  return `half of the text may be quoted, ${room} words more than now: see “A short text” in data/README.md`;
}

/** As the check will count it, in whole percent: with the words that are kept around quotations. */
function quotedShare(root: string, id: string): number {
  const { record } = readRecord(root, id, null);
  if (!record.seals) return 0;
  const { words, wordsQuoted } = coverageOf(record, record.seals);
  return words === 0 ? 0 : Math.round((100 * wordsQuoted) / words);
}

/** An option that is not known, or a disk that is full: one sentence, and no trace. */
function wordsOfError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS')) return `${(error as Error).message.split('. ')[0]}.\n\n${USAGE}`;
  if (code === 'EEXIST') return 'A file of that name has just been written by somebody else. Nothing was overwritten.';
  return `Nothing could be written: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
}
