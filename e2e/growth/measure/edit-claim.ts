import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, parseDocument, type YAMLMap } from 'yaml';

export interface ClaimEditor {
  readonly article: string;
  /** `article/claim` */
  readonly claim: string;
  /** A sentence more among its notes. */
  addNote(words: string): void;
  /** Its figure gives way to silence. */
  dropFigure(): void;
  /** The same once more by another id: a claim more of the same route. */
  addClaim(id: string): void;
}

/**
 * Makes small changes to a claim with a figure as an editor saves them, a file at a time: of the last invented article, or
 * of the first real one where none is invented. A reason is given, since the claim may be released. The folder is a
 * copy of the records, never the project.
 *
 * @throws Error where the article has no claim with a figure
 */
export function claimEditor(folder: string): ClaimEditor {
  const articles = join(folder, 'data/articles');
  const names = readdirSync(articles).sort();
  const name = names.findLast((each) => each.startsWith('invented-')) ?? names[0];
  if (name === undefined) throw new Error(`there is no article in ${articles}`);
  const file = join(articles, name);
  const article = name.replace(/\.yaml$/, '');
  const record = parseDocument(readFileSync(file, 'utf8'));
  const entry = claimWithFigure(record);
  const claim = `${article}/${String(entry.get('id'))}`;
  const reasons = join(folder, 'data/changes.yaml');
  const save = () => writeFileSync(file, record.toString({ lineWidth: 120 }));
  const correct = () => {
    writeFileSync(reasons, `- claim: ${claim}\n  fields: all\n  why: It was changed for a measurement.\n`);
    save();
  };
  return {
    article,
    claim,
    addNote(words) {
      const notes = (entry.toJSON() as { readonly notes?: readonly string[] }).notes ?? [];
      entry.set('notes', record.createNode([...notes, words]));
      correct();
    },
    dropFigure() {
      entry.set('quantity', null);
      correct();
    },
    addClaim(id) {
      record.addIn(['claims'], record.createNode({ ...(entry.toJSON() as object), id }));
      save();
    },
  };
}

function claimWithFigure(record: Document.Parsed): YAMLMap {
  const claims = record.toJS() as { readonly claims: readonly { readonly quantity?: object | null }[] };
  const at = claims.claims.findIndex(({ quantity }) => quantity !== null && quantity !== undefined);
  const entry = record.getIn(['claims', at]);
  if (!isMap(entry)) throw new Error('the article has no claim with a figure');
  return entry;
}
