import { parseSync } from 'vite';
import { type Place, placeBelow } from './prose-place.ts';
import { isNode, type SyntaxNode } from './syntax.ts';

/** Words for a reader that stand in the source of a component. */
export interface Prose {
  readonly line: number;
  readonly text: string;
}

/**
 * What a reader would see or hear of a source text, and what therefore belongs in a message: text between tags,
 * attributes that are shown or read out, and any text that reads as a phrase or stands where a label would.
 *
 * @throws Error where the source cannot be parsed.
 */
export function proseIn(file: string, source: string): readonly Prose[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: Prose[] = [];

  function visit(node: SyntaxNode, place: Place): void {
    const text = textOf(node);
    if (text !== null && isForReaders(text, place)) {
      const start = node.start + text.length - text.trimStart().length;
      const line = source.slice(0, start).split('\n').length;
      found.push({ line, text: text.replaceAll(HOLE, '…').replaceAll(/\s+/g, ' ').trim() });
    }
    for (const [key, value] of Object.entries(node)) {
      for (const child of [value].flat()) if (isNode(child)) visit(child, placeBelow(node, key, child, place));
    }
  }

  visit(program as unknown as SyntaxNode, 'anywhere');
  return found;
}

/** Where a value goes into a template. */
const HOLE = '\u{fffc}';

/** The text of a literal, of a template with its holes, or between tags; null of all else. */
function textOf(node: SyntaxNode): string | null {
  if (node.type === 'JSXText' || node.type === 'Literal') {
    return typeof node['value'] === 'string' ? node['value'] : null;
  }
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node['quasis'] as readonly { value: { cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join(HOLE);
}

/** Functions of SVG and CSS, settings, and what a document begins with: not words, wherever they stand. */
const CODE: readonly RegExp[] = [
  /^(?:[a-zA-Z]+\([^()]*\)\s*)+$/,
  /^[\w-]+=[\w.-]+(?:,\s*[\w-]+=[\w.-]+)*$/,
  /^<!doctype html>\s*\ufffc?\s*$/,
];

function isForReaders(text: string, place: Place): boolean {
  switch (place) {
    case 'shown':
      return /\p{L}/u.test(text);
    case 'label':
      return isPhrase(text) || /^\p{Lu}\p{Ll}+\P{L}*$/u.test(text);
    case 'anywhere':
      return isPhrase(text);
    case 'code':
      return false;
  }
}

/** Words with space between them, or a word beside a value; tags of XML are none. */
function isPhrase(source: string): boolean {
  const text = source.replaceAll(/<[/?]?[a-z][^<>]*>?/gi, '');
  if (CODE.some((pattern) => pattern.test(source) || pattern.test(text))) return false;
  return /\p{L}\p{P}*\s+\p{P}*\p{L}/u.test(text) || /\ufffc\p{P}*\s+\p{L}{2}|\p{L}{2}\p{P}*\s+\p{P}*\ufffc/u.test(text);
}
