import { ofEachRecord } from '../per-record.ts';
import { problemAt } from '../project.ts';

/** An English title is of a title that is printed in another language. */
export const englishTitlesTranslate = ofEachRecord(({ article }) => {
  if (!article || article.value.title_en === null) return [];
  const { title, language } = article.value;
  const at = (message: string, remedy: string) => [problemAt(article, ['title_en'], message, remedy)];
  if (title === null)
    return at('title_en stands beside no title.', 'Write the title as printed, or leave title_en out.');
  return /^en\b/.test(language)
    ? at('title_en stands beside a title in English.', 'Take it out, or correct the language of the article.')
    : [];
});
