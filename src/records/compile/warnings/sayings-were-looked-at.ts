import type { Problem } from '../problem.ts';
import { type ArticleRecord, type Project, problemAt } from '../project.ts';
import { type Said, sayingsOfArticle, sayingsOfAtlas, stampOf } from '../sayings.ts';

/** The headline and deck of the atlas, where the claims are others than those their editor looked at. */
export function sayingsOfAtlasToLookAt(project: Project): Problem[] {
  return toLookAt(sayingsOfAtlas(project), project.records);
}

/** The same of an article's headline, which hangs on its own claims. */
export function sayingsOfArticleToLookAt(record: ArticleRecord): Problem[] {
  return toLookAt(sayingsOfArticle(record), [record]);
}

function toLookAt(sayings: readonly Said[], records: readonly ArticleRecord[]): Problem[] {
  // What cannot be read may be what was looked at.
  if (sayings.length === 0 || records.some(({ incomplete }) => incomplete)) return [];
  const now = stampOf(records);
  return sayings.flatMap(({ entry, field, saying: { looked_at } }) => {
    if (looked_at === now) return [];
    return problemAt(
      entry,
      looked_at === null ? [field] : [field, 'looked_at'],
      looked_at === null
        ? `${field} does not say of which claims it was written.`
        : `${field} was last looked at beside other claims: looked_at says ${looked_at}.`,
      `Read it beside the claims as they are now; once it holds, write looked_at: ${now}.`,
    );
  });
}
