/** Words as printed, and in a language that readers may not read what a translation of them says. */
export interface PrintedWords {
  readonly text: string;
  readonly english?: string | null;
}

/** “등지” [and other places] */
export function printedWords({ text, english }: PrintedWords): string {
  return english ? `“${text}” [${english}]` : `“${text}”`;
}
