/**
 * What Node and every browser have alike, beside the language itself, and core uses of it. Only the project "anywhere"
 * sees this file; the others have it from their own types.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly hostname: string;
  readonly href: string;
  readonly pathname: string;
}

declare class URLSearchParams {
  constructor(init?: string);
  [Symbol.iterator](): IterableIterator<[string, string]>;
  get(name: string): string | null;
  keys(): IterableIterator<string>;
  set(name: string, value: string): void;
  toString(): string;
}

declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}
