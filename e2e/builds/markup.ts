import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, parseFragment } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser without scripts reads it, so that the content of `<noscript>` is seen. */
export function pageIn(bytes: Uint8Array): Node {
  return parse(Buffer.from(bytes).toString('utf8'), { scriptingEnabled: false });
}

/** A picture as a page reads it that holds it. */
export function svgIn(bytes: Uint8Array): Node {
  return parseFragment(Buffer.from(bytes).toString('utf8'), { scriptingEnabled: false });
}

/** The content of an element or page, that of a template included. */
export function contentOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** Every element, in the order of their opening tags. */
export function elementsIn(node: Node): readonly Element[] {
  const elements: Element[] = [];
  collect(node, elements);
  return elements;
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function isHtml(element: Element): boolean {
  return element.namespaceURI === html.NS.HTML;
}

function collect(node: Node, elements: Element[]): void {
  if (defaultTreeAdapter.isElementNode(node)) elements.push(node);
  for (const child of contentOf(node)) collect(child, elements);
}
