/**
 * A message with mark-up in it: what is said, in the order of its language, with a name on each stretch that a
 * component dresses as a link, emphasis, code or whatever it is there.
 */
export type Pieces<Name extends string> = readonly (string | Slot<Name>)[];

export interface Slot<Name extends string> {
  readonly slot: Name;
  /** Empty where the component gives the content. */
  readonly text: string;
  /** Which one it is where several bear the name, counted from 0 in the order in which the component knows them. */
  readonly index: number;
}

/** What may stand in a message. */
export type Part<Name extends string> = string | Slot<Name> | Pieces<Name>;

/** A stretch to be dressed. Without a text, the component gives its content: an element, or a value in dress. */
export function slot<const Name extends string>(name: Name, text = '', index = 0): Slot<Name> {
  return { slot: name, text, index };
}

/** ``pieces`See ${slot('method', 'how it is made')} for more.` `` */
export function pieces<Parts extends readonly Part<string>[]>(
  texts: TemplateStringsArray,
  ...parts: Parts
): Pieces<NamesIn<Parts[number]>> {
  return joined(texts.flatMap((text, index) => [text, parts[index] ?? ''])) as Pieces<NamesIn<Parts[number]>>;
}

type NamesIn<Given> = Given extends Slot<infer Name> ? Name : Given extends Pieces<infer Name> ? Name : never;

/** Pieces one after the other, without gaps or seams between their texts. */
export function joined<Name extends string>(parts: readonly Part<Name>[]): Pieces<Name> {
  const whole: (string | Slot<Name>)[] = [];
  for (const piece of parts.flat() as Pieces<Name>) {
    const last = whole.at(-1);
    if (typeof piece !== 'string') whole.push(piece);
    else if (typeof last === 'string') whole[whole.length - 1] = last + piece;
    else if (piece !== '') whole.push(piece);
  }
  return whole;
}

/**
 * A message as plain text, for pictures, titles and whatever else knows no mark-up. `given` are the texts of slots
 * whose content is not the message's own.
 *
 * @throws Error where such a slot is given no text.
 */
export function textOf<Name extends string>(
  message: Pieces<Name>,
  given?: Readonly<Partial<Record<NoInfer<Name>, string>>>,
): string {
  return message
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const text = given?.[piece.slot] ?? piece.text;
      if (text === '') throw new Error(`The slot “${piece.slot}” is empty.`);
      return text;
    })
    .join('');
}
