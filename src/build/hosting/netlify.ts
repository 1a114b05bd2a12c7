import type { Rule } from './headers.ts';
import { basePath } from './matching.ts';

/** Cloudflare reads no more rules, and no longer lines. Netlify does. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** The file `_headers`, as Netlify and Cloudflare Pages read it. Throws, in words, where it would be too much for them. */
export function writeNetlify(rules: readonly Rule[], address: string): string {
  const blocks = rules.flatMap(({ paths, headers }) =>
    paths.map((path) => [
      basePath(address) + path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ]),
  );
  if (blocks.length > MOST_RULES) {
    throw new Error(`_headers would have ${blocks.length} rules; Cloudflare reads ${MOST_RULES}.`);
  }
  const long = blocks.flat().find((line) => line.length > LONGEST_LINE);
  if (long) throw new Error(`A line of _headers would have ${long.length} characters: ${long.slice(0, 80)}…`);
  const head =
    '# Made of src/build/hosting/headers.ts. No two rules set the same header for one path: hosts send both.';
  return `${[head, ...blocks.map((block) => block.join('\n'))].join('\n\n')}\n`;
}
