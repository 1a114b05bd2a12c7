import * as v from 'valibot';
import type { Sentence } from '../text/text.ts';
import { compare, type Problem } from './problem.ts';
import { readBytes } from './yaml-file.ts';

/**
 * What is known of one article's text without the text: its hash, where its sentences are, and the seals of sentences
 * and excerpts. Written by `npm run seal`, never by hand — except that an editor may join or part sentences.
 */
const span = v.strictTuple([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(v.number(), v.integer(), v.minValue(0)),
]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const context = v.pipe(v.string(), v.maxLength(24));
const hex = (length: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${length}}$`)));

const schema = v.strictObject({
  article: v.string(),
  text: hex(64),
  words: count,
  sentences: v.array(v.strictObject({ n: count, paragraph: count, at: span, words: count, seal: hex(32) })),
  excerpts: v.record(v.string(), v.strictObject({ at: span, prefix: context, suffix: context, seal: hex(32) })),
});

export type Seals = v.InferOutput<typeof schema>;
export type SealedSentence = Seals['sentences'][number];
export type SealedExcerpt = Seals['excerpts'][string];

const AGAIN = 'Run "npm run seal" with the folder of texts.';

/** The seals of one article; null and a problem where they are not there or not whole. */
export function readSeals(root: string, file: string): { readonly seals: Seals | null; readonly problems: Problem[] } {
  const bytes = readBytes(root, file);
  const failed = (message: string) => ({ seals: null, problems: [{ file, line: 1, message, remedy: AGAIN }] });
  if (!('content' in bytes)) return { seals: null, problems: [{ ...bytes, remedy: AGAIN }] };
  let value: unknown;
  try {
    value = JSON.parse(bytes.content);
  } catch {
    return failed('The seals are not JSON.');
  }
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const where = parsed.issues[0].path?.map((item) => String(item.key)).join('.') ?? 'the file';
    return failed(`The seals are not as they were written (${where}).`);
  }
  const seals = parsed.output;
  const fault = faultOfTable(seals.sentences);
  return fault === null ? { seals, problems: [] } : failed(fault);
}

/** Sentences have to be numbered without gaps and to follow each other, at most one space apart. */
export function faultOfTable(sentences: readonly Pick<Sentence, 'n' | 'at'>[]): string | null {
  let end = -1;
  for (const [index, { n, at }] of sentences.entries()) {
    if (n !== index + 1) return `After sentence ${index} comes number ${n}, where ${index + 1} is wanted.`;
    const gap = at[0] - Math.max(end, 0);
    if (at[1] <= at[0] || gap < 0 || gap > (index === 0 ? 0 : 1)) {
      return `Sentence ${n} (${at[0]}–${at[1]}) does not follow the one before it.`;
    }
    end = at[1];
  }
  return null;
}

/** One sentence to a line, so that a change can be read. */
export function writeSeals(seals: Seals): string {
  const sentences = seals.sentences.map((sentence) => `    ${spaced(sentence)}`).join(',\n');
  const excerpts = Object.entries(seals.excerpts)
    .sort(([a], [b]) => compare(a, b))
    .map(([id, sealed]) => `    ${JSON.stringify(id)}: ${spaced(sealed)}`)
    .join(',\n');
  return `{
  "article": ${JSON.stringify(seals.article)},
  "text": "${seals.text}",
  "words": ${seals.words},
  "sentences": [
${sentences}
  ],
  "excerpts": {${excerpts === '' ? '' : `\n${excerpts}\n  `}}
}
`;
}

/** JSON on one line with spaces after commas and colons between, not inside, its strings. */
function spaced(value: SealedSentence | SealedExcerpt): string {
  const fields = Object.entries(value).map(([key, field]) => {
    const written = Array.isArray(field) ? `[${field.join(', ')}]` : JSON.stringify(field);
    return `${JSON.stringify(key)}: ${written}`;
  });
  return `{ ${fields.join(', ')} }`;
}
