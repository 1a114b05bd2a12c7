import { isBundle, withoutHash, withoutPolicyHashes } from './bundle-name.ts';
import type { Facts } from './facts.ts';
import { attributeOf, type Element, elementsIn, isHtml, type Node, pageIn, svgIn } from './markup.ts';
import { textOf } from './text-of.ts';

/** Attributes that are read out or shown, and the language in which they and the text are read. */
const SAID: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'lang',
  'placeholder',
  'title',
  'value',
]);
const ADDRESSES: ReadonlySet<string> = new Set(['action', 'cite', 'data', 'href', 'poster', 'src', 'srcset']);
/** In SVG, other elements refer to what is drawn, such as a pattern. */
const LINKING_IN_SVG: ReadonlySet<string> = new Set(['a', 'image']);

/** What a page gives to those who read it, hear it, link into it, follow its links, or quote it by its metadata. */
export function pageFacts(bytes: Uint8Array): Facts {
  return markupFacts(pageIn(bytes));
}

/** What an SVG file says, its metadata included. Not how it is drawn. */
export function svgFacts(bytes: Uint8Array): Facts {
  return markupFacts(svgIn(bytes));
}

function markupFacts(root: Node): Facts {
  const elements = elementsIn(root);
  const addresses = elements.flatMap(addressesOf);
  return {
    text: textOf(root),
    attributes: elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => SAID.has(name)).map(({ name, value }) => `${name}="${value}"`),
    ),
    metadata: elements.filter(({ tagName }) => tagName === 'meta').map(metadata),
    links: addresses.filter((address) => !isBundle(address)),
    ids: elements.flatMap(linkedIds).sort(),
    'JSON-LD': elements.flatMap(linkedData),
    bundles: addresses.filter(isBundle).map(withoutHash).sort(),
  };
}

function metadata(element: Element): string {
  const name = ['name', 'property', 'http-equiv'].map((attribute) => attributeOf(element, attribute)).find(Boolean);
  const content = attributeOf(element, 'content') ?? attributeOf(element, 'charset') ?? '';
  return `${name ?? 'charset'}: ${withoutPolicyHashes(content)}`;
}

/** Addresses as they are written; with what they are to the page, where an element says so. */
function addressesOf(element: Element): readonly string[] {
  if (!isHtml(element) && !LINKING_IN_SVG.has(element.tagName)) return [];
  const rel = element.tagName === 'link' ? `${attributeOf(element, 'rel')} ` : '';
  return element.attrs.filter(({ name }) => ADDRESSES.has(name)).map(({ value }) => rel + value);
}

/** Ids in SVG name parts of the drawing. */
function linkedIds(element: Element): readonly string[] {
  const id = attributeOf(element, 'id');
  return id === null || !isHtml(element) ? [] : [`#${id}`];
}

/** One line a value, however it is laid out in the page. */
function linkedData(element: Element): readonly string[] {
  if (element.tagName !== 'script' || attributeOf(element, 'type') !== 'application/ld+json') return [];
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return JSON.stringify(JSON.parse(text), null, 1)
    .split('\n')
    .map((line) => line.trim());
}
