import type { ComponentChildren } from 'preact';
import type { LanguagesIn } from '../../core/model/languages-in.ts';

/** Dresses a text of the pack: those words in it that are not in its own language say in which they are. */
export type Dressed = (text: string) => ComponentChildren;

export function inTheirLanguages(stretchesOf: LanguagesIn): Dressed {
  return (whole) =>
    stretchesOf(whole).map(({ text, language }, index) =>
      language === null ? (
        text
      ) : (
        <span key={index} lang={language}>
          {text}
        </span>
      ),
    );
}
