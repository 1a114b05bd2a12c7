import { toldOn } from './claim-facts.ts';
import { list, plural } from './language.ts';
import { articleSource, type NamedArticle } from './named-articles.ts';

/** "Daily NK, 27 February 2024, paragraphs 3 and 4; said by a source, as told to an official". Null: no article named. */
export function reportedIn(of: {
  article: NamedArticle | null;
  paragraphs: readonly number[];
  speaker: readonly string[];
}): string {
  const paragraphs = [...new Set(of.paragraphs)];
  const noun = plural(paragraphs.length, { one: 'paragraph', other: 'paragraphs' });
  const where = `${noun} ${list(paragraphs.map(String))}`;
  const said = of.speaker.length > 0 ? `; said by ${toldOn(of.speaker)}` : '';
  return `${of.article ? `${articleSource(of.article)}, ` : ''}${where}${said}`;
}
