import type { Pieces } from '../../core/words/format/pieces.ts';
import { escaped } from './escaped.ts';

/** XML that is well-formed already, told apart from text that is not. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * An element. Strings among its children are text; what XML cannot hold is replaced by U+FFFD. Own code of three lines,
 * for feeds, pictures and XMP: a builder (xmlbuilder2) holds a whole document, to be read and changed as well.
 */
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
