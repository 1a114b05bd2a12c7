import { defaultTreeAdapter } from 'parse5';
import { contentOf, type Node } from './markup.ts';

/** HTML's elements within a line of text: their edges part no words. The edges of all others do. */
const WITHIN_A_LINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style']);
const WITH_ALL_WHITE_SPACE: ReadonlySet<string> = new Set(['pre', 'textarea']);

/**
 * What is there to be read, block by block in its order. Runs of white space are one space, as HTML shows them, but in
 * preformatted text; a no-break space is a character of its own.
 */
export function textOf(root: Node): readonly string[] {
  const blocks: string[] = [];
  let line = '';
  read(root, false);
  endBlock(false);
  return blocks;

  function read(node: Node, isPreformatted: boolean): void {
    if (defaultTreeAdapter.isTextNode(node)) {
      line += node.value;
      return;
    }
    if (!defaultTreeAdapter.isElementNode(node)) {
      for (const child of contentOf(node)) read(child, isPreformatted);
      return;
    }
    if (NO_TEXT.has(node.tagName)) return;
    const isPart = WITHIN_A_LINE.has(node.tagName);
    const keepsSpace = isPreformatted || WITH_ALL_WHITE_SPACE.has(node.tagName);
    if (!isPart) endBlock(isPreformatted);
    for (const child of contentOf(node)) read(child, keepsSpace);
    if (!isPart) endBlock(keepsSpace);
  }

  function endBlock(isPreformatted: boolean): void {
    const text = isPreformatted ? line : line.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
    if (text !== '') blocks.push(text);
    line = '';
  }
}
