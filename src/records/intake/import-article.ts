import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { formatProblem } from '../compile/problem.ts';
import { readRegisters } from '../compile/read-registers.ts';
import { sealArticle } from '../compile/seal.ts';
import { readSeals, type Seals, writeSeals } from '../compile/seals-file.ts';
import { readTextFile } from '../compile/text-file.ts';
import { isInside } from '../compile/texts.ts';
import { decode } from '../text/decode.ts';
import { readText, type Text } from '../text/text.ts';
import { type ClassifiedSentence, classify } from './classify.ts';
import { cuesIn } from './cues.ts';
import { readPiecesOfExcerpts } from './excerpts-of.ts';
import { guessLanguage } from './language.ts';
import { recordTemplate, type TemplateFacts } from './record-template.ts';
import { type UnknownName, unknownNames } from './unknown-names.ts';

export interface ImportOptions {
  /** Path of the text, from the folder in which the tool was called. */
  readonly path: string;
  readonly texts: string;
  readonly id: string | null;
  readonly publisher: string | null;
  readonly address: string | null;
  readonly language: string | null;
}

/** A reason why nothing was done, as sentences for the editor. */
export class Refusal extends Error {}

/** An article that is ready to be written into the project. */
export interface Article {
  readonly said: TemplateFacts;
  readonly raw: string;
  readonly text: Text;
  readonly sentences: readonly ClassifiedSentence[];
  readonly unknown: readonly UnknownName[];
}

export interface ImportedArticle {
  readonly record: string;
  readonly seals: string;
  /** Where the text lies, and whether it was put there now. */
  readonly text: string;
  readonly copied: boolean;
}

/** Reads a text and looks its sentences through. Writes nothing; throws a `Refusal`. */
export function look(root: string, asked: ImportOptions): Article {
  const path = resolve(root, asked.path);
  const read = readTextFile(dirname(path), basename(path));
  if (!('content' in read)) throw new Refusal(`${asked.path}: ${read.message} ${read.remedy}`);
  if (isInside(root, path)) {
    throw new Refusal(
      `${asked.path} lies in the project, where no article’s text may lie. Move it out, and name it where it is then.`,
    );
  }
  const id = idOf(asked, path);
  const text = readText(read.content);
  const letters = text.plain.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) {
    throw new Refusal(
      `${asked.path}: The file holds no words. Paste the article’s text into it, save it, and try again.`,
    );
  }
  const { registers } = readRegisters(root);
  const cuesOf = cuesIn(registers);
  const sentences = classify(text, cuesOf);
  const publishers = (registers.publishers ?? []).map(({ value }) => value.name);
  const unknown = unknownNames(sentences, (name) => {
    const { places, agencies } = cuesOf(name);
    return places.length > 0 || agencies.length > 0 || publishers.some((publisher) => publisher.includes(name));
  });
  const { publisher, address, language } = asked;
  return { said: { id, publisher, address, language }, raw: read.content, text, sentences, unknown };
}

/** Writes record and seals, and puts the text where the check looks for it. Overwrites nothing; throws a `Refusal`. */
export function importArticle(
  root: string,
  asked: ImportOptions,
  { said, raw, text, sentences, unknown }: Article,
): ImportedArticle {
  const record = `data/articles/${said.id}.yaml`;
  const sealsFile = `data/seals/${said.id}.json`;
  if (existsSync(join(root, record))) {
    throw new Refusal(
      `${record} is there already, and nothing was changed. To go on with it, open it and run "npm run check". ` +
        `For sentences that it lacks, add "--again": they are printed, to be pasted. For another article, add "--id another-name".`,
    );
  }
  const place = placeOfText(root, asked, said.id, text);
  const content = recordTemplate(said, sentences, guessLanguage(text.plain), unknown);
  const { seals, problems } = sealArticle(
    said.id,
    raw,
    readPiecesOfExcerpts(content, record),
    earlierSeals(root, sealsFile, text),
    false,
  );
  if (!seals) throw new Refusal(problems.map(formatProblem).join('\n'));
  if (place.copied) {
    mkdirSync(dirname(place.text), { recursive: true });
    writeFileSync(place.text, raw, { flag: 'wx' });
  }
  mkdirSync(join(root, 'data/articles'), { recursive: true });
  mkdirSync(join(root, 'data/seals'), { recursive: true });
  writeFileSync(join(root, record), content, { flag: 'wx' });
  writeFileSync(join(root, sealsFile), writeSeals(seals));
  return { record, seals: sealsFile, ...place };
}

/** The id that was asked for, or one made of the file's name. */
function idOf({ id, path: given }: ImportOptions, path: string): string {
  const named = id ?? basename(path, extname(path));
  const kebab = named
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (id !== null && id !== kebab) {
    throw new Refusal(
      `"${id}" cannot be an id. Use small letters and digits, joined by single hyphens: "${kebab || 'publisher-subject'}".`,
    );
  }
  if (kebab === '') {
    throw new Refusal(`No id can be made of the name "${basename(given)}". Give one: --id publisher-subject`);
  }
  return kebab;
}

/** Seals that are left of an earlier attempt hold the numbers that were settled, if they are of this text. */
function earlierSeals(root: string, file: string, text: Text): Seals | null {
  if (!existsSync(join(root, file))) return null;
  const { seals } = readSeals(root, file);
  if (seals?.text === text.hash) return seals;
  throw new Refusal(
    `${file} is there, without a record, and is of another text. If nobody needs it, delete it and try again; or add "--id another-name".`,
  );
}

function placeOfText(
  root: string,
  { path, texts }: ImportOptions,
  id: string,
  text: Text,
): Pick<ImportedArticle, 'text' | 'copied'> {
  const folder = resolve(root, texts);
  if (isInside(root, folder)) {
    throw new Refusal(
      `${texts} is a folder of the project, and no article’s text may lie in it. Name a folder outside with "--texts".`,
    );
  }
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new Refusal(`${folder} is no folder. Name the folder of texts with "--texts".`);
  }
  const target = join(folder, `${id}.txt`);
  if (target === resolve(root, path)) return { text: target, copied: false };
  if (!existsSync(target)) return { text: target, copied: true };
  const there = decode(readFileSync(target));
  if ('text' in there && readText(there.text).hash === text.hash) return { text: target, copied: false };
  throw new Refusal(
    `${target} is there already and holds another text. Add "--id another-name", or look which of the two is right.`,
  );
}
