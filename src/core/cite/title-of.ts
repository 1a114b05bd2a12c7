import { withEnglish } from '#words/named-articles.ts';
import type { Citation } from './citable.ts';

/** The title for a field that holds nothing else: a description in brackets, as is the English of a title behind it. */
export function titleOf({ title, titleEn, untitled }: Citation): string {
  return untitled ? `[${title}]` : withEnglish({ title, english: titleEn });
}
