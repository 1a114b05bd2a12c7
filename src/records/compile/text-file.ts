import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../text/decode.ts';
import type { Problem } from './problem.ts';

/** A long report has 100 kB; what has five times as much is no article, or many. */
const LARGEST_BYTES = 500_000;

/** Reads an article's text, or says why not. A problem's `file` is `file` as given. */
export function readTextFile(folder: string, file: string): { readonly content: string } | Problem {
  const problem = (message: string, remedy: string): Problem => ({ file, line: 1, message, remedy });
  try {
    const stats = statSync(join(folder, file));
    if (!stats.isFile()) return problem('This is a folder, where a text is wanted.', 'Name a file in it.');
    if (stats.size > LARGEST_BYTES) {
      const size = stats.size < 1e6 ? `${Math.round(stats.size / 1000)} kB` : `${(stats.size / 1e6).toFixed(1)} MB`;
      return problem(
        `The text has ${size}: no article is that long.`,
        'Keep one article in a file; the limit is 500 kB, some 80,000 words.',
      );
    }
    const decoded = decode(readFileSync(join(folder, file)));
    if ('text' in decoded) return { content: decoded.text };
    return decoded.fault === 'binary'
      ? problem(
          'The file is no text: it holds characters that no text has, as pictures, PDF and word processors’ files do.',
          'Copy the words of the article into a plain text file and save it as UTF-8.',
        )
      : problem('The file is not text in UTF-8.', 'Save it as UTF-8 text.');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return problem(
        'There is no such file.',
        'Look at its name and folder; put a path with spaces in quotation marks.',
      );
    }
    return problem('The file cannot be read.', 'See to its rights.');
  }
}
