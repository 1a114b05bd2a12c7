import type { Pieces } from '../../core/words/format/pieces.ts';

/** XML that is well-formed already, told apart from text that is not. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string>>;

/** An element. Strings among its children are text; what XML cannot hold is replaced by U+FFFD. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | string)[]): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml)).join('');
  return { xml: content === '' ? `<${name}${start.join('')}/>` : `<${name}${start.join('')}>${content}</${name}>` };
}

/** A message as children of an element, each slot dressed as `as` says. */
export function said<Name extends string>(
  message: Pieces<Name>,
  as: Readonly<Record<NoInfer<Name>, (text: string) => Xml | string>>,
): readonly (Xml | string)[] {
  return message.map((piece) => (typeof piece === 'string' ? piece : as[piece.slot](piece.text)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would read these three as spaces in an attribute, and the last as a line break in text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The control characters, halves of pairs and non-characters that no XML document may hold, not even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
