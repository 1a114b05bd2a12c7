import { escaped } from '../data/escaped.ts';
/** HTML that was made here, as against text that still has to be escaped. */
export interface Markup {
  readonly html: string;
}

/** `null` leaves an attribute out, "" writes its name alone. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element on one line. */
export function tag(name: string, attributes: Attributes, ...inside: readonly (Markup | string)[]): Markup {
  const start = `<${name}${attributesOf(attributes)}>`;
  return { html: isVoid(name) ? start : `${start}${inside.map(htmlOf).join('')}</${name}>` };
}

/** The same with each child on a line of its own, so that people can find their way in it. */
export function block(name: string, attributes: Attributes, ...inside: readonly (Markup | null)[]): Markup {
  const lines = inside.filter((each) => each !== null).map(({ html }) => html);
  return { html: [`<${name}${attributesOf(attributes)}>`, ...lines, `</${name}>`].join('\n') };
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${inMarkup(String(value))}"`))
    .join('');
}

function htmlOf(part: Markup | string): string {
  return typeof part === 'string' ? inMarkup(part) : part.html;
}

/** Line breaks become spaces: some systems turn them into elements, also inside an attribute. */
function inMarkup(text: string): string {
  return escaped(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')).replaceAll("'", '&#39;');
}

function isVoid(name: string): boolean {
  return name === 'img' || name === 'link';
}
