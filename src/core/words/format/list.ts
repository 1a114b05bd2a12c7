import { joined, type Part, type Pieces } from './pieces.ts';

/** The tool by which a language strings things together: "a, b and c". */
/* @__NO_SIDE_EFFECTS__ */
export function listIn(language: string, options?: Intl.ListFormatOptions): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(language, options);
  return (items) => format.format(items);
}

/** The same of items that hold slots, such as links. */
/* @__NO_SIDE_EFFECTS__ */
export function listOfPiecesIn(language: string, options?: Intl.ListFormatOptions) {
  const format = new Intl.ListFormat(language, options);

  return function listOfPieces<Name extends string>(items: readonly Part<Name>[]): Pieces<Name> {
    const rest = [...items];
    const parts = format.formatToParts(items.map(String));
    return joined(parts.map(({ type, value }) => (type === 'element' ? (rest.shift() ?? value) : value)));
  };
}
