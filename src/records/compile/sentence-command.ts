import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readText, type Sentence, type Text } from '../text/text.ts';
import type { Call } from './command.ts';
import { type ParsedEntry, readList } from './parsed-entry.ts';
import { formatProblem, sentences as inWords } from './problem.ts';
import { excerpt as excerptSchema, type RawExcerpt } from './record-schema.ts';
import { renumbered } from './renumber.ts';
import { sealArticle, spanOf } from './seal.ts';
import { readSeals, type Seals, writeSeals } from './seals-file.ts';
import { readTextFile } from './text-file.ts';
import { DEFAULT_TEXTS, faultOfTexts } from './texts.ts';
import { readYaml } from './yaml-file.ts';

const USAGE = `Say what is to be done, in which article, and with which sentence:

  npm run sentence -- join publisher-subject 12            sentences 12 and 13 become one
  npm run sentence -- part publisher-subject 12 "They"     sentence 12 is cut before the word “They”

With --texts <folder>, where texts are kept; else ${DEFAULT_TEXTS}. All numbers in the record follow.`;

/** A reason why nothing was done. */
class Refusal extends Error {}

/**
 * `npm run sentence -- join <article> <n>` and `part <article> <n> <words>`: mends a division that the rule got wrong. The
 * numbers in the record follow, and all is sealed again; where a quotation becomes longer or shorter by it, its new words
 * are printed, to be pasted.
 */
export function sentence(call: Call): number {
  try {
    call.say(divide(call));
    return 0;
  } catch (error) {
    call.complain(error instanceof Refusal ? error.message : `Nothing was changed: ${String(error)}`);
    return 1;
  }
}

function divide({ root, args }: Call): string {
  const { how, id, n, words, folder } = asked(root, args);
  const [recordFile, sealsFile] = [`data/articles/${id}.yaml`, `data/seals/${id}.json`];
  if (!existsSync(join(root, recordFile))) throw new Refusal(`There is no record of the article "${id}".`);
  const bytes = readTextFile(folder, `${id}.txt`);
  if (!('content' in bytes)) throw new Refusal(formatProblem({ ...bytes, file: join(folder, bytes.file) }));
  const { seals, problems } = readSeals(root, sealsFile);
  if (!seals) throw new Refusal(problems.map(formatProblem).join('\n'));
  const text = readText(bytes.content);
  if (seals.text !== text.hash) {
    throw new Refusal(`${sealsFile} is of another text than the one at hand. Run "npm run seal" first.`);
  }
  const table = how === 'join' ? joined(seals.sentences, n) : parted(seals.sentences, n, words, text);
  const follow =
    how === 'join' ? (k: number) => [k > n ? k - 1 : k] : (k: number) => (k === n ? [n, n + 1] : [k > n ? k + 1 : k]);
  const { whole, changed } = excerptsIn(excerptsOf(root, recordFile), follow, table, text);
  const made = sealArticle(id, bytes.content, whole, { ...seals, sentences: table }, false);
  if (!made.seals) throw new Refusal(made.problems.map(formatProblem).join('\n'));
  writeFileSync(join(root, recordFile), renumbered(readFileSync(join(root, recordFile), 'utf8'), follow));
  writeFileSync(join(root, sealsFile), writeSeals(made.seals));
  const done = how === 'join' ? `Sentences ${n} and ${n + 1} are one now` : `Sentence ${n} is two now`;
  return [
    `${done}, of ${table.length}; the numbers in ${recordFile} follow, and it is sealed.`,
    ...changed.map(
      ({ name, numbers, exact }) => `\nThe excerpt "${name}" is ${inWords(numbers)} now; its words are:\n\n${exact}`,
    ),
  ].join('\n');
}

type Table = Seals['sentences'];

function joined(table: Table, n: number): Table {
  const [first, second] = [table[n - 1], table[n]];
  if (!first || !second) throw new Refusal(`There is no sentence after ${n}: the text has ${table.length}.`);
  if (first.paragraph !== second.paragraph) {
    throw new Refusal(`Sentence ${n} ends its paragraph: sentences of two paragraphs are not joined.`);
  }
  const one = { ...first, at: [first.at[0], second.at[1]] as [number, number] };
  return numberedAnew([...table.slice(0, n - 1), one, ...table.slice(n + 1)]);
}

function parted(table: Table, n: number, words: string, { plain }: Text): Table {
  const whole = table[n - 1];
  if (!whole) throw new Refusal(`There is no sentence ${n}: the text has ${table.length}.`);
  const printed = plain.slice(...whole.at);
  const cut = printed.indexOf(words);
  if (words === '' || cut <= 0) throw new Refusal(`"${words}" does not stand inside sentence ${n}: ${printed}`);
  if (printed.indexOf(words, cut + 1) >= 0) {
    throw new Refusal(`"${words}" stands more than once in sentence ${n}: give more of the words that follow the cut.`);
  }
  const at = whole.at[0] + cut;
  const first = { ...whole, at: [whole.at[0], plain[at - 1] === ' ' ? at - 1 : at] as [number, number] };
  const second = { ...whole, at: [at, whole.at[1]] as [number, number] };
  return numberedAnew([...table.slice(0, n - 1), first, second, ...table.slice(n)]);
}

function numberedAnew(table: Table): Table {
  return table.map((each, index) => ({ ...each, n: index + 1 }));
}

interface Changed {
  readonly name: string;
  readonly numbers: readonly number[];
  readonly exact: string;
}

function excerptsOf(root: string, file: string): readonly ParsedEntry<RawExcerpt>[] {
  const { yaml, problems } = readYaml(root, file);
  if (!yaml) throw new Refusal(problems.map(formatProblem).join('\n'));
  return readList(excerptSchema, yaml, ['excerpts']).entries;
}

/** The excerpts with the words of their sentences, and those of which that is another quotation than it was. */
function excerptsIn(
  excerpts: readonly ParsedEntry<RawExcerpt>[],
  follow: (n: number) => readonly number[],
  table: readonly Pick<Sentence, 'n' | 'at'>[],
  { plain }: Text,
) {
  const changed: Changed[] = [];
  const whole = excerpts.map((entry): ParsedEntry<RawExcerpt> => {
    const { id, sentences: before, exact } = entry.value;
    const numbers = [...new Set(before.flatMap(follow))];
    const value = { ...entry.value, sentences: numbers };
    const span = spanOf(numbers, table);
    const printed = typeof span === 'string' ? exact : plain.slice(...span);
    // A quotation that was wrong before is not this command's to mend.
    if (printed === exact || !(printed.includes(exact) || exact.includes(printed))) return { ...entry, value };
    changed.push({ name: id, numbers, exact: printed });
    return { ...entry, value: { ...value, exact: printed } };
  });
  return { whole, changed };
}

function asked(root: string, args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { texts: { type: 'string', default: DEFAULT_TEXTS } },
  });
  const [how = '', id = '', number = '', words = ''] = positionals;
  const n = Number(number);
  if ((how !== 'join' && how !== 'part') || id === '' || !Number.isInteger(n) || n < 1) throw new Refusal(USAGE);
  const folder = resolve(root, values.texts);
  const fault = faultOfTexts(root, folder);
  if (fault !== null) throw new Refusal(fault);
  return { how, id, n, words, folder } as const;
}
