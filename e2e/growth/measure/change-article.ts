import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';

const ADDED = ' Told anew for a measurement.';

/**
 * Adds words to what one article tells besides its movements, as a small repair does, and gives the article's id: the
 * last invented one, or a real one where none is invented. The folder is a copy of the records, never the project.
 */
export function changeArticle(folder: string): string {
  const articles = join(folder, 'data/articles');
  const names = readdirSync(articles).sort();
  const name = names.findLast((each) => each.startsWith('invented-')) ?? names[0];
  if (name === undefined) throw new Error(`there is no article in ${articles}`);
  const record = parseDocument(readFileSync(join(articles, name), 'utf8'));
  const told = record.getIn(['circumstances', 0]);
  if (!isMap(told)) throw new Error(`${name} tells of no circumstance`);
  told.set('text', `${String(told.get('text'))}${ADDED}`);
  writeFileSync(join(articles, name), record.toString({ lineWidth: 120 }));
  return name.replace(/\.yaml$/, '');
}
