import { createContext } from 'preact';
import type { LanguagesIn } from '../../core/model/languages-in.ts';

/** How a pack finds words of other languages in its texts, which are plain. */
export const PackLanguages = createContext<LanguagesIn>((text) => [{ text, language: null }]);

/** A text of the pack, with the language said of those words in it that are not in its own. */
export function Words({ text: whole }: { readonly text: string }) {
  return (
    <PackLanguages.Consumer>
      {(stretchesOf) =>
        stretchesOf(whole).map(({ text, language }, index) =>
          language === null ? (
            text
          ) : (
            <span key={index} lang={language}>
              {text}
            </span>
          ),
        )
      }
    </PackLanguages.Consumer>
  );
}
