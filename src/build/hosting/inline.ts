import { createHash } from 'node:crypto';
import { type Inline, policyForMeta } from './policy.ts';

/** Comments first, so that nothing within them counts; the content of a data block is passed over with it. */
const ELEMENTS = /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;
/** Types of script that policies speak of; any other is a block of data. */
const RUNS = /^(?:module|importmap|speculationrules|(?:text|application)\/javascript)?$/i;
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\s*\/?>/i;
/** What no policy of ours allows. Written in the tags of elements; their content is left out before. */
const FORBIDDEN = /<[a-z][^<>]*?\s(style|on[a-z]+)\s*=\s*["']?/gi;

/** The scripts and styles within pages, each hash once and sorted. */
export function inlineOf(pages: Iterable<string>): Inline {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, name = '', attributes = '', content = ''] of html.matchAll(ELEMENTS)) {
      if (name.toLowerCase() === 'style') styles.add(hashOf(content));
      else if (name !== '' && isInlineScript(attributes)) scripts.add(hashOf(content));
    }
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/** Attributes that a policy stops browsers from heeding: `style`, `onclick`. */
export function forbiddenAttributes(html: string): readonly string[] {
  const tags = html.replace(ELEMENTS, '');
  return [...new Set([...tags.matchAll(FORBIDDEN)].map(([, name = '']) => name.toLowerCase()))];
}

/**
 * The page with its policy in it, for hosts that send no headers. It holds for what comes after it, so it stands right
 * behind the character set. Throws where the page does not begin with one.
 */
export function withPolicy(html: string, policy: string): string {
  const plain = html.replace(META, '');
  if (!CHARSET.test(plain)) throw new Error('The page does not name its character set.');
  return plain.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policyForMeta(policy)}"/>`,
  );
}

/** The policy that stands in a page, or null. */
export function policyIn(html: string): string | null {
  return META.exec(html)?.[1] ?? null;
}

function isInlineScript(attributes: string): boolean {
  if (/\ssrc\s*=/i.test(attributes)) return false;
  const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
  return RUNS.test(type);
}

/** Browsers hash what they have parsed, in which every line ends in one character. */
function hashOf(content: string): string {
  const hash = createHash('sha256').update(content.replace(/\r\n?/g, '\n')).digest('base64');
  return `'sha256-${hash}'`;
}
